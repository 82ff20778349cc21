import {
  type Finding,
  type Place,
  ROUNDS,
  finding,
  fiscalYearPeriod,
  formatDay,
  toArabicDigits,
} from '../../domain';
import type { CheckContext } from '../context';
import { reportsOf } from '../table-cells';

/** Years and days of one report that do not fit together. */
export function checkYears(context: CheckContext): readonly Finding[] {
  const { register } = context.understood;
  if (register === null) return [];
  const year = register.fiscalYear;
  return [
    ...(year === null ? [] : [...scoreYear(context, year), ...reportDate(context, year)]),
    ...unreportedRounds(context),
  ];
}

/** Measures of a year answer to the ITA score of the year before. */
function scoreYear(context: CheckContext, year: number): readonly Finding[] {
  const { register, agency } = context.understood;
  const years = agency.agency.scores.map((score) => score.year);
  if (register?.subject !== 'measures' || years.length === 0 || years.includes(year - 1)) return [];
  const latest = Math.max(...years);
  const place = agency.sheet === null ? null : cellSaying(context, agency.sheet, latest);
  const data = { year, expected: year - 1, years: years.join(', ') };
  return [finding('year.score', place, data)];
}

/** The last cell of a sheet that holds just this number: scores stand below the facts. */
function cellSaying(context: CheckContext, sheet: string, number: number): Place | null {
  let found: Place | null = null;
  for (const { row, cells } of context.sheet(sheet)?.rows ?? [])
    for (const { column, text } of cells)
      if (toArabicDigits(text).trim() === String(number)) found = { sheet, row, column };
  return found;
}

/** A report is made in its year, or in the year after it. */
function reportDate({ understood: { today } }: CheckContext, year: number): readonly Finding[] {
  if (today >= fiscalYearPeriod(year).from && today <= fiscalYearPeriod(year + 1).to) return [];
  return [finding('year.report-date', null, { year, date: formatDay(today, 'short', 'arabic') })];
}

/** Rounds before the one reported that a table has columns for, all still empty. */
function unreportedRounds({ understood: { tables, round } }: CheckContext): readonly Finding[] {
  return tables.flatMap((table) =>
    ROUNDS.filter((one) => one < round).flatMap((one) => {
      const column = table.columns.find((candidate) => candidate.round === one);
      const isReported = table.rows.some((row) =>
        reportsOf(row).some(
          ([of, report]) => of === one && Object.values(report).some((text) => text !== null),
        ),
      );
      if (!column || isReported || table.rows.length === 0) return [];
      const place = { sheet: table.sheet, row: table.area.top, column: column.column };
      return [finding('round.unreported', place, { round: one })];
    }),
  );
}
