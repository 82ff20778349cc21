import { AGENCY_FIELDS } from './fields';
import type { AgencyFieldKey } from './fields';
import { LabelIndex } from './labels';
import { filled } from './sheet-grid';
import type { TextRow } from './sheet-grid';

export interface FieldText {
  /** `null`: the label is there, its value is not. */
  readonly text: string | null;
  readonly row: number;
  /** 0-based column of the label. */
  readonly column: number;
}

export type FieldTexts = ReadonlyMap<AgencyFieldKey, FieldText>;

const LABELS = new LabelIndex(AGENCY_FIELDS);

/**
 * The values of the fields: the first filled cell to the right of a label, up to the next label of the row.
 * A label that stands twice counts where it has a value first. `skip`: header rows of the small tables.
 */
export function readFields(rows: readonly TextRow[], skip: ReadonlySet<number>): FieldTexts {
  const found = new Map<AgencyFieldKey, FieldText>();
  for (const { row, cells } of rows) {
    if (skip.has(row)) continue;
    let label: { key: AgencyFieldKey; column: number } | null = null;
    for (const { column, text } of cells) {
      const key: AgencyFieldKey | null = LABELS.find(text);
      if (key !== null) {
        label = { key, column };
        if (!found.has(key)) found.set(key, { text: null, row, column });
      } else if (label !== null) {
        const value = filled(text);
        if (value === null) continue;
        if (found.get(label.key)?.text == null) {
          found.set(label.key, { text: withoutPrefix(value, label.key), row, column: label.column });
        }
        label = null;
      }
    }
  }
  return found;
}

function withoutPrefix(value: string, key: AgencyFieldKey): string {
  const prefix = AGENCY_FIELDS[key].prefixes?.find((word) => value.startsWith(word));
  return prefix === undefined ? value : value.slice(prefix.length).trim() || value;
}
