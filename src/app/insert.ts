import { type Day, EMPTY_MEASURE, defaultSignatures, fiscalYearOf, toThaiDigits } from '../domain';
import {
  AGENCY_MARK,
  type Digits,
  type LayoutOptions,
  LISTS_MARK,
  REGISTER_MARK,
  type Wording,
  agencySheet,
  listsEdits,
  outcomeSheet,
  planSheet,
  projectsSheet,
  readAgency,
  recogniseTables,
  registerEdits,
  reportSheet,
  statusSheet,
} from '../tables';
import type { PlanEdit, Refusal, RestorePoint, WorkbookPort, WorkbookSnapshot } from '../workbook';
import { type Insertable, SHEET_NAMES, TITLES, USUAL_OWNERS, YEAR_LINE, agencyLine } from './insert-words';

export interface InsertOptions {
  readonly today: Day;
  readonly digits: Digits;
  /** Of headers, titles and sheet names. */
  readonly language: keyof Wording;
}

export type Inserted =
  /** New sheets, the one asked for first. `restore` takes them away again. */
  | { readonly outcome: 'inserted'; readonly sheets: readonly string[]; readonly restore: RestorePoint }
  /** The workbook already has this sheet of ours, which holds the user's work: nothing was written. */
  | { readonly outcome: 'there'; readonly sheet: string }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** Rows left to be filled in. */
const BLANK_ROWS = 12;

/** Sheets of ours that hold what people type are never replaced. */
const MARKS: Readonly<Partial<Record<Insertable, string>>> = { register: REGISTER_MARK, agency: AGENCY_MARK };

const PRINTED = {
  plan: planSheet,
  status: statusSheet,
  report: reportSheet,
  outcome: outcomeSheet,
  projects: projectsSheet,
} as const;

/** Puts an empty standard table on a new sheet. No cell that is there is touched, so no yes is asked. */
export async function insertTable(
  port: WorkbookPort,
  what: Insertable,
  options: InsertOptions,
): Promise<Inserted> {
  const snapshot = await port.read();
  const there = sheetOf(snapshot, MARKS[what]);
  if (there !== null) return { outcome: 'there', sheet: there };
  return insertEdits(port, insertionOf(snapshot, what, options), MARKS[what] ?? '');
}

/** Applies edits that put sheets; the sheet that bears `mark` is named first. */
export async function insertEdits(
  port: WorkbookPort,
  edits: readonly PlanEdit[],
  mark: string,
): Promise<Inserted> {
  const applied = await port.apply({ edits });
  if (applied.outcome === 'refused') return applied;
  const { restore, sheetNames } = applied;
  const first = sheetNames[mark];
  const others = restore.sheets.filter((sheet) => sheet !== first);
  return { outcome: 'inserted', sheets: first === undefined ? others : [first, ...others], restore };
}

/** The edits that put a table; a pure function. */
export function insertionOf(
  snapshot: WorkbookSnapshot,
  what: Insertable,
  options: InsertOptions,
): PlanEdit[] {
  const { language, digits, today } = options;
  const { tables } = recogniseTables(snapshot);
  const { agency } = readAgency(
    snapshot,
    tables.flatMap(({ titles }) => titles),
  );
  const name = SHEET_NAMES[what][language];
  if (what === 'agency') {
    const content = agencySheet(
      {
        ...agency,
        fiscalYear: agency.fiscalYear ?? fiscalYearOf(today),
        signatures: defaultSignatures(agency),
      },
      { language, digits: 'arabic' },
    );
    return [{ edit: 'put-sheet', mark: AGENCY_MARK, name, content }];
  }
  const hasLists = sheetOf(snapshot, LISTS_MARK) !== null;
  const layout: Omit<LayoutOptions, 'round'> = {
    titles: [
      TITLES[what][language],
      ...agencyLine(agency),
      yearLine(agency.fiscalYear ?? fiscalYearOf(today), options),
    ],
    language,
    digits,
    lists: hasLists || what === 'register',
  };
  const rows = Array.from({ length: BLANK_ROWS }, () => EMPTY_MEASURE);
  if (what !== 'register')
    return [{ edit: 'put-sheet', mark: '', name, content: PRINTED[what](rows, { ...layout, round: 6 }) }];
  const owners = [
    ...tables.flatMap((table) => table.rows.flatMap(({ measure }) => measure.owners)),
    ...USUAL_OWNERS,
  ];
  return [
    ...(hasLists ? [] : listsEdits(owners, language)),
    ...registerEdits(rows, { ...layout, today }, name),
  ];
}

/** `ประจำปีงบประมาณ พ.ศ. ๒๕๖๙`, from which the year is read again. */
export function yearLine(
  year: number,
  { language, digits }: Pick<InsertOptions, 'language' | 'digits'>,
): string {
  const text = digits === 'thai' && language === 'thai' ? toThaiDigits(String(year)) : String(year);
  return YEAR_LINE[language].replace('{year}', text);
}

/** The name of the sheet of ours that bears the mark, or `null`. */
export function sheetOf(snapshot: WorkbookSnapshot, mark: string | undefined): string | null {
  if (mark === undefined) return null;
  return snapshot.sheets.find((sheet) => sheet.mark === mark)?.name ?? null;
}
