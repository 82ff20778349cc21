import type { Area } from '../../../src/workbook';
import type { Constant } from '../workbook/cell';
import { HOST_TODAY, partsOf, serialOf } from './dates';
import type { Expression } from './expression';
import { compare, fail, meets, ok, shown, type Result } from './values';
import { OF_TEXTS } from './texts';

export type { Result };

/** What a formula can see. */
export interface Sight {
  /** The result in a cell; `sheet` is null for the formula's own. `null`: there is no such sheet. */
  cell(sheet: string | null, row: number, column: number): Result | null;
  /** Cells of an area that hold something. */
  area(sheet: string | null, area: Area): readonly Result[] | null;
  /** What a defined name refers to; `null`: there is no such name. */
  name(sheet: string | null, name: string): Expression | null;
  /** Inside a function that goes through areas cell by cell: which of their cells an area stands for. */
  readonly offset?: { readonly row: number; readonly column: number };
}

/** As much of Excel's arithmetic as plans and tests use; a function that is not known gives `#NAME?`. */
export function evaluate(expression: Expression, sight: Sight): Result {
  switch (expression.kind) {
    case 'value':
      return ok(expression.value);
    case 'error':
      return fail(expression.code);
    case 'missing':
      return ok(null);
    case 'reference': {
      const { sheet, area } = expression;
      const { row, column } = isOne(area) ? FIRST : (sight.offset ?? FIRST);
      return sight.cell(sheet, area.top + row, area.left + column) ?? fail('#REF!');
    }
    case 'name': {
      const refersTo = sight.name(expression.sheet, expression.name);
      return refersTo ? evaluate(refersTo, sight) : fail('#NAME?');
    }
    case 'structured':
      return fail('#VALUE!');
    case 'array':
      return evaluate(expression.rows[0]?.[0] ?? { kind: 'missing' }, sight);
    case 'unary': {
      const of = number(evaluate(expression.of, sight));
      if (of.error !== null) return of;
      const value = Number(of.value);
      return ok(expression.operator === '-' ? -value : expression.operator === '%' ? value / 100 : value);
    }
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, sight), evaluate(expression.right, sight));
    case 'call': {
      const apply = FUNCTIONS[expression.name];
      return apply ? apply(expression.args, sight) : fail('#NAME?');
    }
  }
}

const FIRST = { row: 0, column: 0 };
const isOne = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

