import { overlap, without, type Area } from '../../../src/workbook';
import { invalid } from '../wire/host-error';
import type { WireRecord } from '../wire/read';
import type { RangeRef } from './range-ref';
import type { HostSheet } from './sheet';

/** The rule of some cells about what may be typed into them. */
export interface HostValidation {
  readonly area: Area;
  /** As the API gives it (`{ list: { source, inCellDropDown } }`); `null` when only a prompt is set. */
  readonly rule: WireRecord | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: WireRecord;
  readonly errorAlert: WireRecord;
}

export const NO_VALIDATION: Omit<HostValidation, 'area'> = {
  rule: null,
  ignoreBlanks: true,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
};

/** Excel's limits, in characters. */
export const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

export function validationsIn({ sheet, area }: RangeRef): HostValidation[] {
  return sheet.validations.filter((one) => overlap(one.area, area));
}

/** Whether a rule covers every cell of the range; `null` when there is no such single rule. */
export function onlyValidation(range: RangeRef): HostValidation | null {
  const [first, ...others] = validationsIn(range);
  if (!first || others.length > 0) return null;
  return without(range.area, first.area).length === 0 ? first : null;
}

/** Gives all cells of the range one rule; what other cells have stays. */
export function setValidation(range: RangeRef, change: Partial<HostValidation>): void {
  const { sheet, area } = range;
  sheet.guardCells(area);
  const old = onlyValidation(range) ?? NO_VALIDATION;
  clearValidation(sheet, area);
  sheet.validations.push({ ...old, ...change, area });
}

export function clearValidation(sheet: HostSheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((one) =>
    overlap(one.area, area) ? without(one.area, area).map((piece) => ({ ...one, area: piece })) : [one],
  );
}

/** @throws HostError InvalidArgument for a title or message that Excel does not take */
export function checkMessage(message: WireRecord): WireRecord {
  const { title, message: text } = message;
  if (typeof title === 'string' && title.length > MAX_TITLE) throw invalid('a title over 32 characters');
  if (typeof text === 'string' && text.length > MAX_MESSAGE) throw invalid('a message over 255 characters');
  return message;
}
