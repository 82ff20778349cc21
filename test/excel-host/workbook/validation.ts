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

/** The one rule that every cell of the range has, however often it was set; `null` when there is none. */
export function onlyValidation(range: RangeRef): HostValidation | null {
  const [first, ...others] = validationsIn(range);
  if (!first || others.some((one) => !isSameRule(one, first))) return null;
  let bare = [range.area];
  for (const { area } of [first, ...others]) bare = bare.flatMap((piece) => without(piece, area));
  return bare.length === 0 ? first : null;
}

/** Whether cells of two areas have one rule. */
export function isSameRule(a: HostValidation, b: HostValidation): boolean {
  return JSON.stringify({ ...a, area: null }) === JSON.stringify({ ...b, area: null });
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
