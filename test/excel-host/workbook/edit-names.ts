import { parseFormula } from '../formula/parse';
import { FormulaError } from '../formula/tokens';
import { HostError, invalid } from '../wire/host-error';
import { HostName } from './name';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** Excel takes letters, digits, `_`, `.`, `\`; never what looks like an address. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{Nd}_.\\]{0,254}$/u;
const ADDRESS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

/** @throws HostError for a name that Excel does not take, or that is there already */
export function addName(
  workbook: HostWorkbook,
  scope: HostSheet | null,
  name: string,
  formula: string,
): HostName {
  workbook.guardWrite();
  if (!NAME.test(name) || ADDRESS.test(name)) throw invalid(`"${name}" is no name for Excel`);
  const list = scope ? scope.names : workbook.names;
  if (list.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `there is a name "${name}"`);
  }
  const made = new HostName(name, checkedFormula(formula), scope);
  list.push(made);
  return made;
}

/** @throws HostError InvalidArgument when it is no formula */
export function checkedFormula(formula: string): string {
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  try {
    parseFormula(whole);
  } catch (error) {
    if (error instanceof FormulaError) throw invalid(`${whole}: ${error.message}`);
    throw error;
  }
  return whole;
}
