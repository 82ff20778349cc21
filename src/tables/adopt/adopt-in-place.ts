import { type Area, type SheetSnapshot, type WorkbookSnapshot, areaAddress } from '../../workbook';
import type { Wording } from '../catalogue';
import type { TableHint } from '../hint';
import type { Digits } from '../layout';
import { recogniseTables, tableHint } from '../recognise';
import type { RecognisedTable } from '../recognised';
import { type AdoptedForm, adoptedColumns } from './adopted-columns';
import { AdoptedRows } from './adopted-rows';
import { type Difference, differences } from './differences';
import { type LaidTable, laidInPlace } from './lay-in-place';
import { Original } from './original';
import { type InTheWay, besideRows, inTheWay } from './room';
import { withBlock } from './with-block';

export interface InPlaceOptions {
  readonly language: keyof Wording;
  readonly digits: Digits;
  /** What people said of tables, that of this one's old header left out. */
  readonly hints: readonly TableHint[];
}

export type InPlace =
  | {
      readonly outcome: 'laid';
      readonly laid: LaidTable;
      /** What has to be remembered for the new table to be read as it is meant; mostly nothing. */
      readonly hint: TableHint | null;
    }
  | { readonly outcome: 'in-the-way'; readonly way: InTheWay }
  /** Read again, the new table would not say the same; `at`: what of it. Never seen by way of a wrong value. */
  | { readonly outcome: 'would-differ'; readonly at: readonly Difference[] };

/** A cell may be written as understood and as typed; a neighbour that takes after it, once more. */
const PASSES = 4;

/**
 * Turns a table of the user's into a standard table where it stands. Every way of laying it is read again before it is
 * taken: what does not come out as the same measures is laid otherwise, and at last not at all. `others`: the other
 * tables of the sheet.
 */
export function adoptInPlace(
  snapshot: WorkbookSnapshot,
  table: RecognisedTable,
  others: readonly Area[],
  options: InPlaceOptions,
): InPlace {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new RangeError(`no sheet ${table.sheet}`);
  const original = new Original(sheet, table);
  let refused: InPlace | null = null;
  for (const form of formsOf(table, options.language)) {
    const tried = tryForm(snapshot, sheet, table, original, others, form, options);
    if (tried.outcome === 'laid') return tried;
    refused = better(refused, tried);
  }
  return refused ?? { outcome: 'would-differ', at: [] };
}

function better(before: InPlace | null, next: InPlace): InPlace {
  return before?.outcome === 'in-the-way' ? before : next;
}

/** From the whole standard table to what the table itself has. */
function formsOf({ columns }: RecognisedTable, language: keyof Wording): readonly AdoptedForm[] {
  const hasTopics = columns.some(({ role }) => role === 'topic');
  const sections = hasTopics ? [false] : [true, false];
  return sections.flatMap((one) => [true, false].map((whole) => ({ language, sections: one, whole })));
}

function tryForm(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: RecognisedTable,
  original: Original,
  others: readonly Area[],
  form: AdoptedForm,
  options: InPlaceOptions,
): InPlace {
  const columns = adoptedColumns(table, form, original.looseColumns());
  const cells = new AdoptedRows(table, columns, original, options.digits);
  let wrong: readonly Difference[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const laid = laidInPlace(sheet, table, columns, cells, form.sections);
    const way = wayOf(sheet, laid, others);
    if (way) return { outcome: 'in-the-way', way };
    const read = readAgain(snapshot, table, laid, others, options.hints);
    if (read.outcome === 'same') return { outcome: 'laid', laid, hint: read.hint };
    wrong = read.at;
    const flips = wrong.map((one) => cells.flip(one.index, one));
    if (!flips.includes(true)) break;
  }
  return { outcome: 'would-differ', at: wrong };
}

function wayOf(sheet: SheetSnapshot, laid: LaidTable, others: readonly Area[]): InTheWay | null {
  const way = inTheWay(sheet, laid.before, laid.block.area);
  if (way || !laid.moves) return way;
  const beside = besideRows(sheet, laid.block.area, others);
  return beside && { reason: 'no-room', area: beside };
}

type ReadAgain =
  | { readonly outcome: 'same'; readonly hint: TableHint | null }
  | { readonly outcome: 'differs'; readonly at: readonly Difference[] };

/** Reads the sheet as it would be, first as it stands, then with the roles of its columns said. */
function readAgain(
  snapshot: WorkbookSnapshot,
  table: RecognisedTable,
  laid: LaidTable,
  others: readonly Area[],
  hints: readonly TableHint[],
): ReadAgain {
  const next = withBlock(snapshot, laid.block);
  const sheet = next.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return { outcome: 'differs', at: [] };
  const alone = { ...next, sheets: [sheet] };
  const plain = compared(alone, table, laid, others, hints);
  if (plain?.length === 0) return { outcome: 'same', hint: null };
  const said = laid.columns.map(({ role, round }, index) => ({
    column: laid.area.left + index,
    role,
    round,
  }));
  const header = { ...laid.area, bottom: laid.headerRows.last };
  const hint = tableHint(sheet, header, said, 'table');
  const hinted = compared(alone, table, laid, others, [...hints, hint]);
  if (hinted?.length === 0) return { outcome: 'same', hint };
  return { outcome: 'differs', at: hinted ?? plain ?? [] };
}

function compared(
  alone: WorkbookSnapshot,
  table: RecognisedTable,
  { area }: LaidTable,
  others: readonly Area[],
  hints: readonly TableHint[],
): readonly Difference[] | null {
  const { tables } = recogniseTables(alone, hints);
  const found = tables.find((one) => one.area.top === area.top && one.area.left === area.left);
  // The tables around it have to be what they were, neither longer nor shorter.
  const places = new Set(tables.map((one) => areaAddress(one.area)));
  const isAlone = tables.length === others.length + 1 && others.every((one) => places.has(areaAddress(one)));
  return found && isAlone ? differences(table, found) : null;
}
