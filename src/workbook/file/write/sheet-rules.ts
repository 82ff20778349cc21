import { areaAddress, sameFormula, type PlanConditionalFormat, type PlanValidation } from '../..';
import { attribute, child, childElements, descendants, element, named, setAttribute } from '../xml';
import { text, textOf } from '../xml';
import { cutValidations } from './cut-rules';
import type { Draft } from './draft';
import { validationAttributes } from './rules-xml';
import type { SheetEditor } from './sheet-editor';

/**
 * Adds a drop-down to a sheet of the user's. Of drop-downs that are there already only the cells outside
 * stay, for Excel takes one per cell.
 */
export function addValidation(
  sheet: SheetEditor,
  validation: PlanValidation,
  formula: (text: string) => string,
): void {
  cutValidations(sheet.root, validation.area);
  const list = sheet.list('dataValidations');
  const attributes = Object.fromEntries(
    validationAttributes(validation).map(([name, value]) => [name, value.replaceAll('\n', '_x000a_')]),
  );
  const source = element(named(list, 'formula1'), {}, [text(formula(validation.source))]);
  list.children.push(element(named(list, 'dataValidation'), attributes, [source]));
  setAttribute(list, 'count', String(childElements(list, 'dataValidation').length));
}

/**
 * Adds a colour to a sheet of the user's, after those that are there: theirs win. One on the same cells by the same
 * formula is not added once more: the first wins, whatever colour the user gave it since.
 */
export function addConditionalFormat(
  draft: Draft,
  sheet: SheetEditor,
  format: PlanConditionalFormat,
  formula: (text: string) => string,
): void {
  const wanted = formula(format.formula);
  if (isThere(sheet, format, wanted)) return;
  const dxfId = draft.styles.internDifference(format.style);
  const used = descendants(sheet.root, 'cfRule').map((rule) => Number(attribute(rule, 'priority')) || 0);
  const priority = used.reduce((most, one) => Math.max(most, one), 0) + 1;
  const like = sheet.root;
  const condition = element(named(like, 'formula'), {}, [text(wanted)]);
  const rule = element(named(like, 'cfRule'), { type: 'expression', dxfId, priority }, [condition]);
  sheet.add(element(named(like, 'conditionalFormatting'), { sqref: areaAddress(format.area) }, [rule]));
}

/** Whether exactly these cells have a colour by this formula. */
function isThere(sheet: SheetEditor, { area }: PlanConditionalFormat, formula: string): boolean {
  const address = areaAddress(area);
  return childElements(sheet.root, 'conditionalFormatting').some(
    (one) =>
      attribute(one, 'sqref') === address &&
      childElements(one, 'cfRule').some((rule) => {
        const condition = child(rule, 'formula');
        return (
          attribute(rule, 'type') === 'expression' &&
          condition !== null &&
          sameFormula(textOf(condition), formula)
        );
      }),
  );
}
