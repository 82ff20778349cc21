import { type AgencySummary, type RollUpOptions, type SummedUp, inOrder, rollupPlan } from '../../exchange';
import type { WorkbookPort } from '../../workbook';
import { MOST_LATE, lateInOrder } from './late-in-order';
import { type LeftOutWhy, readOne } from './read-one';

/** A file that was dropped or chosen. */
export interface RollupFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the core does not know: how a file is opened and made, and how a person is told why one is left out. */
export interface RollupMeans {
  readonly open: (bytes: Uint8Array) => WorkbookPort;
  /** An empty workbook, without any sheet of the user's. */
  readonly blank: () => WorkbookPort & { save(): Uint8Array };
  /** Takes away the sheet that a new workbook comes with. */
  readonly blankMark: string;
  readonly say: (file: string, why: LeftOutWhy) => string;
  /** Called before each file is read. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RolledUp {
  readonly file: Uint8Array;
  /** In the order of the sheets. */
  readonly summaries: readonly AgencySummary[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** Sums up a handful of workbooks in one. Of each file only its summary stays in memory. */
export async function rollup(
  files: readonly RollupFile[],
  options: RollUpOptions,
  means: RollupMeans,
): Promise<RolledUp> {
  const summed: SummedUp[] = [];
  const leftOut: { file: string; reason: string }[] = [];
  for (const [at, { name, bytes }] of files.entries()) {
    means.onProgress?.(at, files.length);
    const read = await readOne(name, () => means.open(bytes), options);
    if (read.outcome === 'summed-up') summed.push({ summary: read.summary, late: read.late });
    else leftOut.push({ file: name, reason: means.say(name, read.why) });
  }
  const ordered = inOrder(summed);
  const late = lateInOrder(ordered, MOST_LATE);
  const summaries = ordered.map(({ summary }) => summary);
  const file = await rollupFile({ summaries, ...late, leftOut, others: {} }, options, means);
  return { file, summaries, leftOut };
}

/** The summary workbook as a file. */
export async function rollupFile(
  input: Parameters<typeof rollupPlan>[0],
  options: RollUpOptions,
  { blank, blankMark }: Pick<RollupMeans, 'blank' | 'blankMark'>,
): Promise<Uint8Array> {
  const book = blank();
  const { edits } = rollupPlan(input, options);
  const applied = await book.apply({ edits: [...edits, { edit: 'remove-sheet', mark: blankMark }] });
  if (applied.outcome === 'refused')
    throw new Error(`an empty workbook refused: ${applied.refusals[0]?.reason ?? ''}`);
  return book.save();
}
