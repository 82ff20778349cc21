import type { Round } from '../../domain';
import {
  type PlanCell,
  type PlanRow,
  type SheetContent,
  areaAddress,
  cellAddress,
  quoteSheetName,
} from '../../workbook';
import { AGENCY_COLUMNS, agencyRows, percent, shareFormula, totalOf } from './agencies-sheet';
import type { AgencySummary, RoundCounts } from './agency-summary';
import type { RollUp } from './roll-up';
import { rollupSheet, rowsAbove } from './table';
import { inDigits, put, subtitles } from './titles';

/** Columns of the sheet; each of the sums stands over the column of the same name on the agencies' sheet. */
const SUMS = ['total', 'notStarted', 'inProgress', 'done', 'unknown', 'late'] as const;
const COLUMNS = [
  'region',
  'round',
  'files',
  'total',
  'notStarted',
  'inProgress',
  'done',
  'unknown',
  'share',
  'late',
] as const;

type Sum = (typeof SUMS)[number];
type Column = (typeof COLUMNS)[number];

/** pt */
const WIDTHS: Readonly<Record<Column, number>> = {
  region: 172,
  round: 56,
  files: 56,
  total: 62,
  notStarted: 62,
  inProgress: 68,
  done: 62,
  unknown: 62,
  share: 58,
  late: 56,
};

const TAB_COLOR = '#70ad47';

/** Sums over several rows of the agencies' sheet. */
type Sums = Readonly<Record<Sum | 'files', number>>;

/**
 * All together, and by province (in a summary of one province: by district), each a row a round. Every figure is a formula
 * over the rows of the agencies' sheet: when one of them is deleted or mended there, this follows.
 */
export function overviewSheet(rollUp: RollUp): SheetContent {
  const { words, options, rounds } = rollUp;
  const by = regionOf(rollUp.summaries);
  const titles = [...subtitles(rollUp), fromLine(rollUp)];
  const regions = by === null ? [] : regionsOf(rollUp, by);
  const rows: PlanRow[] = [];
  const top = rowsAbove(titles);
  for (const round of rounds)
    rows.push(sumRow(rollUp, null, words.all, round, rollUp.summaries, top + rows.length));
  for (const { region, summaries } of regions)
    for (const round of rounds) rows.push(sumRow(rollUp, by, region, round, summaries, top + rows.length));
  const { headers } = words;
  const header: Readonly<Record<Column, string>> = {
    ...headers,
    region: by === null ? '' : words.overviewHeaders[by],
    files: headers.agencies,
  };
  return rollupSheet({
    titles,
    columns: COLUMNS.map((column) => ({ header: header[column], width: WIDTHS[column] })),
    rows,
    digits: options.digits,
    remarks: remarksOf(rollUp),
    tabColor: TAB_COLOR,
  });
}

type Region = 'province' | 'district';

/** By what the sums are parted: `null` when all that tell their place tell the same one. */
function regionOf(summaries: readonly AgencySummary[]): Region | null {
  const count = (region: Region) =>
    new Set(summaries.flatMap((summary) => summary[region]?.toLowerCase() ?? [])).size;
  return count('province') > 1 ? 'province' : count('district') > 1 ? 'district' : null;
}

/** In the order of the agencies, in which each stands together; as programs compare: whatever the case of its letters. */
function regionsOf({ summaries, words }: RollUp, by: Region) {
  const regions = new Map<string, { region: string; summaries: AgencySummary[] }>();
  for (const summary of summaries) {
    const region = summary[by] ?? words.nowhere;
    const entry = regions.get(region.toLowerCase()) ?? { region, summaries: [] };
    regions.set(region.toLowerCase(), entry);
    entry.summaries.push(summary);
  }
  return [...regions.values()];
}

function sumRow(
  rollUp: RollUp,
  by: Region | null,
  label: string,
  round: Round,
  summaries: readonly AgencySummary[],
  row: number,
): PlanRow {
  const sums = sumsOf(summaries, round);
  const isAll = by === null;
  const at = (column: Column) => cellAddress(row, COLUMNS.indexOf(column));
  const counted = isAll ? '1' : `(${range(rollUp, by)}=$${at('region')})`;
  const ofRound = `(${range(rollUp, 'round')}=$${at('round')})`;
  const style = isAll ? 'totalFigure' : 'figure';
  const hasRows = rollUp.summaries.length > 0;
  const sum = (of: Sum): PlanCell => {
    const formula = isAll
      ? `=SUMIF(${range(rollUp, 'round')},$${at('round')},${range(rollUp, of)})`
      : `=SUMPRODUCT(${counted}*${ofRound}*${range(rollUp, of)})`;
    return { value: sums[of], style, ...(hasRows ? { formula } : {}) };
  };
  const cells: Readonly<Record<Column, PlanCell>> = {
    region: { value: label, style: isAll ? 'totalText' : 'text' },
    round: { value: round, style: isAll ? 'totalPlain' : 'plain' },
    files: {
      value: sums.files,
      style,
      ...(hasRows ? { formula: `=SUMPRODUCT(${counted}*${ofRound})` } : {}),
    },
    total: sum('total'),
    notStarted: sum('notStarted'),
    inProgress: sum('inProgress'),
    done: sum('done'),
    unknown: sum('unknown'),
    share: {
      value: percent(sums.done, sums.total),
      formula: shareFormula(at('done'), at('total')),
      style: isAll ? 'totalShare' : 'share',
    },
    late: sum('late'),
  };
  return COLUMNS.map((column) => cells[column]);
}

/** A column of the agencies' sheet, as it stands in a formula of another sheet. */
function range(rollUp: RollUp, column: keyof typeof AGENCY_COLUMNS): string {
  const { first, last } = agencyRows(rollUp);
  const at = AGENCY_COLUMNS[column];
  const area = areaAddress({ top: first, left: at, bottom: last, right: at });
  return `${quoteSheetName(rollUp.words.sheets.agencies)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function sumsOf(summaries: readonly AgencySummary[], round: Round): Sums {
  const sums = { files: 0, total: 0, notStarted: 0, inProgress: 0, done: 0, unknown: 0, late: 0 };
  for (const { rounds } of summaries) {
    sums.files++;
    const counts = rounds.find((one): one is RoundCounts => one.round === round);
    if (!counts) continue;
    sums.total += totalOf(counts);
    for (const of of SUMS) if (of !== 'total') sums[of] += counts[of];
  }
  return sums;
}

function fromLine({ words, summaries, leftOut, options }: RollUp): string {
  return put(words.from, { used: summaries.length, left: leftOut.length }, options);
}

function remarksOf({ words, doubts, untold, options }: RollUp): readonly string[] {
  const { sheets } = words;
  const doubtful = { doubtful: doubts.size, sheet: sheets.files, agencies: sheets.agencies };
  const rounds = untold.map((round) => inDigits(round, options)).join(', ');
  return [
    ...(doubts.size > 0 ? [put(words.doubtful, doubtful, options)] : []),
    ...(untold.length > 0 ? [put(words.untold, { rounds }, options)] : []),
  ];
}
