import type { CellFormat } from '../workbook/format';
import { commonFormat, reformat } from '../workbook/formats';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';
import type { Member } from './define';

/** A scalar that every cell has for itself: the common value, or `null` where cells differ. */
export function perCell<Key extends keyof CellFormat>(
  key: Key,
  read: (args: Args) => CellFormat[Key],
): Member<readonly RangeRef[]> {
  return {
    get: (ranges) => commonFormat(ranges, (format) => format[key]),
    set: (ranges, args) => {
      const value = read(args);
      reformat(ranges, (format) => ({ ...format, [key]: value }));
    },
  };
}
