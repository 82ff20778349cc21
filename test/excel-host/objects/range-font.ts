import { invalid } from '../wire/host-error';
import { colorOf } from '../workbook/format';
import { commonFormat, reformat } from '../workbook/formats';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';
import { defineClass, type ObjectOf } from './define';
import { perCell } from './per-cell';

type Ranges = readonly RangeRef[];

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `#RRGGBB`; @throws HostError InvalidArgument for what is no colour */
export function colorIn(args: Args): string {
  const color = colorOf(args.text());
  if (color === null) throw invalid(`"${args.text()}" is no colour`);
  return color;
}

export const rangeFontObject: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'RangeFont',
  members: {
    Name: perCell('fontName', (args) => args.text()),
    Size: perCell('fontSize', (args) => {
      const size = args.number();
      if (size < 1 || size > 409) throw invalid(`a font of ${size} pt`);
      return size;
    }),
    Color: perCell('fontColor', colorIn),
    Bold: perCell('bold', (args) => args.boolean()),
    Italic: perCell('italic', (args) => args.boolean()),
    Underline: perCell('underline', (args) => args.oneOf(UNDERLINES)),
    Strikethrough: perCell('strikethrough', (args) => args.boolean()),
    Subscript: perCell('subscript', (args) => args.boolean()),
    Superscript: perCell('superscript', (args) => args.boolean()),
    TintAndShade: { get: () => 0 },
  },
});

export const rangeFillObject: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'RangeFill',
  members: {
    Color: {
      // A cell without a fill reads as white, as in Excel; the pattern tells the two apart.
      get: (ranges) => commonFormat(ranges, ({ fill }) => fill || '#FFFFFF') ?? '',
      set: (ranges, args) => {
        const fill = args.text() === '' ? '' : colorIn(args);
        reformat(ranges, (format) => ({ ...format, fill }));
      },
    },
    Pattern: { get: (ranges) => commonFormat(ranges, ({ fill }) => (fill ? 'Solid' : 'None')) },
    TintAndShade: { get: () => 0 },
    Clear: { call: (ranges) => reformat(ranges, (format) => ({ ...format, fill: '' })) },
  },
});
