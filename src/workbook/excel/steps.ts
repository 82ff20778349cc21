import { ExcelError, isTooLarge } from './excel-error';
import type { RunExcel } from './run-excel';

/**
 * A part of a batch: it queues calls and returns how to take up the answer once Excel has given it. Steps
 * know nothing of each other, so they can be put together into as few round trips as the limit allows.
 */
export interface Step<T> {
  /** About how much it puts into the request or the answer, whichever is more. UTF-8 bytes. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): () => T;
}

/** The step, with its answer taken up by `take`: steps that bring different things can run together. */
export function taking<T>(step: Step<T>, take: (result: T) => void): Step<void> {
  return {
    bytes: step.bytes,
    queue: (context) => {
      const answer = step.queue(context);
      return () => take(answer());
    },
  };
}

/** Excel on the web takes and gives 5 MB at once; a margin for what surrounds the values. */
export const TRIP_BYTES = 4_000_000;
/**
 * A call on a range as it travels: the paths to the range and to what is called, and that the client library
 * asks Excel to keep every range. Measured: 500 for a merge, 800 for a property of a font.
 */
export const CALL_BYTES = 800;

/** A step of writing, with nothing to take up. */
export function call(queue: (context: Excel.RequestContext) => void, bytes = CALL_BYTES): Step<null> {
  return {
    bytes,
    queue: (context) => {
      queue(context);
      return () => null;
    },
  };
}

/** Puts steps together in their order, each trip within the limit. */
export function trips<T>(steps: readonly Step<T>[], limit = TRIP_BYTES): Step<T>[][] {
  const groups: Step<T>[][] = [];
  let room = 0;
  for (const step of steps) {
    const group = groups.at(-1);
    if (group && step.bytes <= room) group.push(step);
    else groups.push([step]);
    room = (group && step.bytes <= room ? room : limit) - step.bytes;
  }
  return groups;
}

/**
 * Runs the steps: one round trip, or as many as their size needs. This is the one place where a job is
 * spread over several. The answers are taken up after the last, so a job that fails took up nothing.
 */
export async function runSteps<T>(
  run: RunExcel,
  steps: readonly Step<T>[],
  { mergeUndoGroup = false, limit = TRIP_BYTES } = {},
): Promise<T[]> {
  const groups = trips(steps, limit);
  if (groups.length === 0) return [];
  return run(
    async (context) => {
      const answers: (() => T)[] = [];
      for (const group of groups) answers.push(...(await oneTrip(context, group)));
      return answers.map((answer) => answer());
    },
    { mergeUndoGroup },
  );
}

/**
 * Runs steps that only read. How much a cell holds is not known before, so what is too large for Excel to
 * give is asked for again in smaller portions, in the end one step at a time.
 */
export async function readSteps<T>(run: RunExcel, steps: readonly Step<T>[]): Promise<T[]> {
  for (const limit of [TRIP_BYTES, TRIP_BYTES / 8]) {
    try {
      return await runSteps(run, steps, { limit });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  return runSteps(run, steps, { limit: 0 });
}

/** Runs what Excel may fail at without failing itself: all at once, and only when that does not go, one by one. */
export async function tryEach(run: RunExcel, steps: readonly Step<void>[]): Promise<void> {
  if (await goes(run, steps)) return;
  for (const step of steps) await goes(run, [step]);
}

async function goes(run: RunExcel, steps: readonly Step<void>[]): Promise<boolean> {
  try {
    await runSteps(run, steps);
    return true;
  } catch (error) {
    if (error instanceof ExcelError) return false;
    throw error;
  }
}

async function oneTrip<T>(context: Excel.RequestContext, group: readonly Step<T>[]): Promise<(() => T)[]> {
  const answers = group.map((step) => step.queue(context));
  await context.sync();
  return answers;
}

/** Bytes of a matrix as JSON in UTF-8: a Thai letter takes three. */
export function matrixBytes(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of matrix) {
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) + 3 : 12;
  }
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Quotes, backslashes and line breaks are escaped, other controls as \u0001.
    if (code < 0x20) bytes += code === 0x0a ? 2 : 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** What a call gave back, once its trip is over. */
export function valueOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
