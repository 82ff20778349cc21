import { type WorkbookSnapshot } from '../workbook';
import type { KeptOriginal } from './adopt-view';

/** Marks of sheets that keep what a table was before it was laid anew: `original-1`. */
const MARK = /^original-\d{1,6}$/;

export function keptOriginals(snapshot: WorkbookSnapshot): readonly KeptOriginal[] {
  return snapshot.sheets.flatMap(({ mark, name }) => (isOriginal(mark) ? [{ mark, sheet: name }] : []));
}

export function isOriginal(mark: string | null): mark is string {
  return mark !== null && MARK.test(mark);
}

/** The next free mark: an original that is kept is never written over. */
export function nextOriginal(snapshot: WorkbookSnapshot): string {
  const taken = new Set(snapshot.sheets.map(({ mark }) => mark));
  let number = 1;
  while (taken.has(`original-${number}`)) number += 1;
  return `original-${number}`;
}
