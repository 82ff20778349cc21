import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { PlanCell, PlanRow, PlanStyles } from '../plan';
import { styleProblem } from './check-style';

/** Excel's limits for a cell: characters of text, of a formula, of a web address. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_ADDRESS = 2_079;
const CONTROL = /\p{Cc}/u;
const WEB = /^https?:$/;

/** What is wrong with a block of cells; `top` and `left` say where it will stand. */
export function cellProblems(
  rows: readonly PlanRow[],
  styles: PlanStyles,
  top: number,
  left: number,
): string[] {
  const problems = Object.entries(styles).flatMap(([name, style]) =>
    styleProblem(style).map((one) => `${one}: ${name}`),
  );
  if (top < 0 || left < 0 || top + rows.length > MAX_ROWS) return [...problems, 'out-of-sheet'];
  for (const [index, row] of rows.entries()) {
    if (left + row.length > MAX_COLUMNS) return [...problems, 'out-of-sheet'];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      const problem = cell ? cellProblem(cell, styles) : null;
      if (problem !== null) problems.push(`${problem}: ${cellAddress(top + index, left + column)}`);
    }
  }
  return problems;
}

function cellProblem(cell: PlanCell, styles: PlanStyles): string | null {
  const { value, formula, date, link, style } = cell;
  if (style !== undefined && !Object.hasOwn(styles, style)) return 'style-missing';
  if (typeof value === 'string' && value.length > MAX_TEXT) return 'text-too-long';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number';
  if (formula !== undefined && !isFormula(formula)) return 'formula';
  if (date !== undefined && (formula !== undefined || !isDay(date))) return 'date';
  if (typeof link === 'string' && !isWebAddress(link)) return 'link-not-web';
  return null;
}

export function isFormula(formula: string): boolean {
  return (
    formula.startsWith('=') && formula.length > 1 && formula.length <= MAX_FORMULA && !CONTROL.test(formula)
  );
}

/** A day that Excel counts rightly: its 1900 has a 29 February that never was. The 1904 calendar begins later still. */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < '1900-03-01') return false;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function isWebAddress(link: string): boolean {
  if (link.length > MAX_ADDRESS || CONTROL.test(link) || /[\s"<>]/.test(link)) return false;
  try {
    return WEB.test(new URL(link).protocol);
  } catch {
    return false;
  }
}
