import { areaAddress, holds, overlap, parseArea, without, type Area } from '../..';
import type { PlanConditionalFormat, PlanValidation, Refusal } from '../..';
import {
  attribute,
  childElements,
  descendants,
  element,
  named,
  removeChild,
  setAttribute,
  text,
  textOf,
} from '../xml';
import type { XmlElement } from '../xml';
import type { Draft } from './draft';
import { validationAttributes } from './rules-xml';
import type { SheetEditor } from './sheet-editor';

/**
 * Adds a drop-down to a sheet of the user's. Of drop-downs that are there already only the cells outside
 * stay, for Excel takes one per cell.
 */
export function addValidation(
  sheet: SheetEditor,
  sheetName: string,
  validation: PlanValidation,
  formula: (text: string) => string,
): Refusal[] {
  const list = sheet.list('dataValidations');
  for (const old of childElements(list, 'dataValidation')) {
    const areas = areasOf(old);
    if (!areas.some((area) => overlap(area, validation.area))) continue;
    const first = areas[0];
    if (first && holds(validation.area, first.top, first.left) && isRelative(old)) {
      return [
        {
          reason: 'invalid-plan',
          detail: `validation-overlaps: ${sheetName} ${areaAddress(validation.area)}`,
        },
      ];
    }
    const left = areas.flatMap((area) => without(area, validation.area));
    if (left.length === 0) removeChild(list, old);
    else setAttribute(old, 'sqref', left.map(areaAddress).join(' '));
  }
  const attributes = Object.fromEntries(
    validationAttributes(validation).map(([name, value]) => [name, value.replaceAll('\n', '_x000a_')]),
  );
  const source = element(named(list, 'formula1'), {}, [text(formula(validation.source))]);
  list.children.push(element(named(list, 'dataValidation'), attributes, [source]));
  setAttribute(list, 'count', String(childElements(list, 'dataValidation').length));
  return [];
}

/** Adds a colour to a sheet of the user's, after those that are there: theirs win. */
export function addConditionalFormat(
  draft: Draft,
  sheet: SheetEditor,
  format: PlanConditionalFormat,
  formula: (text: string) => string,
): void {
  const used = descendants(sheet.root, 'cfRule').map((rule) => Number(attribute(rule, 'priority')) || 0);
  const priority = used.reduce((most, one) => Math.max(most, one), 0) + 1;
  const like = sheet.root;
  const dxfId = draft.styles.internDifference(format.style);
  const condition = element(named(like, 'formula'), {}, [text(formula(format.formula))]);
  const rule = element(named(like, 'cfRule'), { type: 'expression', dxfId, priority }, [condition]);
  sheet.add(element(named(like, 'conditionalFormatting'), { sqref: areaAddress(format.area) }, [rule]));
}

function areasOf(validation: XmlElement): Area[] {
  return (attribute(validation, 'sqref') ?? '').split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

/** Whether the rule counts from its first cell: then that cell cannot be taken out of its areas. */
function isRelative(validation: XmlElement): boolean {
  return childElements(validation).some((one) =>
    /(?<![$A-Za-z])[A-Za-z]{1,3}\$?\d|\$[A-Za-z]{1,3}\d/.test(textOf(one).replace(/"[^"]*"|'[^']*'/g, '')),
  );
}
