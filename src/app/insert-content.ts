import { type Measure, type Round, toThaiDigits } from '../domain';
import {
  type Digits,
  type PrintedKind,
  type RulesTable,
  STANDARD_TABLES,
  type Wording,
  outcomeSheet,
  planSheet,
  projectsSheet,
  reportSheet,
  rulesInCells,
  statusSheet,
} from '../tables';
import {
  type PlanConditionalFormat,
  type PlanEdit,
  type PlanValidation,
  type SheetContent,
  type WorkbookSnapshot,
  isRuleName,
  uniqueSheetName,
} from '../workbook';
import { ROUND_WORDS, SHEET_NAMES, YEAR_LINE } from './insert-words';

/** How a table is written. */
export interface Writing {
  readonly digits: Digits;
  /** Of headers, titles and sheet names. */
  readonly language: keyof Wording;
}

const PRINTED = {
  plan: planSheet,
  status: statusSheet,
  report: reportSheet,
  outcome: outcomeSheet,
  projects: projectsSheet,
} as const;

/** Tables that speak of one round. */
const OF_A_ROUND: ReadonlySet<PrintedKind> = new Set(['status', 'report', 'outcome', 'projects']);

/** A printed standard table as a sheet by itself, its cells without rules yet. */
export function printedContent(
  what: PrintedKind,
  measures: readonly Measure[],
  titles: readonly string[],
  round: Round,
  writing: Writing,
): SheetContent {
  return PRINTED[what](measures, { titles, round, ...writing, lists: false });
}

/** The rows and columns of a printed table that get rules, its top left cell at a cell of a sheet. */
export function ruledCells(
  what: PrintedKind,
  content: SheetContent,
  sheet: string,
  top = 0,
  left = 0,
): RulesTable {
  const first = top + (content.freeze?.rows ?? 0);
  return {
    sheet,
    rows: { first, last: top + content.rows.length - 1 },
    columns: STANDARD_TABLES[what].columns.map(({ role, round }, column) => ({
      column: left + column,
      role,
      round: round ?? null,
    })),
  };
}

/** The edits that put a printed table on a new sheet of the user's, with rules in its cells. */
export function newSheetEdits(
  snapshot: WorkbookSnapshot,
  what: PrintedKind,
  content: SheetContent,
  owners: readonly string[],
  { language }: Writing,
): PlanEdit[] {
  // Free from the start: names of rules would else be taken for those of the sheet that has it.
  const name = uniqueSheetName(
    SHEET_NAMES[what][language],
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const edits = rulesInCells(snapshot, ruledCells(what, content, name), { owners, language });
  const validations: PlanValidation[] = [];
  const conditionalFormats: PlanConditionalFormat[] = [];
  const lists: PlanEdit[] = [];
  const names: PlanEdit[] = [];
  for (const edit of edits) {
    if (edit.edit === 'validate') validations.push(edit.validation);
    else if (edit.edit === 'colour') conditionalFormats.push(edit.format);
    else if (edit.edit === 'name' && isRuleName(edit.name)) names.push(edit);
    else lists.push(edit);
  }
  const ruled = { ...content, validations, conditionalFormats };
  return [...lists, { edit: 'put-sheet', mark: '', name, content: ruled }, ...names];
}

/** `ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ (รอบ ๖ เดือน)`, from which year and round are read again. */
export function yearLine(year: number, { language, digits }: Writing, round: Round | null = null): string {
  const written = (number: number) =>
    digits === 'thai' && language === 'thai' ? toThaiDigits(String(number)) : String(number);
  const text = YEAR_LINE[language].replace('{year}', written(year));
  return round === null ? text : `${text} ${ROUND_WORDS[language].replace('{round}', written(round))}`;
}

/** The round that a title names, or `null` for a table that speaks of none. */
export function titleRound(what: PrintedKind, round: Round): Round | null {
  return OF_A_ROUND.has(what) ? round : null;
}
