import {
  type Agency,
  type Day,
  EMPTY_MEASURE,
  type Round,
  defaultSignatures,
  fiscalYearOf,
  isEveryDepartment,
  looseKey,
} from '../domain';
import {
  AGENCY_MARK,
  LISTS_MARK,
  type PrintedKind,
  REGISTER_MARK,
  type RecognisedTable,
  agencySheet,
  missingLists,
  readAgency,
  recogniseTables,
  registerEdits,
} from '../tables';
import type {
  PlanEdit,
  Refusal,
  RestorePoint,
  SheetContent,
  WorkbookPort,
  WorkbookSnapshot,
} from '../workbook';
import { type Writing, newSheetEdits, printedContent, titleRound, yearLine } from './insert-content';
import type { Filling } from './insert-prefills';
import { type Insertable, SHEET_NAMES, TITLES, agencyLine } from './insert-words';
import { ownersOf } from './owners';

export { yearLine };

export interface InsertOptions extends Writing {
  readonly today: Day;
}

export type Inserted =
  /** New sheets, the one asked for first. `restore` takes them away again. */
  | { readonly outcome: 'inserted'; readonly sheets: readonly string[]; readonly restore: RestorePoint }
  /** The workbook already has this sheet of ours, which holds the user's work: nothing was written. */
  | { readonly outcome: 'there'; readonly sheet: string }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** What inserting needs to know of a workbook. */
export interface InsertRead {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly agency: Agency;
}

/** Rows left to be filled in. */
const BLANK_ROWS = Array.from({ length: 12 }, () => EMPTY_MEASURE);

/** Departments that the table of e-mail addresses is begun with: with the signature chain it fits on a page. */
const MAILBOX_ROWS = 10;

/** Sheets of ours that hold what people type are never replaced. */
const MARKS: Readonly<Partial<Record<Insertable, string>>> = { register: REGISTER_MARK, agency: AGENCY_MARK };

/** Puts an empty standard table on a new sheet. No cell that is there is touched, so no yes is asked. */
export async function insertTable(
  port: WorkbookPort,
  what: Insertable,
  options: InsertOptions,
): Promise<Inserted> {
  const snapshot = await port.read();
  const there = sheetThere(snapshot, what);
  if (there !== null) return { outcome: 'there', sheet: there };
  const { tables } = recogniseTables(snapshot);
  const { agency } = readAgency(
    snapshot,
    tables.flatMap(({ titles }) => titles),
  );
  return insertEdits(port, insertionOf({ snapshot, tables, agency }, what, options), MARKS[what] ?? '');
}

/** Applies edits that put sheets; the sheet that bears `mark` is named first, the lists behind it last. */
export async function insertEdits(
  port: WorkbookPort,
  edits: readonly PlanEdit[],
  mark: string,
): Promise<Inserted> {
  const applied = await port.apply({ edits });
  if (applied.outcome === 'refused') return applied;
  const { restore, sheetNames } = applied;
  const rank = (sheet: string) => (sheet === sheetNames[mark] ? 0 : sheet === sheetNames[LISTS_MARK] ? 2 : 1);
  const sheets = [...restore.sheets].sort((a, b) => rank(a) - rank(b));
  return { outcome: 'inserted', sheets, restore };
}

/** The edits that put an empty table on a new sheet; a pure function. */
export function insertionOf(read: InsertRead, what: Insertable, options: InsertOptions): PlanEdit[] {
  if (what === 'agency') return agencyEdits(read.agency, ownersOf(read.tables), options);
  if (what === 'register') return registerInsertion(read, options);
  const owners = ownersOf(read.tables);
  return newSheetEdits(read.snapshot, what, contentOf(read, what, null, null, options), owners, options);
}

/**
 * A printed table with its titles, empty or filled.
 * @param round the round that statuses and results are taken from; a table for any round yet names none
 */
export function contentOf(
  { agency }: InsertRead,
  what: PrintedKind,
  filling: Filling | null,
  round: Round | null,
  options: InsertOptions,
): SheetContent {
  const year = filling?.fiscalYear ?? agency.fiscalYear ?? fiscalYearOf(options.today);
  const titles = [
    TITLES[what][options.language],
    ...agencyLine(agency),
    yearLine(year, options, round === null ? null : titleRound(what, round)),
  ];
  const { language, digits } = options;
  return printedContent(what, filling?.measures ?? BLANK_ROWS, titles, round ?? 6, { language, digits });
}

function registerInsertion(
  { snapshot, tables, agency }: InsertRead,
  { language, digits, today }: InsertOptions,
): PlanEdit[] {
  const titles = [
    TITLES.register[language],
    ...agencyLine(agency),
    yearLine(agency.fiscalYear ?? fiscalYearOf(today), { language, digits }),
  ];
  const layout = { titles, language, digits, lists: true, today };
  return [
    ...missingLists(snapshot, ownersOf(tables), language),
    ...registerEdits(BLANK_ROWS, layout, SHEET_NAMES.register[language]),
  ];
}

function agencyEdits(
  agency: Agency,
  owners: readonly string[],
  { language, today }: InsertOptions,
): PlanEdit[] {
  const content = agencySheet(
    {
      ...agency,
      fiscalYear: agency.fiscalYear ?? fiscalYearOf(today),
      signatures: defaultSignatures(agency),
    },
    { language, digits: 'arabic', owners: departments(owners) },
  );
  return [{ edit: 'put-sheet', mark: AGENCY_MARK, name: SHEET_NAMES.agency[language], content }];
}

/** Those that get mail of their own, each once; an office has dozens at the most. */
function departments(owners: readonly string[]): readonly string[] {
  const byKey = new Map(owners.map((owner) => [looseKey(owner), owner] as const).reverse());
  const single = [...byKey.values()].reverse().filter((owner) => !isEveryDepartment(owner));
  return single.slice(0, MAILBOX_ROWS);
}

/** The sheet of ours that would be inserted, when the workbook has it already. */
export function sheetThere(snapshot: WorkbookSnapshot, what: Insertable): string | null {
  return sheetOf(snapshot, MARKS[what]);
}

/** The name of the sheet of ours that bears the mark, or `null`. */
export function sheetOf(snapshot: WorkbookSnapshot, mark: string | undefined): string | null {
  if (mark === undefined) return null;
  return snapshot.sheets.find((sheet) => sheet.mark === mark)?.name ?? null;
}
