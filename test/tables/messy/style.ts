import type { GridValue } from '../grid';
import type { Layout } from './layouts';
import type { Random } from './random';
import type { Digits } from './typing';
import { inDigits } from './typing';
import { NO_TICKS, NUMBER_MARKS, type NumberStyle, TICKS, TITLE_MARKS } from './write-cells';
import { type DayStyle, dayStyle } from './write-period';

/** How one typist makes a table. */
export interface Style {
  readonly digits: Digits;
  readonly days: DayStyle;
  readonly numbers: NumberStyle;
  readonly numberMark: string;
  readonly stepsIn: 'cell' | 'rows';
  readonly stepMark: (at: number) => string;
  /** Cells of a measure over several rows are merged, or only the first is filled. */
  readonly mergedRows: boolean;
  readonly owners: 'each' | 'merged' | 'blank';
  readonly monitoring: 'each' | 'merged' | 'blank' | 'middle';
  readonly topics: 'none' | 'each' | 'merged' | 'blank' | 'sections';
  readonly mergedSections: boolean;
  readonly mergedHeaders: boolean;
  /** In a two-level header, what has no group stands on the lower line. */
  readonly lowHeaders: boolean;
  /** `(๑) (๒)` below the header. */
  readonly counted: boolean;
  /** Rows after which the header comes again. */
  readonly pageLength: number | null;
  readonly swallows: boolean;
  /** How often an empty row follows a measure. */
  readonly blankRows: number;
  /** How often an empty cell holds a dash. */
  readonly dashes: number;
  readonly tick: GridValue;
  readonly otherTicks: readonly GridValue[];
  readonly noTicks: readonly GridValue[];
  readonly notesBesideTicks: boolean;
}

export function someStyle(random: Random, layout: Layout): Style {
  const digits: Digits = layout.english ? 'arabic' : random.pick(['thai', 'arabic']);
  const has = (role: string) => layout.columns.some((column) => column.role === role);
  const numbers = has('number') ? 'column' : random.chance(0.4) ? 'title' : 'none';
  const stepMark = random.pick(['', '', '- ', '1. ', '1) ']);
  const common = random.chance(0.7);
  return {
    digits,
    days: dayStyle(random, digits),
    numbers,
    // Right before a title that begins with a figure (`2.5 ส.`) nobody could tell the number.
    numberMark: random.pick(numbers === 'title' ? TITLE_MARKS : NUMBER_MARKS),
    stepsIn: has('steps') && random.chance(0.3) ? 'rows' : 'cell',
    stepMark: (at) => inDigits(stepMark.replace('1', String(at + 1)), digits),
    mergedRows: random.chance(0.5),
    owners: random.pick(['each', 'each', 'merged', 'blank']),
    monitoring: random.pick(['each', 'merged', 'blank', 'middle']),
    topics: has('topic')
      ? random.pick(['each', 'merged', 'blank'])
      : random.chance(0.2)
        ? 'sections'
        : 'none',
    mergedSections: random.chance(0.6),
    mergedHeaders: random.chance(0.7),
    lowHeaders: random.chance(0.25),
    counted: random.chance(0.08),
    pageLength: random.chance(0.25) ? random.int(2, 5) : null,
    swallows: random.chance(0.4),
    blankRows: random.chance(0.1) ? 0.2 : 0,
    dashes: random.pick([0, 0, 0.5, 1]),
    tick: random.pick(TICKS),
    otherTicks: common ? ['✓'] : TICKS,
    noTicks: common ? [random.pick(NO_TICKS)] : NO_TICKS,
    notesBesideTicks: random.chance(0.4),
  };
}

/** Neighbours with the same key, cut at random; `together`: also where their rows are not next to each other. */
export function someSpans<T extends { readonly rows: readonly number[] }>(
  items: readonly T[],
  keyOf: (item: T) => string,
  together: boolean,
): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isSame = before !== undefined && keyOf(before) === keyOf(item);
    const isWhole = item.rows.every((row, at) => row === (item.rows[0] ?? 0) + at);
    const isNext = isWhole && before?.rows.at(-1) === (item.rows[0] ?? 0) - 1;
    if (run && isSame && (isNext || !together)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
