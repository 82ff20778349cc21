import { type Measure, type Place, type Round, looseKey } from '../../domain';
import { areaAddress } from '../../workbook';
import type { RecognisedRow, RecognisedTable } from '../recognised';

/** One or more recognised tables that are one list: printed pages of it, one below the other. */
export interface Source {
  readonly tables: readonly RecognisedTable[];
  readonly rows: readonly RecognisedRow[];
  readonly kind: RecognisedTable['kind'];
  readonly sheet: string;
  readonly fiscalYear: number | null;
  /** Rounds it reports on; `null`: it names none. Empty for a plan. */
  readonly rounds: readonly (Round | null)[];
}

/** Puts tables of the same kind with the same columns on one sheet together, as one list continued. */
export function sourcesOf(tables: readonly RecognisedTable[]): readonly Source[] {
  const sources: { tables: RecognisedTable[]; rows: RecognisedRow[]; titles: Set<string> }[] = [];
  const open = new Map<string, number>();
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const key = [
      table.sheet,
      table.kind,
      ...table.columns.map(({ role, round }) => `${role}${round ?? ''}`),
    ].join('\n');
    const last = sources[open.get(key) ?? -1];
    if (last && continues(last, table)) {
      last.tables.push(table);
      for (const row of table.rows) last.rows.push(row);
      for (const row of table.rows) last.titles.add(looseKey(row.measure.title));
    } else {
      open.set(key, sources.length);
      const titles = new Set(table.rows.map((row) => looseKey(row.measure.title)));
      sources.push({ tables: [table], rows: [...table.rows], titles });
    }
  }
  return sources.map(({ tables: parts, rows }) => sourceOf(parts, rows));
}

/** Of another year or round, or with the same measures once more, a table is a second list. */
function continues(
  list: { readonly tables: readonly RecognisedTable[]; readonly titles: ReadonlySet<string> },
  next: RecognisedTable,
): boolean {
  const differs = <T>(of: (table: RecognisedTable) => T | null): boolean => {
    const told = list.tables.map(of).find((value) => value !== null) ?? null;
    return told !== null && of(next) !== null && told !== of(next);
  };
  if (differs((table) => table.fiscalYear) || differs((table) => table.round)) return false;
  const again = next.rows.filter((row) => list.titles.has(looseKey(row.measure.title))).length;
  return again * 2 < next.rows.length;
}

function sourceOf(tables: readonly RecognisedTable[], rows: readonly RecognisedRow[]): Source {
  const first = <T>(of: (table: RecognisedTable) => T | null): T | null =>
    tables.map(of).find((value) => value !== null) ?? null;
  const named = new Set(rows.flatMap(({ measure }) => Object.keys(measure.reports).map(Number)));
  const rounds = ([6, 12] as const).filter((round) => named.has(round));
  const reports = rows.some((row) => row.report !== null);
  return {
    tables,
    rows,
    kind: tables[0]?.kind ?? 'plan',
    sheet: tables[0]?.sheet ?? '',
    fiscalYear: first((table) => table.fiscalYear),
    rounds: rounds.length > 0 ? rounds : reports ? [first((table) => table.round)] : [],
  };
}

/** Whether it says how far its measures are. */
export function isReport(source: Source): boolean {
  return source.rounds.length > 0;
}

/** The measures of a source, what it reports filed under its rounds, or under `round` when it names none. */
export function measuresOf(source: Source, round: Round): readonly Measure[] {
  return source.rows.map(({ measure, report }) => {
    const isFiled = Object.keys(measure.reports).length > 0;
    if (isFiled || report === null) return measure;
    return { ...measure, reports: { [source.rounds[0] ?? round]: report } };
  });
}

/** The top left cell of its header. */
export function placeOf(source: Source): Place | null {
  const [table] = source.tables;
  return table ? { sheet: table.sheet, row: table.area.top, column: table.area.left } : null;
}

/** `แผน!A4:D8` */
export function nameOf(source: Source): string {
  const [table] = source.tables;
  return table ? `${table.sheet}!${areaAddress(table.area)}` : source.sheet;
}
