import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { LOOKS, type Look, type LookName, SIZES, lookOf } from '../pages/looks';
import { halfPoints, pt } from '../pages/units';

/** The font of official writing; Word takes its own substitute where it is not installed. */
export const FONT = 'TH SarabunPSK';
/** Has the tick, which TH Sarabun has not. */
export const SYMBOL_FONT = 'Segoe UI Symbol';

const RED = 'FF0000';
const NAMES = Object.keys(LOOKS) as LookName[];
const idOf = (name: LookName): string => `Memo${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Ids of the paragraph styles (`MemoTitle`), so that an office can change a memo's look in Word in one place. */
export const STYLE = Object.fromEntries(NAMES.map((name) => [name, idOf(name)])) as Readonly<
  Record<LookName, string>
>;

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  distribute: AlignmentType.THAI_DISTRIBUTE,
} as const;

function paragraphOf({
  align,
  left,
  firstLine,
  before,
  after,
  exact,
  keepNext,
}: Look): NonNullable<IParagraphStyleOptions['paragraph']> {
  const spacing = {
    ...(before === undefined ? {} : { before: pt(before) }),
    ...(after === undefined ? {} : { after: pt(after) }),
    ...(exact === undefined ? {} : { line: pt(exact), lineRule: LineRuleType.EXACT }),
  };
  const indent = {
    ...(left === undefined ? {} : { left }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
  return {
    alignment: ALIGN[align],
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(Object.keys(indent).length > 0 ? { indent } : {}),
    ...(keepNext ? { keepNext } : {}),
  };
}

function styleOf(name: LookName): IParagraphStyleOptions & { readonly id: string } {
  const look = lookOf(name);
  const id = STYLE[name];
  return {
    id,
    name: id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: paragraphOf(look),
    run: {
      ...(look.bold ? { bold: true } : {}),
      ...(look.red ? { color: RED } : {}),
      ...(look.size === undefined ? {} : { size: halfPoints(look.size) }),
    },
  };
}

/**
 * Thai is a complex script to Word: without the complex-script half of font, size, bold and language, in the
 * defaults too, it sets Thai in a font of its own at 10 pt. The library writes both halves of each.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(SIZES.text),
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
      },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: NAMES.map(styleOf),
};
