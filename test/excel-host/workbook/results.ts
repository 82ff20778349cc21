import { evaluate, type Result, type Sight } from '../formula/evaluate';
import type { Expression } from '../formula/expression';
import { parseFormula } from '../formula/parse';
import type { HostSheet } from './sheet';

/** Results of one revision of the workbook, so that a chain of formulas is worked out once. */
const cache = new WeakMap<HostSheet, { revision: number; results: Map<string, Result> }>();
const parsed = new Map<string, Expression>();

/** What a cell shows: its constant, or the result of its formula. */
export function resultAt(sheet: HostSheet, row: number, column: number): Result {
  const cell = sheet.cells.get(row, column);
  if (cell.error !== null) return { value: null, error: cell.error };
  if (cell.formula === null) return { value: cell.value, error: null };
  const results = resultsOf(sheet);
  const key = `${row}:${column}`;
  const known = results.get(key);
  if (known) return known;
  // A formula that meets itself finds this, as Excel shows 0 for circular references.
  results.set(key, { value: 0, error: null });
  const result = evaluate(expressionOf(cell.formula), sightFrom(sheet));
  // A formula never gives an empty cell: what refers to one gives 0.
  const shown: Result = result.error === null && result.value === null ? { value: 0, error: null } : result;
  results.set(key, shown);
  return shown;
}

function resultsOf(sheet: HostSheet): Map<string, Result> {
  const { revision } = sheet.workbook;
  const known = cache.get(sheet);
  if (known?.revision === revision) return known.results;
  const results = new Map<string, Result>();
  cache.set(sheet, { revision, results });
  return results;
}

function expressionOf(formula: string): Expression {
  const expression = parsed.get(formula) ?? parseFormula(formula);
  parsed.set(formula, expression);
  return expression;
}

function sightFrom(own: HostSheet): Sight {
  const sheetNamed = (name: string | null): HostSheet | null =>
    name === null ? own : own.workbook.sheetByName(name);
  return {
    cell(name, row, column) {
      const sheet = sheetNamed(name);
      return sheet && resultAt(sheet, row, column);
    },
    area(name, area) {
      const sheet = sheetNamed(name);
      return sheet && [...sheet.cells.stored(area)].map(({ row, column }) => resultAt(sheet, row, column));
    },
    name(_, name) {
      const key = name.toLowerCase();
      const found = [...own.names, ...own.workbook.names].find((one) => one.name.toLowerCase() === key);
      return found ? expressionOf(found.formula) : null;
    },
  };
}
