import {
  areaAddress,
  type Area,
  type PlanConditionalFormat,
  type PlanPrompt,
  type PlanValidation,
} from '../..';
import { CALL_BYTES, call, type Step } from '../steps';
import { sheetIn } from '../sheet-in';

/** A rule of a drop-down as Excel keeps it. */
export interface ExcelValidation {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** Texts travel in the request as well. */
const BYTES = 6 * CALL_BYTES;

/** A drop-down of the plan; `formula` calls sheets by the names they got. */
export function excelValidation(
  { source, allowBlank, prompt, error }: PlanValidation,
  formula: (text: string) => string,
): ExcelValidation {
  return {
    rule: { list: { inCellDropDown: true, source: `=${formula(source)}` } },
    ignoreBlanks: allowBlank,
    prompt: { showPrompt: prompt !== undefined, title: prompt?.title ?? '', message: prompt?.text ?? '' },
    // Without a message of ours Excel still refuses what is not on the list, in its own words.
    errorAlert: {
      showAlert: true,
      style: error?.style === 'warning' ? 'Warning' : 'Stop',
      title: error?.title ?? '',
      message: error?.text ?? '',
    },
  };
}

/** A prompt with a rule that lets anything in: the rules of Excel's programming interface know no other that is none. */
export function excelPrompt({ title, text }: PlanPrompt): ExcelValidation {
  return {
    rule: { custom: { formula: '=TRUE' } },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title, message: text },
    errorAlert: { showAlert: false, style: 'Stop', title: '', message: '' },
  };
}

/** The same rule, its source with sheets by the names that `formula` gives them. */
export function sourceSaid(validation: ExcelValidation, formula: (text: string) => string): ExcelValidation {
  const { list } = validation.rule;
  if (typeof list?.source !== 'string') return validation;
  return { ...validation, rule: { ...validation.rule, list: { ...list, source: formula(list.source) } } };
}

/** Sets the rule of an area; `null` takes it away. */
export function validationStep(sheet: string, area: Area, rule: ExcelValidation | null): Step<null> {
  return call((context) => {
    const { dataValidation } = sheetIn(context, sheet).getRange(areaAddress(area));
    dataValidation.clear();
    if (rule === null) return;
    dataValidation.rule = rule.rule;
    dataValidation.ignoreBlanks = rule.ignoreBlanks;
    dataValidation.prompt = rule.prompt;
    dataValidation.errorAlert = rule.errorAlert;
  }, BYTES);
}

/**
 * Colours of a new sheet. Excel puts each new rule before those that are there, so the first of the list,
 * which wins, is added last.
 */
export function colourSteps(
  sheet: string,
  formats: readonly PlanConditionalFormat[],
  formula: (text: string) => string,
): Step<null>[] {
  return [...formats].reverse().map((format) =>
    call((context) => {
      addColour(sheetIn(context, sheet), format, formula);
    }, BYTES),
  );
}

/** A colour for a sheet of the user's, behind the rules that are there: theirs win. Answers its id. */
export function colourStep(
  sheet: string,
  format: PlanConditionalFormat,
  formula: (text: string) => string,
  behind: number,
): Step<string> {
  return {
    bytes: BYTES,
    queue: (context) => {
      const rule = addColour(sheetIn(context, sheet), format, formula);
      if (behind > 0) rule.priority = behind;
      rule.load('id');
      return () => rule.id;
    },
  };
}

function addColour(
  worksheet: Excel.Worksheet,
  { area, formula: condition, style }: PlanConditionalFormat,
  formula: (text: string) => string,
): Excel.ConditionalFormat {
  const rule = worksheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
  rule.custom.rule.formula = `=${formula(condition)}`;
  const { font, fill, borders } = rule.custom.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.border !== undefined && style.border !== 'none') {
    const on = (side: 'top' | 'bottom' | 'left' | 'right'): boolean => {
      const line = typeof style.border === 'string' ? style.border : style.border?.[side];
      return line !== undefined && line !== 'none';
    };
    if (on('top')) borders.getItem('EdgeTop').style = 'Continuous';
    if (on('bottom')) borders.getItem('EdgeBottom').style = 'Continuous';
    if (on('left')) borders.getItem('EdgeLeft').style = 'Continuous';
    if (on('right')) borders.getItem('EdgeRight').style = 'Continuous';
  }
  if (style.format !== undefined) rule.custom.format.numberFormat = style.format;
  return rule;
}
