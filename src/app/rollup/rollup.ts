import {
  type AgencySummary,
  type LeftOut,
  type RollUpOptions,
  type SummedUp,
  inOrder,
  rollupFile,
} from '../../exchange';
import { MOST_LATE, lateInOrder } from './late-in-order';
import { type LeftOutWhy, readOne } from './read-one';

/** A file that was dropped or chosen. */
export interface RollupFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RolledUp {
  readonly file: Uint8Array;
  /** In the order of the sheets. */
  readonly summaries: readonly AgencySummary[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sums up a handful of workbooks in one. Of each file only its summary stays in memory.
 * @param say why a file is left out, in a sentence
 * @param onProgress called before each file is read
 */
export async function rollup(
  files: readonly RollupFile[],
  options: RollUpOptions,
  say: (file: string, why: LeftOutWhy) => string,
  onProgress?: (done: number, total: number) => void,
): Promise<RolledUp> {
  const summed: SummedUp[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, { name, bytes }] of files.entries()) {
    onProgress?.(at, files.length);
    const read = await readOne(name, bytes, options);
    if (read.outcome === 'summed-up') summed.push({ summary: read.summary, late: read.late });
    else leftOut.push({ file: name, reason: say(name, read.why) });
  }
  const ordered = inOrder(summed);
  const summaries = ordered.map(({ summary }) => summary);
  const input = { summaries, ...lateInOrder(ordered, MOST_LATE), leftOut, others: {} };
  return { file: await rollupFile(input, options), summaries, leftOut };
}
