import { bigrams, cleanText, looseKey, sharedPairs } from '../domain';
import { LISTS_MARK, LIST_NAMES } from '../tables';
import { type SheetSnapshot, parseArea, sheetKey, sheetOfReference } from '../workbook';
import type { CheckContext } from './context';
import { isDepartmentHeader, isListsSheet } from './words';

/** Departments of one agency that are compared with; an office has dozens. */
const MOST = 300;
/** How alike (0–1) a name must be to be offered. */
const ALIKE = 0.5;
/** A longer owner is a sentence. */
const LONGEST = 80;

interface Department {
  readonly name: string;
  readonly key: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/** The departments that a workbook lists. */
export class Departments {
  private readonly keys: ReadonlySet<string>;
  private readonly near = new Map<string, string | null>();

  constructor(private readonly list: readonly Department[]) {
    this.keys = new Set(list.map(({ key }) => key));
  }

  has(owner: string): boolean {
    return this.keys.has(looseKey(owner));
  }

  /** The name on the list that was most likely meant, or `null`. */
  nearest(owner: string): string | null {
    const key = looseKey(owner);
    if (!this.near.has(key)) this.near.set(key, this.mostAlike(key));
    return this.near.get(key) ?? null;
  }

  private mostAlike(key: string): string | null {
    if (key === '' || key.length > LONGEST) return null;
    const pairs = bigrams(key);
    let best: { score: number; name: string | null } = { score: ALIKE, name: null };
    for (const one of this.list) {
      const isPart = key.startsWith(one.key) || one.key.startsWith(key);
      const score = sharedPairs(pairs, one.pairs) + (isPart ? ALIKE : 0);
      if (score >= best.score) best = { score, name: one.name };
    }
    return best.name;
  }
}

/** The list of the workbook's own, or `null` when it keeps none: then nothing can be said of owners. */
export function departmentsOf(context: CheckContext): Departments | null {
  const listed = namedList(context) ?? listUnderHeader(context);
  if (listed === null || listed.length === 0) return null;
  const { department } = context.understood.agency.agency;
  const names = [...listed, ...(department === null ? [] : [department])].slice(0, MOST);
  const byKey = new Map(names.map((name) => [looseKey(name), name]));
  return new Departments(
    [...byKey].filter(([key]) => key !== '').map(([key, name]) => ({ name, key, pairs: bigrams(key) })),
  );
}

/** The cells of the name behind our drop-downs, and what people wrote below them. */
function namedList(context: CheckContext): readonly string[] | null {
  const { names } = context.understood.snapshot;
  const named = names.find(({ name }) => name.toLowerCase() === LIST_NAMES.owners.toLowerCase());
  const on = named ? sheetOfReference(named.refersTo) : null;
  const area = named ? parseArea(named.refersTo.slice(named.refersTo.lastIndexOf('!') + 1)) : null;
  const sheet = on === null ? null : (sheetNamed(context, on) ?? null);
  return sheet && area ? textsDown(sheet, area.left, area.top, area.bottom) : null;
}

function listUnderHeader({ understood }: CheckContext): readonly string[] | null {
  for (const sheet of understood.snapshot.sheets) {
    if (sheet.mark !== LISTS_MARK && !isListsSheet(sheet.name)) continue;
    for (const { row, cells } of sheet.rows)
      for (const { column, text } of cells)
        if (isDepartmentHeader(text)) return textsDown(sheet, column, row + 1, row + 1);
  }
  return null;
}

function sheetNamed({ understood }: CheckContext, name: string): SheetSnapshot | undefined {
  return understood.snapshot.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
}

/** The texts of a column from a row on, at least to `least`, then down to the first gap. */
function textsDown(sheet: SheetSnapshot, column: number, top: number, least: number): readonly string[] {
  const texts: string[] = [];
  let expected = top;
  for (const { row, cells } of sheet.rows) {
    if (row < top) continue;
    if (row > expected && row > least + 1) break;
    const cell = cells.find((one) => one.column === column);
    const text = cell && cell.error === null ? cleanText(cell.text) : '';
    if (text === '' && row > least) break;
    if (text !== '') texts.push(text);
    if (texts.length >= MOST) break;
    expected = row + 1;
  }
  return texts;
}
