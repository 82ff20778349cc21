import { EMPTY_MEASURE, type Measure } from '../../domain';
import type { SheetContent } from '../../workbook';
import { standardTable } from './standard-sheets';
import type { LayoutOptions } from './standard-sheets';
import { tableSheet } from './table-sheet';

/** Our mark on the sheet, and the stable name of its table. */
export const REGISTER_MARK = 'register';
export const REGISTER_TABLE = 'Tidtam_Register';

/** Id, topic and measure stay in view while the rounds are filled in. */
const FROZEN_COLUMNS = 3;

/**
 * The register มาตรการ: one row a measure, steps as lines of a cell, the same five columns for each round. A
 * measure without an id gets the next free one (`M01`); a register without measures has one empty row.
 */
export function registerSheet(
  measures: readonly Measure[],
  options: Omit<LayoutOptions, 'round'>,
): SheetContent {
  const rows = withIds(measures.length > 0 ? measures : [EMPTY_MEASURE]);
  return tableSheet({
    // Each of the register's columns of a report names its own round.
    ...standardTable('register', rows, { ...options, round: 12 }),
    frozenColumns: FROZEN_COLUMNS,
    tableName: REGISTER_TABLE,
  });
}

/** Ids tie plan, report and mailed copies together, so one that is there never changes. */
function withIds(measures: readonly Measure[]): Measure[] {
  const taken = new Set(measures.map((measure) => measure.id));
  let next = 1;
  return measures.map((measure) => {
    if (measure.id !== null) return measure;
    while (taken.has(idOf(next))) next++;
    return { ...measure, id: idOf(next++) };
  });
}

function idOf(number: number): string {
  return `M${String(number).padStart(2, '0')}`;
}