function binary(operator: string, left: Result, right: Result): Result {
  if (left.error !== null) return left;
  if (right.error !== null) return right;
  if (operator === '&') return ok(`${shown(left.value)}${shown(right.value)}`);
  if (operator === ' ' || operator === ':') return fail('#NULL!');
  const order = compare(left.value, right.value);
  const comparison = COMPARISONS[operator];
  if (comparison) return ok(comparison(order));
  const [a, b] = [number(left), number(right)];
  if (a.error !== null) return a;
  if (b.error !== null) return b;
  const [x, y] = [Number(a.value), Number(b.value)];
  if (operator === '/' && y === 0) return fail('#DIV/0!');
  const value = { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '^': x ** y }[operator];
  return value === undefined || !Number.isFinite(value) ? fail('#NUM!') : ok(value);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

type Apply = (args: readonly Expression[], sight: Sight) => Result;

/** Functions of texts: what they make of what their arguments come to. */
const TEXT_FUNCTIONS: Readonly<Record<string, Apply>> = Object.fromEntries(
  Object.entries(OF_TEXTS).map(([name, give]): [string, Apply] => [
    name,
    (args, sight) => {
      const results = args.map((one) => evaluate(one, sight));
      const error = results.find((one) => one.error !== null);
      return error ?? give(results.map(({ value }) => value));
    },
  ]),
);

const FUNCTIONS: Readonly<Record<string, Apply>> = {
  SUM: (args, sight) => overNumbers(args, sight, (all) => all.reduce((sum, one) => sum + one, 0)),
  COUNT: (args, sight) => overNumbers(args, sight, (all) => all.length),
  MIN: (args, sight) => overNumbers(args, sight, (all) => (all.length ? Math.min(...all) : 0)),
  MAX: (args, sight) => overNumbers(args, sight, (all) => (all.length ? Math.max(...all) : 0)),
  AVERAGE: (args, sight) => {
    const total = overNumbers(args, sight, (all) =>
      all.length ? all.reduce((a, b) => a + b) / all.length : NaN,
    );
    return Number.isNaN(total.value) ? fail('#DIV/0!') : total;
  },
  COUNTA: (args, sight) => ok(flat(args, sight).filter(({ value, error }) => value !== null || error).length),
  COUNTIF: ([area, wanted], sight) => {
    if (!area || !wanted) return fail('#VALUE!');
    const { value } = evaluate(wanted, sight);
    return ok(flat([area], sight).filter((one) => one.error === null && meets(one.value, value)).length);
  },
  IF: ([condition, yes, no], sight) => {
    if (!condition) return fail('#VALUE!');
    const test = evaluate(condition, sight);
    if (test.error !== null) return test;
    const chosen = truth(test.value) ? yes : no;
    return chosen ? evaluate(chosen, sight) : ok(truth(test.value));
  },
  IFERROR: ([value, otherwise], sight) => {
    const result = value ? evaluate(value, sight) : ok(null);
    return result.error !== null && otherwise ? evaluate(otherwise, sight) : result;
  },
  AND: (args, sight) => ok(flat(args, sight).every(({ value }) => truth(value))),
  OR: (args, sight) => ok(flat(args, sight).some(({ value }) => truth(value))),
  NOT: ([one], sight) => ok(!(one && truth(evaluate(one, sight).value))),
  ISNUMBER: ([one], sight) => ok(typeof (one && evaluate(one, sight).value) === 'number'),
  SUMPRODUCT: sumProduct,
  ...TEXT_FUNCTIONS,
  TODAY: () => ok(HOST_TODAY),
  DATE: (args, sight) => ofNumbers(args, sight, (year = 0, month = 0, day = 0) => serialOf(year, month, day)),
  YEAR: (args, sight) => ofNumbers(args, sight, (serial = 0) => partsOf(serial).YEAR),
  MONTH: (args, sight) => ofNumbers(args, sight, (serial = 0) => partsOf(serial).MONTH),
  DAY: (args, sight) => ofNumbers(args, sight, (serial = 0) => partsOf(serial).DAY),
  TRUE: () => ok(true),
  FALSE: () => ok(false),
};

/** Sums what the product of its arguments is in each cell of their areas, which are of one shape. */
function sumProduct(args: readonly Expression[], sight: Sight): Result {
  const shape = args.map(areaIn).find((one) => one !== null) ?? null;
  const rows = shape ? shape.bottom - shape.top + 1 : 1;
  const columns = shape ? shape.right - shape.left + 1 : 1;
  let sum = 0;
  for (let at = 0; at < rows * columns; at += 1) {
    const offset = { row: Math.floor(at / columns), column: at % columns };
    const here: Sight = {
      cell: (sheet, row, column) => sight.cell(sheet, row, column),
      area: (sheet, area) => sight.area(sheet, area),
      name: (sheet, name) => sight.name(sheet, name),
      offset,
    };
    let product = 1;
    for (const argument of args) {
      const { value, error } = evaluate(argument, here);
      if (error !== null) return fail(error);
      product *= typeof value === 'number' ? value : 0;
    }
    sum += product;
  }
  return ok(sum);
}

/** The first area of several cells that an expression speaks of. */
function areaIn(expression: Expression): Area | null {
  switch (expression.kind) {
    case 'reference':
      return isOne(expression.area) ? null : expression.area;
    case 'unary':
      return areaIn(expression.of);
    case 'binary':
      return areaIn(expression.left) ?? areaIn(expression.right);
    case 'call':
      return expression.args.map(areaIn).find((one) => one !== null) ?? null;
    case 'value':
    case 'error':
    case 'missing':
    case 'name':
    case 'structured':
    case 'array':
      return null;
  }
}

function ofNumbers(
  args: readonly Expression[],
  sight: Sight,
  give: (...numbers: number[]) => number,
): Result {
  const numbers = args.map((one) => number(evaluate(one, sight)));
  return numbers.find((one) => one.error !== null) ?? ok(give(...numbers.map((one) => Number(one.value))));
}

function overNumbers(args: readonly Expression[], sight: Sight, join: (all: number[]) => number): Result {
  const all = flat(args, sight);
  const error = all.find((one) => one.error !== null);
  return error ?? ok(join(all.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))));
}

/** The values of all arguments, areas cell by cell. */
function flat(args: readonly Expression[], sight: Sight): Result[] {
  return args.flatMap((argument) => {
    const refersTo = argument.kind === 'name' ? sight.name(argument.sheet, argument.name) : argument;
    if (refersTo?.kind !== 'reference') return [evaluate(argument, sight)];
    return sight.area(refersTo.sheet, refersTo.area) ?? [fail('#REF!')];
  });
}

function number(result: Result): Result {
  if (result.error !== null) return result;
  const { value } = result;
  if (value === null) return ok(0);
  const converted = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(converted) ? fail('#VALUE!') : ok(converted);
}

function truth(value: Constant): boolean {
  return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
}
