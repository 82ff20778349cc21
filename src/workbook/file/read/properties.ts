import { relationships, type OoxmlPackage } from '../container';
import { child, parseXml, textOf } from '../xml';
import { WorkbookError } from '../../errors';

/** What a workbook says of itself beside its sheets. */
export interface WorkbookProperties {
  /** As the program that saved it calls its user. */
  readonly createdBy: string | null;
  readonly savedBy: string | null;
  /** ISO, as far as the file tells. */
  readonly savedAt: string | null;
  /** The program that saved it: `Microsoft Excel`, `LibreOffice/7.6…`. */
  readonly program: string | null;
  /** Whether it holds macros; they are never run. */
  readonly macros: boolean;
  /** Other files that its formulas read from. */
  readonly linkedFiles: number;
}

/** Bytes of a part that is looked at, once inflated, and characters of a name. */
const MOST_BYTES = 1024 * 1024;
const MOST_LETTERS = 200;

const MACROS = /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\//i;
const LINKED = /(?:^|\/)externalLinks\/[^/]+\.xml$/i;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Who made and saved a workbook (ECMA-376 part 2, chapter 11), as far as it tells. Never throws for what it says. */
export function readProperties(pkg: OoxmlPackage): WorkbookProperties {
  const core = partTexts(pkg, 'core-properties', ['creator', 'lastModifiedBy', 'modified']);
  const more = partTexts(pkg, 'extended-properties', ['Application', 'AppVersion']);
  const { modified } = core;
  const names = pkg.names();
  return {
    createdBy: core.creator,
    savedBy: core.lastModifiedBy,
    savedAt: modified !== null && ISO.test(modified) ? modified : null,
    program: more.Application,
    macros: names.some((name) => MACROS.test(name)),
    linkedFiles: names.filter((name) => LINKED.test(name)).length,
  };
}

/** The texts of elements right below the root of a part of the package; all `null` when there is none to be read. */
function partTexts<Name extends string>(
  pkg: OoxmlPackage,
  kind: string,
  names: readonly Name[],
): Readonly<Record<Name, string | null>> {
  const root = rootOf(pkg, kind);
  const texts = names.map((name) => {
    const found = root && child(root, name);
    return [name, found ? cleanName(textOf(found)) : null] as const;
  });
  return Object.fromEntries(texts) as Record<Name, string | null>;
}

function rootOf(pkg: OoxmlPackage, kind: string) {
  try {
    const part = relationships(pkg, '').find(({ type }) => type.endsWith(`/${kind}`))?.part ?? null;
    if (part === null || (pkg.sizeOf(part) ?? Infinity) > MOST_BYTES) return null;
    return parseXml(pkg.text(part), part, pkg.limits.depth).root;
  } catch (error) {
    // A workbook whose properties are broken is worth reading without them.
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** On one line, and none of what turns the letters around it; `null` for nothing. */
function cleanName(text: string): string | null {
  const line = text
    .slice(0, MOST_LETTERS * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line === '' ? null : Array.from(line).slice(0, MOST_LETTERS).join('');
}
