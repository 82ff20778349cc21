import * as v from 'valibot';
import { EXCHANGE_FIELDS } from '../field';
import type { RowTexts } from '../row-texts';
import type { Sending } from '../sending';

/** The key of our custom XML part, in JSON, under which a workbook that was sent tells what it is. */
export const SENT_KEY = 'sent';

/** What is believed of a file that someone sends. */
const LIMITS = { rows: 20_000, id: 400, text: 40_000, name: 2_000, hashes: 1_000 } as const;

const name = v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.name)));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Fields that a version did not know yet were empty for it. */
const texts = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(LIMITS.text))),
  v.transform(
    (said): RowTexts =>
      Object.fromEntries(EXCHANGE_FIELDS.map((field) => [field, said[field] ?? ''])) as Record<
        keyof RowTexts,
        string
      >,
  ),
);

const row = v.object({
  id: v.pipe(v.string(), v.maxLength(LIMITS.id)),
  editable: v.boolean(),
  hashes: v.pipe(v.string(), v.maxLength(LIMITS.hashes), v.regex(/^[a-z0-9]*$/)),
  texts: v.nullable(texts),
});

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
  agency: name,
  fiscalYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2800))),
  round: v.picklist([6, 12]),
  owner: name,
  day,
  due: v.nullable(day),
  rows: v.pipe(v.array(row), v.maxLength(LIMITS.rows)),
});

/** What the part of a workbook says of its sending, from its JSON; `null` when it cannot be believed. */
export function sendingFrom(said: unknown): Sending | null {
  const parsed = v.safeParse(schema, said);
  return parsed.success ? parsed.output : null;
}
