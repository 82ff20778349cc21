import * as v from 'valibot';
import type { TableHint } from '../tables';
import type { PlanEdit } from '../workbook';
import { type ExchangeMemory, NO_EXCHANGE, exchangeIn, isNoExchange } from './memory-exchange';
import { type MemoMemory, NO_MEMO, isNoMemo, memoIn } from './memory-memo';
import { MEMORY_LIMITS, hintSchema, ignoredSchema, memorySchema } from './memory-schema';
import { unwrapped, wrapped } from './memory-xml';
import { NO_REPORT, type RememberedReport, isNoReport, reportIn } from './memory-report';

/** A finding that a person wants passed over; made and matched by `ignored.ts`. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Empty when it is about the whole workbook. */
  readonly sheet: string;
  /** A digest of what it says and of whom, without the cell: rows move. */
  readonly says: string;
  /** Where it stood; of several that say the same it tells which was meant. 0-based. */
  readonly row: number | null;
  readonly column: number | null;
}

/** What only the machine needs to remember of a workbook, kept in it as our custom XML part. */
export interface Memory {
  readonly ignored: readonly IgnoredFinding[];
  readonly hints: readonly TableHint[];
  /** The kind of memo that was chosen, and what was written in memos. */
  readonly memo: MemoMemory;
  readonly report: RememberedReport;
  /** The workbooks that were sent to departments, and their answers. */
  readonly exchange: ExchangeMemory;
  /** What another version keeps beside these, written back as it was; and the memo template, read when it is asked for. */
  readonly more: Readonly<Record<string, unknown>>;
  /** Something in it could not be understood and was left out. */
  readonly broken: boolean;
}

export const NO_MEMORY: Memory = {
  ignored: [],
  hints: [],
  memo: NO_MEMO,
  report: NO_REPORT,
  exchange: NO_EXCHANGE,
  more: {},
  broken: false,
};

const BROKEN: Memory = { ...NO_MEMORY, broken: true };

/** Reads our custom XML part. Never throws: what cannot be understood is left out, and `broken` says so. */
export function readMemory(xml: string | null): Memory {
  if (xml === null) return NO_MEMORY;
  if (xml.length > MEMORY_LIMITS.xml) return BROKEN;
  const parsed = v.safeParse(memorySchema, jsonOf(unwrapped(xml)));
  if (!parsed.success) return BROKEN;
  const { ignored, hints, memo: said, report: made, exchange: sent, ...more } = parsed.output;
  const memo = memoIn(said);
  const report = reportIn(made);
  const exchanged = exchangeIn(sent);
  const kept = {
    ignored: entriesOf(ignoredSchema, ignored, MEMORY_LIMITS.ignored),
    hints: entriesOf(hintSchema, hints, MEMORY_LIMITS.hints),
  };
  const whole = kept.ignored.length === ignored.length && kept.hints.length === hints.length;
  return {
    ...kept,
    memo: memo ?? NO_MEMO,
    report: report ?? NO_REPORT,
    exchange: exchanged.exchange,
    more,
    broken: !whole || memo === null || report === null || !exchanged.whole,
  };
}

/** The custom XML part for a memory: what `readMemory` reads again. */
export function writeMemory({ ignored, hints, memo, report, exchange, more }: Memory): string {
  return wrapped(
    JSON.stringify({
      ...more,
      ignored: ignored.slice(-MEMORY_LIMITS.ignored),
      hints: hints.slice(-MEMORY_LIMITS.hints),
      ...(isNoMemo(memo) ? {} : { memo }),
      ...(isNoReport(report) ? {} : { report }),
      ...(isNoExchange(exchange) ? {} : { exchange }),
    }),
  );
}

/** `undefined` for all that is no object in JSON, or so deep that it could not be written again. */
function jsonOf(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    JSON.stringify(value);
    return Array.isArray(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function entriesOf<Schema extends v.GenericSchema>(
  schema: Schema,
  entries: readonly unknown[],
  limit: number,
): readonly v.InferOutput<Schema>[] {
  return entries.slice(-limit).flatMap((entry) => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The edit that keeps a memory in the workbook; one of which nothing is left leaves no part behind. */
export function memoryEdit(memory: Memory): PlanEdit {
  const { ignored, hints, memo, report, exchange, more } = memory;
  const isEmpty =
    ignored.length === 0 &&
    hints.length === 0 &&
    isNoMemo(memo) &&
    isNoReport(report) &&
    isNoExchange(exchange) &&
    Object.keys(more).length === 0;
  return { edit: 'state', xml: isEmpty ? null : writeMemory(memory) };
}
