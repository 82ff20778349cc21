import { toThaiDigits } from '../../domain';
import type { Digits } from '../../tables';

/** A number in the digits of the office. */
export function numberText(number: number, digits: Digits): string {
  return digits === 'thai' ? toThaiDigits(String(number)) : String(number);
}
