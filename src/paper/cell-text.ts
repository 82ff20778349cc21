import type { CellStyle, PlanCell } from '../workbook';
import { numberFormat } from '../workbook/number-format';
import { serialOfIso } from '../workbook/serial-day';

/** What a cell of a plan prints; a formula the result that the plan has for it. */
export function cellText({ value, date }: PlanCell, { format = '' }: CellStyle): string {
  const serial = date === undefined ? null : serialOfIso(date);
  if (serial !== null) return numberFormat(format).show(serial).text;
  if (typeof value === 'number') return numberFormat(format).show(value).text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
