import { parseFormula } from '../formula/parse';
import { HostError, invalid } from '../wire/host-error';
import { referenceOf } from '../workbook/addresses';
import type { HostName } from '../workbook/name';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import type { HostWorkbook } from '../workbook/workbook';
import { absoluteReference } from '../workbook/absolute-reference';
import { addName, checkedFormula } from '../workbook/edit-names';
import { defineClass, type ObjectOf } from './define';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

export interface NameIn {
  readonly workbook: HostWorkbook;
  readonly name: HostName;
}

function rangeOf({ workbook, name }: NameIn): RangeRef | null {
  return referenceOf(workbook, name.formula);
}

export const namedItemObject: ObjectOf<NameIn> = defineClass<NameIn>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  members: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (item) => typeOf(item) },
    Value: { get: (item) => valueOf(item) },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ workbook, name }, args) => {
        workbook.guardWrite();
        name.visible = args.boolean();
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, args) => {
        name.comment = args.text();
      },
    },
    Scope: { get: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, args) => {
        workbook.guardWrite();
        name.formula = checkedFormula(args.text());
      },
    },
    _Id: { get: ({ name }) => name.name },
    Worksheet: {
      object: ({ name }) => {
        if (!name.scope) throw new HostError('InvalidOperation', 'a name of the workbook has no worksheet');
        return worksheetObject(name.scope);
      },
    },
    WorksheetOrNullObject: { object: ({ name }) => name.scope && worksheetObject(name.scope) },
    GetRange: {
      make: (item) => {
        const range = rangeOf(item);
        if (!range) throw invalid(`${item.name.name} is no range`);
        return rangeObject(range);
      },
    },
    GetRangeOrNullObject: {
      make: (item) => {
        const range = rangeOf(item);
        return range && rangeObject(range);
      },
    },
    Delete: {
      call: ({ workbook, name }) => {
        workbook.guardWrite();
        const list = name.scope ? name.scope.names : workbook.names;
        list.splice(list.indexOf(name), 1);
      },
    },
  },
});

function typeOf(item: NameIn): string {
  if (rangeOf(item)) return 'Range';
  const expression = parseFormula(item.name.formula);
  if (expression.kind === 'error' || item.name.formula.includes('#REF!')) return 'Error';
  if (expression.kind === 'value' && typeof expression.value === 'string') return 'String';
  if (expression.kind === 'value' && typeof expression.value === 'boolean') return 'Boolean';
  return 'Double';
}

/** For a range its address with the sheet, else the value; `#REF!` when what it stood for is gone. */
function valueOf(item: NameIn): unknown {
  const range = rangeOf(item);
  if (range) return absoluteReference(range);
  if (item.name.formula.includes('#REF!')) return '#REF!';
  const expression = parseFormula(item.name.formula);
  return expression.kind === 'value' ? expression.value : item.name.formula.slice(1);
}

export interface NameList {
  readonly workbook: HostWorkbook;
  readonly scope: HostSheet | null;
}

function listed({ workbook, scope }: NameList): HostName[] {
  return scope ? scope.names : workbook.names;
}

function named(list: NameList, key: string): NameIn | null {
  const found = listed(list).find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return found ? { workbook: list.workbook, name: found } : null;
}

export const namedItemCollectionObject: ObjectOf<NameList> = defineClass<NameList>({
  name: 'NamedItemCollection',
  items: (list) => listed(list).map((name) => namedItemObject({ workbook: list.workbook, name })),
  item: (list, args) => {
    const found = named(list, args.text());
    if (!found) throw new HostError('ItemNotFound', `no name ${args.text()}`);
    return namedItemObject(found);
  },
  members: {
    GetCount: { call: (list) => listed(list).length },
    GetItemOrNullObject: {
      make: (list, args) => {
        const found = named(list, args.text());
        return found && namedItemObject(found);
      },
    },
    Add: {
      make: (list, args) => {
        const range = args.modelOr(RangeRef, 1);
        const formula = range ? `=${absoluteReference(range)}` : args.text(1);
        const name = addName(list.workbook, list.scope, args.text(0), formula);
        name.comment = args.textOr(2, '');
        return namedItemObject({ workbook: list.workbook, name });
      },
    },
  },
});
