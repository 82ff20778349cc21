import { type XmlElement, child, childElements, prefixedAttribute } from '../../workbook/file/xml';

/** One level of a list, as the file defines it. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `thaiNumbers`, `bullet`, … */
  readonly format: string;
  /** `%1.` or `%1.%2`, or a bullet of some symbol font. */
  readonly text: string;
}

/** A list that paragraphs belong to. Lists of one `family` go on counting each other's numbers. */
export interface List {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew with this list, by number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists of `numbering.xml` (ECMA-376, 17.9), by id. */
export function readLists(root: XmlElement): ReadonlyMap<string, List> {
  const families = new Map<string, ReadonlyMap<number, ListLevel>>();
  for (const one of childElements(root, 'abstractNum'))
    families.set(prefixedAttribute(one, 'abstractNumId') ?? '', levelsOf(one));
  const lists = new Map<string, List>();
  for (const one of childElements(root, 'num')) {
    const family = valueOf(one, 'abstractNumId') ?? '';
    const restarts = new Map<number, number>();
    for (const override of childElements(one, 'lvlOverride')) {
      const start = numberOf(override, 'startOverride');
      if (start !== null) restarts.set(Number(prefixedAttribute(override, 'ilvl') ?? 0), start);
    }
    const levels = families.get(family);
    if (levels) lists.set(prefixedAttribute(one, 'numId') ?? '', { family, levels, restarts });
  }
  return lists;
}

function levelsOf(family: XmlElement): ReadonlyMap<number, ListLevel> {
  return new Map(
    childElements(family, 'lvl').map((level) => [
      Number(prefixedAttribute(level, 'ilvl') ?? 0),
      {
        start: numberOf(level, 'start') ?? 1,
        format: valueOf(level, 'numFmt') ?? 'decimal',
        text: valueOf(level, 'lvlText') ?? '',
      },
    ]),
  );
}

/** Paragraph styles that are part of a list, by id, as `styles.xml` says; a style has what its parent has. */
export function readListStyles(root: XmlElement): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, ListPlace>();
  const parents = new Map<string, string>();
  for (const style of childElements(root, 'style')) {
    const id = prefixedAttribute(style, 'styleId') ?? '';
    const parent = valueOf(style, 'basedOn');
    if (parent !== null) parents.set(id, parent);
    const properties = child(style, 'pPr');
    const place = properties && listPlace(properties);
    if (place) own.set(id, place);
  }
  const found = new Map<string, ListPlace>();
  for (const id of new Set([...own.keys(), ...parents.keys()])) {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !own.has(at) && !seen.has(at) && seen.size < PARENTS) {
      seen.add(at);
      at = parents.get(at);
    }
    const place = at === undefined ? undefined : own.get(at);
    if (place) found.set(id, place);
  }
  return found;
}

/** Word itself allows so many styles behind each other. */
const PARENTS = 11;

/** The list a paragraph or a style names itself, or `null`. */
export function listPlace(properties: XmlElement): ListPlace | null {
  const numbered = child(properties, 'numPr');
  const list = numbered && valueOf(numbered, 'numId');
  if (!numbered || list === null) return null;
  return { list, level: numberOf(numbered, 'ilvl') ?? 0 };
}

/** `w:val` of the child of that name, or `null`. */
export function valueOf(parent: XmlElement, local: string): string | null {
  const found = child(parent, local);
  return found && prefixedAttribute(found, 'val');
}

function numberOf(parent: XmlElement, local: string): number | null {
  const text = valueOf(parent, local);
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
