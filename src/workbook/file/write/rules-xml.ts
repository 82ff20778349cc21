import { areaAddress, type PlanConditionalFormat, type PlanPrompt, type PlanValidation } from '../..';
import { attributeText, escapeMarkup } from './cell-text';

/** Attributes of a drop-down, without those that say where it is; shared by text and tree. */
export function validationAttributes(validation: PlanValidation): [string, string][] {
  const { prompt, error, allowBlank } = validation;
  const attributes: [string, string][] = [['type', 'list']];
  if (error?.style === 'warning') attributes.push(['errorStyle', 'warning']);
  if (allowBlank) attributes.push(['allowBlank', '1']);
  if (prompt) attributes.push(['showInputMessage', '1']);
  // Without a message of ours Excel still refuses what is not on the list, in its own words.
  attributes.push(['showErrorMessage', '1']);
  if (error) attributes.push(['errorTitle', error.title], ['error', error.text]);
  if (prompt) attributes.push(['promptTitle', prompt.title], ['prompt', prompt.text]);
  attributes.push(['sqref', areaAddress(validation.area)]);
  return attributes;
}

/** `dataValidations` as text, with prompts as those that let anything in; `formula` puts sheets by their real names. */
export function validationsXml(
  validations: readonly PlanValidation[],
  prompts: readonly PlanPrompt[],
  formula: (text: string) => string,
): string {
  if (validations.length + prompts.length === 0) return '';
  const items = validations.map((validation) => {
    const attributes = validationAttributes(validation)
      .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
      .join('');
    return `<dataValidation${attributes}><formula1>${escapeMarkup(formula(validation.source))}</formula1></dataValidation>`;
  });
  const all = [...items, ...prompts.map(promptXml)];
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function promptXml({ area, title, text }: PlanPrompt): string {
  const [head, said] = [attributeText(title), attributeText(text)];
  return (
    '<dataValidation allowBlank="1" showInputMessage="1"' +
    ` promptTitle="${head}" prompt="${said}" sqref="${areaAddress(area)}"/>`
  );
}

/** `conditionalFormatting` elements as text; the first rule of the list wins where several apply. */
export function conditionalFormatsXml(
  formats: readonly PlanConditionalFormat[],
  dxfOf: (format: PlanConditionalFormat) => number,
  formula: (text: string) => string,
): string {
  return formats
    .map(
      (format, index) =>
        `<conditionalFormatting sqref="${areaAddress(format.area)}">` +
        `<cfRule type="expression" dxfId="${dxfOf(format)}" priority="${index + 1}">` +
        `<formula>${escapeMarkup(formula(format.formula))}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}
