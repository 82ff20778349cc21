import { type Day, EMPTY_MEASURE, type Measure } from '../../domain';
import { type PlanConditionalFormat, type PlanEdit, type SheetContent, areaReference } from '../../workbook';
import { type ListName, STANDARD_TABLES } from '../catalogue';
import type { ColumnRole } from '../roles';
import { LATE_WORD, type LateColumns, isLate, lateFormula } from '../rules-in-cells/late-formula';
import { registerRuleName } from '../rules-in-cells/rule-names';
import { lateColour, statusColours } from '../rules-in-cells/status-colours';
import { LIST_NAMES } from './drop-downs';
import { standardTable } from './standard-sheets';
import type { LayoutOptions } from './standard-sheets';
import { tableSheet } from './table-sheet';
import { widthsFor } from './tall-rows';

/** Our mark on the sheet, and the stable name of its table. */
export const REGISTER_MARK = 'register';
export const REGISTER_TABLE = 'Tidtam_Register';

/** Id, topic and measure stay in view while the rounds are filled in. */
const FROZEN_COLUMNS = 3;

const { columns: COLUMNS } = STANDARD_TABLES.register;
const LATE = COLUMNS.findIndex(({ role }) => role === 'late');
const LATE_COLUMNS: LateColumns = {
  due: COLUMNS.findIndex(({ role }) => role === 'to'),
  statuses: columnsOf('status'),
};

export interface RegisterOptions extends Omit<LayoutOptions, 'round'> {
  /** The day for what the column เกินกำหนด shows until a program calculates it; without one it shows nothing. */
  readonly today?: Day;
}

/**
 * The register มาตรการ: one row a measure, steps as lines of a cell, the same five columns for each round. A
 * measure without an id gets the next free one (`M01`); a register without measures has one empty row. Plain formulas
 * say what is late; statuses have their colours. The names of its drop-downs are edits of their own: `registerEdits`.
 */
export function registerSheet(measures: readonly Measure[], options: RegisterOptions): SheetContent {
  const rows = withIds(measures.length > 0 ? measures : [EMPTY_MEASURE]);
  // Each of the register's columns of a report names its own round.
  const table = standardTable('register', rows, { ...options, round: 12 });
  const first = options.titles.length + 1;
  const widths = widthsFor(
    table.rows,
    table.columns.map(({ width }) => width),
  );
  const content = tableSheet({
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width })),
    rows: table.rows.map((cells, index) =>
      cells.map((cell, column) => {
        const measure = rows[index];
        if (column !== LATE || !measure) return cell;
        const formula = lateFormula(first + index, LATE_COLUMNS, options.language);
        if (options.today === undefined) return { ...cell, formula };
        return { ...cell, formula, value: isLate(measure, options.today) ? LATE_WORD[options.language] : '' };
      }),
    ),
    frozenColumns: FROZEN_COLUMNS,
    tableName: REGISTER_TABLE,
  });
  return { ...content, conditionalFormats: colours(first, content.rows.length - 1) };
}

/** The register as a sheet called `name`, and the names by which a later check sees that its drop-downs are whole. */
export function registerEdits(
  measures: readonly Measure[],
  options: RegisterOptions,
  name: string,
): PlanEdit[] {
  const content = registerSheet(measures, options);
  const names = (content.validations ?? []).map(({ area, source }): PlanEdit => {
    const round = COLUMNS[area.left]?.round ?? null;
    const refersTo = areaReference(name, area);
    return { edit: 'name', name: registerRuleName(listOf(source), round), refersTo };
  });
  return [{ edit: 'put-sheet', mark: REGISTER_MARK, name, content }, ...names];
}

function colours(first: number, last: number): PlanConditionalFormat[] {
  const area = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  return [...LATE_COLUMNS.statuses.flatMap((column) => statusColours(area(column))), lateColour(area(LATE))];
}

function columnsOf(wanted: ColumnRole): number[] {
  return COLUMNS.flatMap(({ role }, column) => (role === wanted ? [column] : []));
}

function listOf(source: string): ListName {
  const list = (Object.keys(LIST_NAMES) as ListName[]).find((one) => LIST_NAMES[one] === source);
  if (list === undefined) throw new RangeError(`no list of ours: ${source}`);
  return list;
}

/** Ids tie plan, report and mailed copies together, so one that is there never changes. */
export function withIds(measures: readonly Measure[]): Measure[] {
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
