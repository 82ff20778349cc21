import * as v from 'valibot';

/** What is remembered of sendings at the most. */
export const EXCHANGE_LIMITS = {
  /** Of more the newest stay. */
  sendings: 500,
  /** Rows of all of them: about 110 characters each, of the four million that the whole part may have. */
  rows: 20_000,
  answers: 100,
  /** Characters. */
  id: 400,
  text: 2_000,
  hashes: 1_000,
} as const;

const text = v.pipe(v.string(), v.maxLength(EXCHANGE_LIMITS.text));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Loose, so that what a later version adds is written back as it was. */
export const sendingSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
  owner: v.nullable(text),
  round: v.picklist([6, 12]),
  day,
  due: v.nullable(day),
  rows: v.record(
    v.pipe(v.string(), v.maxLength(EXCHANGE_LIMITS.id)),
    v.pipe(v.string(), v.maxLength(EXCHANGE_LIMITS.hashes), v.regex(/^[a-z0-9]*$/)),
  ),
  answers: v.pipe(
    v.array(v.looseObject({ file: text, day, by: v.nullable(text) })),
    v.maxLength(EXCHANGE_LIMITS.answers),
  ),
});
