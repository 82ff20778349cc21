import * as v from 'valibot';
import { MEMO_KINDS, ORIENTATIONS } from '../memo';
import { LAYOUT_IDS } from '../report';
import { COLUMN_ROLES } from '../tables';

/** What is kept at the most: a part of our own is small, and one that is not is not ours. */
export const MEMORY_LIMITS = {
  /** Characters of the whole part. */
  xml: 4_000_000,
  /** Entries; of more the newest stay. */
  ignored: 10_000,
  hints: 500,
  /** Characters of a name, of the loose key of a header. */
  name: 255,
  header: 2_000,
  /** Columns of a table. */
  columns: 1_000,
  /** Edited parts of memos, characters of one, and of the name of a part. */
  edits: 500,
  edit: 30_000,
  part: 100,
  /** Reports of which is kept what they told, and characters of it. */
  told: 4,
  statuses: 1_000_000,
} as const;

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_576));
const name = v.pipe(v.string(), v.maxLength(MEMORY_LIMITS.name));

/** Loose, so that what a later version adds to an entry is written back as it was. */
export const ignoredSchema = v.looseObject({
  rule: name,
  sheet: name,
  says: name,
  row: v.nullable(index),
  column: v.nullable(index),
});

export const hintSchema = v.looseObject({
  sheet: name,
  headers: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MEMORY_LIMITS.header))),
    v.maxLength(MEMORY_LIMITS.columns),
  ),
  row: index,
  lastRow: index,
  columns: v.pipe(
    v.array(
      v.looseObject({
        column: index,
        role: v.picklist(COLUMN_ROLES),
        round: v.nullable(v.picklist([6, 12])),
      }),
    ),
    v.maxLength(MEMORY_LIMITS.columns),
  ),
  use: v.picklist(['table', 'not-a-table']),
});

const texts = v.record(
  v.pipe(v.string(), v.maxLength(MEMORY_LIMITS.part)),
  v.pipe(v.string(), v.maxLength(MEMORY_LIMITS.edit)),
);

export const memoSchema = v.looseObject({
  kind: v.optional(v.nullable(v.picklist(MEMO_KINDS)), null),
  edits: v.optional(texts, {}),
  from: v.optional(texts, {}),
  pages: v.optional(v.record(v.picklist(MEMO_KINDS), v.picklist(ORIENTATIONS))),
});

const toldSchema = v.looseObject({
  round: v.picklist([6, 12]),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  statuses: v.pipe(v.string(), v.maxLength(MEMORY_LIMITS.statuses), v.regex(/^[0-9a-z NPDU]*$/)),
});

export const reportSchema = v.looseObject({
  layout: v.nullable(v.picklist(LAYOUT_IDS)),
  told: v.pipe(v.array(toldSchema), v.maxLength(MEMORY_LIMITS.told)),
});

export const memorySchema = v.looseObject({
  memo: v.optional(v.unknown()),
  ignored: v.optional(v.array(v.unknown()), []),
  hints: v.optional(v.array(v.unknown()), []),
  report: v.optional(v.unknown()),
  exchange: v.optional(v.unknown()),
});
