import { overlap } from '../../../src/workbook';
import { HostError } from '../wire/host-error';
import { clearConditionalFormats, HostConditionalFormat } from '../workbook/conditional-format';
import { checkedFormula } from '../workbook/edit-names';
import { RangeRef } from '../workbook/range-ref';
import { conditionalLookObject } from './conditional-look';
import { defineClass, type HostObject, type Member, type ObjectOf } from './define';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const ruleObject: ObjectOf<HostConditionalFormat> = defineClass<HostConditionalFormat>({
  name: 'ConditionalFormatRule',
  members: {
    Formula: {
      get: ({ formula }) => formula,
      set: (format, args) => {
        format.sheet.guardSheet();
        format.formula = checkedFormula(args.text());
      },
    },
    FormulaLocal: { get: ({ formula }) => formula },
  },
});

const customObject: ObjectOf<HostConditionalFormat> = defineClass<HostConditionalFormat>({
  name: 'CustomConditionalFormat',
  members: {
    Rule: { object: (format) => ruleObject(format) },
    Format: { object: (format) => conditionalLookObject(format) },
  },
});

/** Kinds that compare what a cell holds: one rule, kept as it was told, and a look. */
const comparingObject: ObjectOf<HostConditionalFormat> = defineClass<HostConditionalFormat>({
  name: 'CellValueConditionalFormat',
  members: {
    Rule: {
      get: ({ rule }) => rule,
      set: (format, args) => {
        format.sheet.guardSheet();
        format.rule = args.record();
      },
    },
    Format: { object: (format) => conditionalLookObject(format) },
  },
});

function custom(format: HostConditionalFormat): HostObject | null {
  return format.type === 'Custom' ? customObject(format) : null;
}

/** The member of a kind; a format of another kind has none. */
function kind(type: (typeof TYPES)[number]): Member<HostConditionalFormat> {
  return {
    object: (format) => {
      if (format.type !== type) throw new HostError('InvalidOperation', `not a ${type} format`);
      return comparingObject(format);
    },
  };
}

function ranges({ sheet, areas }: HostConditionalFormat): RangeRef[] {
  return areas.map((area) => new RangeRef(sheet, area));
}

export const conditionalFormatObject: ObjectOf<HostConditionalFormat> = defineClass<HostConditionalFormat>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ type }) => type },
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (format, args) => {
        format.stopIfTrue = args.boolean();
      },
    },
    Priority: {
      get: ({ priority }) => priority,
      set: (format, args) => {
        const rest = format.sheet.conditionalFormats.filter((one) => one !== format);
        rest.splice(args.integer(), 0, format);
        format.sheet.conditionalFormats = rest;
      },
    },
    Custom: {
      object: (format) => {
        const found = custom(format);
        if (!found) throw new HostError('InvalidOperation', 'not a custom format');
        return found;
      },
    },
    CustomOrNullObject: { object: custom },
    CellValue: kind('CellValue'),
    TextComparison: kind('ContainsText'),
    TopBottom: kind('TopBottom'),
    GetRange: {
      make: (format) => {
        const [only, ...others] = ranges(format);
        if (!only || others.length > 0) throw new HostError('InvalidOperation', 'several areas');
        return rangeObject(only);
      },
    },
    GetRangeOrNullObject: {
      make: (format) => {
        const [only, ...others] = ranges(format);
        return only && others.length === 0 ? rangeObject(only) : null;
      },
    },
    GetRanges: { make: (format) => rangeAreasObject(ranges(format)) },
    Delete: {
      call: (format) => {
        format.sheet.guardSheet();
        format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((one) => one !== format);
      },
    },
  },
});

function listed(ranges: Ranges): HostConditionalFormat[] {
  return (ranges[0]?.sheet.conditionalFormats ?? []).filter(({ areas }) =>
    areas.some((one) => ranges.some(({ area }) => overlap(one, area))),
  );
}

/** Of one range, or of several of a sheet. */
type Ranges = readonly RangeRef[];

export const conditionalFormatCollectionObject: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'ConditionalFormatCollection',
  items: (ranges) => listed(ranges).map((format) => conditionalFormatObject(format)),
  item: (ranges, args) => {
    const format = listed(ranges).find(({ id }) => id === args.text());
    if (!format) throw new HostError('ItemNotFound', 'no such conditional format');
    return conditionalFormatObject(format);
  },
  members: {
    GetCount: { call: (ranges) => listed(ranges).length },
    GetItemAt: {
      make: (ranges, args) => {
        const format = listed(ranges)[args.integer()];
        if (!format) throw new HostError('ItemNotFound', 'no such conditional format');
        return conditionalFormatObject(format);
      },
    },
    Add: {
      make: (ranges, args) => {
        const sheet = ranges[0]?.sheet;
        if (!sheet) throw new HostError('InvalidOperation', 'no cells');
        sheet.guardSheet();
        const id = `cf-${sheet.workbook.nextId()}`;
        const areas = ranges.map(({ area }) => area);
        const format = new HostConditionalFormat(sheet, id, args.oneOf(TYPES), areas);
        // The newest is looked at first.
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
        return conditionalFormatObject(format);
      },
    },
    ClearAll: {
      call: (ranges) => {
        for (const { sheet, area } of ranges) {
          sheet.guardSheet();
          clearConditionalFormats(sheet, area);
        }
      },
    },
  },
});
