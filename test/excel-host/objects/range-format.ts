import type { RangeRef } from '../workbook/range-ref';
import { defineClass, type HostObject, type ObjectOf } from './define';

/** How ranges look. */
export function rangeFormatObject(ranges: readonly RangeRef[]): HostObject {
  return object(ranges);
}

const object: ObjectOf<readonly RangeRef[]> = defineClass<readonly RangeRef[]>({
  name: 'RangeFormat',
  members: {},
});
