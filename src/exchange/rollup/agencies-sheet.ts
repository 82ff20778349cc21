import type { Round } from '../../domain';
import { type PlanCell, type PlanRow, type SheetContent, cellAddress } from '../../workbook';
import type { AgencySummary, RoundCounts } from './agency-summary';
import type { RollUp } from './roll-up';
import { rollupSheet, rowsAbove } from './table';
import { subtitles } from './titles';

/** Columns of the sheet by what they hold: the formulas of the overview count over them. */
export const AGENCY_COLUMNS = {
  number: 0,
  agency: 1,
  district: 2,
  province: 3,
  year: 4,
  round: 5,
  total: 6,
  notStarted: 7,
  inProgress: 8,
  done: 9,
  unknown: 10,
  share: 11,
  late: 12,
  warnings: 13,
  note: 14,
  file: 15,
} as const;

type Column = keyof typeof AGENCY_COLUMNS;

/** pt; without the last, which is not printed, a little under the text width of A4 landscape. */
const WIDTHS: Readonly<Record<Column, number>> = {
  number: 26,
  agency: 112,
  district: 60,
  province: 60,
  year: 36,
  round: 30,
  total: 44,
  notStarted: 44,
  inProgress: 46,
  done: 46,
  unknown: 44,
  // A hundred percent also in a wider font, where TH Sarabun is missing: a number that does not fit shows as ###.
  share: 52,
  late: 38,
  warnings: 38,
  note: 48,
  file: 240,
};

const COLUMNS = Object.keys(AGENCY_COLUMNS) as readonly Column[];
const TAB_COLOR = '#5b9bd5';
const TABLE = 'Tidtam_Rollup';

/** First and last row of the agencies' figures, 0-based. */
export interface AgencyRows {
  readonly first: number;
  readonly last: number;
}

export function agencyRows(rollUp: RollUp): AgencyRows {
  const first = rowsAbove(subtitles(rollUp));
  return { first, last: first + rollUp.summaries.length * rollUp.rounds.length - 1 };
}

/** A row for each agency and round; those in doubt are marked. The table can be sorted and filtered. */
export function agenciesSheet(rollUp: RollUp): SheetContent {
  const { first } = agencyRows(rollUp);
  const { headers } = rollUp.words;
  const rows: PlanRow[] = [];
  rollUp.summaries.forEach((summary, at) => {
    for (const round of rollUp.rounds)
      rows.push(agencyRow(rollUp, summary, round, at + 1, first + rows.length));
  });
  return rollupSheet({
    titles: subtitles(rollUp),
    columns: COLUMNS.map((column) => ({ header: headers[column], width: WIDTHS[column] })),
    rows,
    digits: rollUp.options.digits,
    unprinted: 1,
    tableName: TABLE,
    tabColor: TAB_COLOR,
  });
}

function agencyRow(
  { words, doubts }: RollUp,
  summary: AgencySummary,
  round: Round,
  number: number,
  row: number,
): PlanRow {
  const counts = summary.rounds.find((one) => one.round === round) ?? NOTHING;
  const said = doubts.get(summary.file) ?? [];
  const notes = [
    ...said.map(({ doubt }) => words.notes[doubt]),
    ...(counts.told ? [] : [words.untoldNote]),
  ].join('\n');
  const at = (column: Column) => cellAddress(row, AGENCY_COLUMNS[column]);
  const cells: Readonly<Record<Column, PlanCell>> = {
    number: figure(number),
    agency: { value: summary.agency ?? words.nameless, style: 'text' },
    district: { value: summary.district ?? words.nowhere, style: 'text' },
    province: { value: summary.province ?? words.nowhere, style: 'text' },
    year:
      summary.fiscalYear === null
        ? { value: '-', style: 'center' }
        : { value: summary.fiscalYear, style: 'plain' },
    round: { value: round, style: 'plain' },
    total: { ...figure(totalOf(counts)), formula: `=SUM(${at('notStarted')}:${at('unknown')})` },
    notStarted: figure(counts.notStarted),
    inProgress: figure(counts.inProgress),
    done: figure(counts.done),
    unknown: figure(counts.unknown),
    share: {
      value: percent(counts.done, totalOf(counts)),
      formula: shareFormula(at('done'), at('total')),
      style: 'share',
    },
    late: figure(counts.late),
    warnings: figure(summary.warnings),
    note: notes === '' ? { style: 'center' } : { value: notes, style: said.length > 0 ? 'doubt' : 'center' },
    file: { value: summary.file, style: 'text' },
  };
  return COLUMNS.map((column) => cells[column]);
}

const NOTHING: Omit<RoundCounts, 'round'> = {
  notStarted: 0,
  inProgress: 0,
  done: 0,
  unknown: 0,
  late: 0,
  told: false,
};

const figure = (value: number): PlanCell => ({ value, style: 'figure' });

export const totalOf = (
  counts: Pick<RoundCounts, 'notStarted' | 'inProgress' | 'done' | 'unknown'>,
): number => counts.notStarted + counts.inProgress + counts.done + counts.unknown;

/** In hundredths; 0 of 0 is 0, for an agency without measures has nothing done. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

export const shareFormula = (part: string, whole: string): string => `=IF(${whole}=0,0,${part}/${whole}*100)`;
