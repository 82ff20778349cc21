import * as v from 'valibot';
import type { Day, Round } from '../domain';
import type { RowHashes, Sending } from '../exchange';
import { EXCHANGE_LIMITS, sendingSchema } from './memory-exchange-schema';

/** What the register remembers of a workbook that was sent: what stood in it, and who has answered. */
export interface RememberedSending {
  readonly id: string;
  /** `null`: one workbook for all. */
  readonly owner: string | null;
  readonly round: Round;
  readonly day: Day;
  readonly due: Day | null;
  /** The rows that could be filled in, by their ids; look in with `Object.hasOwn`, for ids are what people type. */
  readonly rows: Readonly<Record<string, RowHashes>>;
  readonly answers: readonly RememberedAnswer[];
}

/** A returned workbook that was merged. */
export interface RememberedAnswer {
  /** The name of the file. */
  readonly file: string;
  /** The day it was merged. */
  readonly day: Day;
  /** Who saved it last, as far as it told. */
  readonly by: string | null;
}

/** What is remembered of workbooks that travel. */
export interface ExchangeMemory {
  /** The newest last. */
  readonly sendings: readonly RememberedSending[];
}

export const NO_EXCHANGE: ExchangeMemory = { sendings: [] };

export const isNoExchange = ({ sendings }: ExchangeMemory): boolean => sendings.length === 0;

/** What is kept of sendings, without those that cannot be understood; `whole` is false when there were such. */
export function exchangeIn(said: unknown): { readonly exchange: ExchangeMemory; readonly whole: boolean } {
  if (said === undefined) return { exchange: NO_EXCHANGE, whole: true };
  const parsed = v.safeParse(v.looseObject({ sendings: v.array(v.unknown()) }), said);
  if (!parsed.success) return { exchange: NO_EXCHANGE, whole: false };
  const all = parsed.output.sendings;
  const sendings = newest(
    all.slice(-EXCHANGE_LIMITS.sendings).flatMap((one) => {
      const sending = v.safeParse(sendingSchema, one);
      return sending.success ? [sending.output] : [];
    }),
  );
  return { exchange: { ...parsed.output, sendings }, whole: sendings.length === all.length };
}

/** A memory that also knows of a sending; one of the same id is replaced. */
export function withSending(memory: ExchangeMemory, sending: Sending): ExchangeMemory {
  const { id, owner, round, day, due, rows } = sending;
  const remembered = {
    id,
    owner,
    round,
    day,
    due,
    rows: Object.fromEntries(rows.flatMap((row) => (row.editable ? [[row.id, row.hashes]] : []))),
    answers: [],
  };
  const others = memory.sendings.filter((one) => one.id !== id);
  return { ...memory, sendings: newest([...others, remembered]) };
}

/** A memory in which a sending was answered; the same when it knows of no such sending, or of that file already. */
export function withAnswer(
  memory: ExchangeMemory,
  sendingId: string,
  answer: RememberedAnswer,
): ExchangeMemory {
  const answered = memory.sendings.find(({ id }) => id === sendingId);
  const isKnown = answered?.answers.some(({ file, by }) => file === answer.file && by === answer.by);
  if (answered === undefined || isKnown) return memory;
  return {
    ...memory,
    sendings: memory.sendings.map((one) =>
      one.id === sendingId
        ? { ...one, answers: [...one.answers, answer].slice(-EXCHANGE_LIMITS.answers) }
        : one,
    ),
  };
}

/** As many of the newest as may be kept: hashes of many rows would else outgrow the part that holds them. */
function newest(sendings: readonly RememberedSending[]): readonly RememberedSending[] {
  let [from, rows] = [sendings.length, 0];
  for (; from > 0 && sendings.length - from < EXCHANGE_LIMITS.sendings; from -= 1) {
    rows += Object.keys(sendings[from - 1]?.rows ?? {}).length;
    if (rows > EXCHANGE_LIMITS.rows) break;
  }
  // The newest stays in any case: it is the one that answers will come to.
  return sendings.slice(Math.min(from, Math.max(0, sendings.length - 1)));
}
