import type { Day, Round } from '../../domain';
import { type AgencySummary, type LateMeasure, type LeftOut } from './agency-summary';
import { type Doubt, doubtsOf, expectedYear } from './doubts';
import { ROLLUP_WORDS, type RollupWords } from './words';

/** What a person may choose of a summary of many workbooks. */
export interface RollUpOptions {
  /** Only this round; `null`: every round of which some workbook says something. */
  readonly round: Round | null;
  /** The day by which things are late. */
  readonly today: Day;
  /** Only workbooks of this Buddhist fiscal year; the others are left out. `null`: all, another than most is doubtful. */
  readonly year: number | null;
  readonly digits: 'thai' | 'arabic';
  readonly language: 'thai' | 'english';
}

/** A late measure and the agency it is of. */
export interface LateOfAgency extends LateMeasure {
  readonly of: AgencySummary;
}

/** All that the summary workbook is made from, in the order in which it is shown. */
export interface RollUpInput {
  readonly summaries: readonly AgencySummary[];
  readonly late: readonly LateOfAgency[];
  /** Late measures that are counted but not in `late`. */
  readonly lateLeft: number;
  readonly leftOut: readonly LeftOut[];
  /** Files of other kinds that nobody expects to be read, by extension. */
  readonly others: Readonly<Record<string, number>>;
}

/** The same with what follows from it. */
export interface RollUp extends RollUpInput {
  readonly options: RollUpOptions;
  readonly words: RollupWords;
  readonly rounds: readonly Round[];
  /** Rounds without rows, for nobody reports on them. */
  readonly untold: readonly Round[];
  readonly year: number | null;
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
}

export function rollUpOf(input: RollUpInput, options: RollUpOptions): RollUp {
  const known = new Set(input.summaries.flatMap(({ rounds }) => rounds.map(({ round }) => round)));
  const told = new Set(
    input.summaries.flatMap(({ rounds }) => rounds.filter((one) => one.told).map(({ round }) => round)),
  );
  const all = [...known].sort((a, b) => a - b);
  // When nothing is told at all, what waits is shown in every round.
  const rounds = options.round === null && told.size > 0 ? all.filter((round) => told.has(round)) : all;
  const year = expectedYear(input.summaries, options.year);
  return {
    ...input,
    options,
    words: ROLLUP_WORDS[options.language],
    rounds,
    untold: all.filter((round) => !rounds.includes(round)),
    year,
    doubts: doubtsOf(input.summaries, year),
  };
}
