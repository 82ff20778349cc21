import type { PlanRow, PlanTable } from '../plan';
import { isFormula } from './check-cells';

/** A table's name in a formula: letters, digits, `_` and `.`, not like a cell (`AB12`, `R1C1`). */
const TABLE_NAME = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;
/** A column's name in a table, in characters. */
const MAX_HEADER = 255;

/** What Excel would repair in a table: its name, a body without rows, header cells that are no plain, unlike texts. */
export function tableProblems(tables: readonly PlanTable[], rows: readonly PlanRow[]): string[] {
  const names = new Set<string>();
  return tables.flatMap((table) => {
    const problems = oneTable(table, rows);
    if (names.has(table.name.toLowerCase())) problems.push('table-twice');
    names.add(table.name.toLowerCase());
    return problems.map((problem) => `${problem}: ${table.name}`);
  });
}

function oneTable({ name, area, calculatedColumns = [] }: PlanTable, rows: readonly PlanRow[]): string[] {
  const problems: string[] = [];
  if (!TABLE_NAME.test(name) || LIKE_A_CELL.test(name)) problems.push('table-name');
  if (area.bottom === area.top) problems.push('table-empty');
  const wrong = calculatedColumns.some(
    ({ column, formula }) => !isFormula(formula) || column < area.left || column > area.right,
  );
  if (wrong) problems.push('table-formula');
  const headers = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = rows[area.top]?.[column];
    const text = cell?.formula === undefined && typeof cell?.value === 'string' ? cell.value : '';
    if (text.trim() === '' || text.length > MAX_HEADER) problems.push('table-header');
    if (headers.has(text.toLowerCase())) problems.push('table-header-twice');
    headers.add(text.toLowerCase());
  }
  return [...new Set(problems)];
}
