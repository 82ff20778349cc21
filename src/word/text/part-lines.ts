import type { ColumnRole } from '../../tables';
import { type LineLook, emptyCost, goOnCost, lookOf, startCost } from './line-costs';

/** A measure that does not bear the next number where measures are numbered is hardly one. */
const WRONG_NUMBER = 8;

/** Cells of one row, by column; `''` is empty. */
export type PartedRow = readonly string[];

interface Way {
  readonly cost: number;
  readonly before: Way | null;
  readonly column: number;
  readonly row: number;
  /** Whether the line begins a cell. */
  readonly begins: boolean;
}

/**
 * Parts lines that stand one below the other into the cells of a table: of all ways to give the lines to columns in
 * order, from left to right and row by row, the one that is the least unlikely by what the columns hold.
 * `whole`: each line is a cell by itself. `first`: the number the next measure bears.
 */
export function partLines(
  lines: readonly string[],
  roles: readonly ColumnRole[],
  options: { readonly whole: boolean; readonly first: number },
): PartedRow[] {
  const looks = lines.map(lookOf);
  const subject = roles.findIndex((role) => role === 'measure' || role === 'project');
  const numbered = looks[subject]?.number === options.first;
  const empty = roles.map(emptyCost);
  const skipped = sumsOf(empty);
  let ways = new Map<number, Way>();
  looks.forEach((look, at) => {
    const next = new Map<number, Way>();
    const keep = (before: Way | null, row: number, column: number, begins: boolean, cost: number) => {
      const key = row * roles.length + column;
      const known = next.get(key);
      if (!known || cost < known.cost) next.set(key, { cost, before, column, row, begins });
    };
    const begin = (before: Way | null, row: number, column: number, cost: number) =>
      keep(before, row, column, true, cost + startOf(look, row, column));
    if (at === 0) for (const column of roles.keys()) begin(null, 0, column, skipped[column] ?? 0);
    for (const way of ways.values()) {
      if (!options.whole)
        keep(
          way,
          way.row,
          way.column,
          false,
          way.cost + goOnCost(roles[way.column] ?? 'unknown', look, looks[at - 1]),
        );
      for (let column = way.column + 1; column < roles.length; column += 1)
        begin(way, way.row, column, way.cost + (skipped[column] ?? 0) - (skipped[way.column + 1] ?? 0));
      const left = (skipped[roles.length] ?? 0) - (skipped[way.column + 1] ?? 0);
      for (let column = 0; column <= subject; column += 1)
        begin(way, way.row + 1, column, way.cost + left + (skipped[column] ?? 0));
    }
    ways = cheapest(next);
  });
  return rowsOf(bestOf(ways, skipped), lines, roles.length);

  function startOf(look: LineLook, row: number, column: number): number {
    const role = roles[column] ?? 'unknown';
    const isWrong = column === subject && numbered && look.number !== options.first + row;
    return startCost(role, look, numbered) + (isWrong ? WRONG_NUMBER : 0);
  }
}

/** Ways that are kept from line to line: enough for all columns of the likely rows, so that many lines stay cheap. */
const KEPT_WAYS = 40;

function cheapest(ways: Map<number, Way>): Map<number, Way> {
  if (ways.size <= KEPT_WAYS) return ways;
  return new Map([...ways].sort(([, a], [, b]) => a.cost - b.cost).slice(0, KEPT_WAYS));
}

/** `[0, a, a + b, …]` */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number);
  return sums;
}

function bestOf(ways: ReadonlyMap<number, Way>, skipped: readonly number[]): Way | null {
  let best: Way | null = null;
  let least = Infinity;
  for (const way of ways.values()) {
    const cost = way.cost + (skipped.at(-1) ?? 0) - (skipped[way.column + 1] ?? 0);
    if (cost < least) [best, least] = [way, cost];
  }
  return best;
}

function rowsOf(last: Way | null, lines: readonly string[], width: number): PartedRow[] {
  const steps: Way[] = [];
  for (let way = last; way; way = way.before) steps.push(way);
  steps.reverse();
  const rows: string[][] = [];
  steps.forEach(({ row, column, begins }, at) => {
    const cells = (rows[row] ??= Array.from({ length: width }, () => ''));
    const line = lines[at] ?? '';
    cells[column] = begins ? line : `${cells[column] ?? ''}\n${line}`;
  });
  return rows;
}
