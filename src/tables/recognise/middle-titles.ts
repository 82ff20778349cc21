import { splitNumber } from '../../domain';
import type { MeasureRows } from './body';
import { plainNumber } from './outline';

/**
 * Where each step has a row of its own and nothing is merged, the title may stand beside any of its steps: beside the
 * first, as nearly always, or in the middle. Rows above a title then belong to it, and not to the measure before.
 * Numbers of steps that begin anew tell it; rows before the first title of the table do, too, and then the middle is
 * taken to be as far from the first as from the last step. Rows so given away are `guessed`.
 * `stepAt`: what stands in the column of steps.
 */
export function withMiddleTitles(
  measures: readonly MeasureRows[],
  stepAt: (row: number) => string,
): readonly MeasureRows[] {
  const [first, second] = measures;
  const isMiddle = first !== undefined && second !== undefined && !first.titled && second.titled;
  const numberAt = (row: number | undefined) => (row === undefined ? null : stepNumber(stepAt(row)));
  const found: MeasureRows[] = [];
  // Rows that stand above the title of the measure to come.
  let above: readonly number[] = isMiddle ? first.rows : [];
  for (const [index, measure] of measures.entries()) {
    if (isMiddle && index === 0) continue;
    const next = measures[index + 1];
    const isJoined = next?.titled === true && next.page === measure.page && next.section === measure.section;
    const cut = isJoined ? cutOf(measure, next, isMiddle ? above.length : null, numberAt) : null;
    const kept = cut === null ? measure.rows : measure.rows.slice(0, cut);
    const own = isMiddle ? kept.slice(1) : [];
    found.push({ ...measure, rows: [...above, ...kept], guessed: [...measure.guessed, ...above, ...own] });
    above = cut === null ? [] : measure.rows.slice(cut);
  }
  return found;
}

/** At which of its rows a measure ends and the next one begins; `null`: the next begins with its title. */
function cutOf(
  { rows }: MeasureRows,
  next: MeasureRows,
  above: number | null,
  numberAt: (row: number | undefined) => number | null,
): number | null {
  const numbers = rows.map(numberAt);
  const again = numbers.findIndex((number, at) => at > 0 && number === 1);
  const goesOn = (numberAt(next.rows[0]) ?? 1) > 1;
  if (again > 0 && goesOn && numbers.slice(0, again).some((number) => number !== null)) return again;
  if (above === null || numbers.some((number) => number !== null)) return null;
  const cut = 1 + above;
  return cut < rows.length ? cut : null;
}

function stepNumber(text: string): number | null {
  const { number } = splitNumber(text);
  return number === null ? null : Number(plainNumber(number).split('.').at(-1));
}
