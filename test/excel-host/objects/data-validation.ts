import { invalid } from '../wire/host-error';
import { field, isRecord, type WireRecord } from '../wire/read';
import { absoluteReference } from '../workbook/absolute-reference';
import { checkedFormula } from '../workbook/edit-names';
import { RangeRef } from '../workbook/range-ref';
import {
  checkMessage,
  clearValidation,
  isSameRule,
  MAX_LIST,
  NO_VALIDATION,
  onlyValidation,
  setValidation,
  validationsIn,
  type HostValidation,
} from '../workbook/validation';
import { defineClass, type ObjectOf } from './define';

/** What a rule is called in `type`, by its key in `rule`. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

/** @throws HostError InvalidArgument for a rule that Excel does not take */
function checkedRule(rule: WireRecord): WireRecord {
  const kinds = Object.keys(rule).filter((kind) => isRecord(rule[kind]));
  const [kind = ''] = kinds;
  if (kinds.length !== 1 || !(kind in TYPES)) throw invalid('a rule has one kind');
  const body = rule[kind];
  if (kind === 'list')
    return { list: { inCellDropDown: true, ...(body as WireRecord), source: sourceOf(body) } };
  if (kind === 'custom') {
    const formula = field(body, 'formula');
    if (typeof formula !== 'string') throw invalid('a custom rule has a formula');
    return { custom: { formula: checkedFormula(formula) } };
  }
  return { [kind]: body };
}

/** A literal list ends at 255 characters; a range becomes its address. */
function sourceOf(list: unknown): string {
  const source = field(list, 'source');
  const model = field(source, 'self');
  if (model instanceof RangeRef) return `=${absoluteReference(model)}`;
  if (typeof source !== 'string' || source === '') throw invalid('a list has a source');
  if (source.startsWith('=')) return checkedFormula(source);
  if (source.length > MAX_LIST) throw invalid('a literal list ends at 255 characters');
  return source;
}

function typeOf(range: RangeRef): string {
  const all = validationsIn(range);
  if (all.length === 0) return 'None';
  const only = onlyValidation(range);
  // Some cells have none, or there are several rules: the first is mixed, the second inconsistent.
  const [first] = all;
  if (!only) return first && all.every((one) => isSameRule(one, first)) ? 'MixedCriteria' : 'Inconsistent';
  return TYPES[Object.keys(only.rule ?? {})[0] ?? ''] ?? 'None';
}

/** A property of the one rule of all cells; what Excel says where there is none. */
function read<Key extends keyof typeof NO_VALIDATION>(range: RangeRef, key: Key): HostValidation[Key] | null {
  if (validationsIn(range).length === 0) return NO_VALIDATION[key];
  return onlyValidation(range)?.[key] ?? null;
}

export const dataValidationObject: ObjectOf<RangeRef> = defineClass<RangeRef>({
  name: 'DataValidation',
  members: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => read(range, 'rule') ?? {},
      set: (range, args) => setValidation(range, { rule: checkedRule(args.record()) }),
    },
    Prompt: {
      get: (range) => read(range, 'prompt'),
      set: (range, args) => setValidation(range, { prompt: checkMessage(args.record()) }),
    },
    ErrorAlert: {
      get: (range) => read(range, 'errorAlert'),
      set: (range, args) => setValidation(range, { errorAlert: checkMessage(args.record()) }),
    },
    IgnoreBlanks: {
      get: (range) => read(range, 'ignoreBlanks'),
      set: (range, args) => setValidation(range, { ignoreBlanks: args.boolean() }),
    },
    Valid: { get: () => null },
    Clear: {
      call: ({ sheet, area }) => {
        sheet.guardCells(area);
        clearValidation(sheet, area);
      },
    },
  },
});
