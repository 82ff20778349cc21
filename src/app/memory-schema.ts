import * as v from 'valibot';
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

export const memorySchema = v.looseObject({
  ignored: v.optional(v.array(v.unknown()), []),
  hints: v.optional(v.array(v.unknown()), []),
});
