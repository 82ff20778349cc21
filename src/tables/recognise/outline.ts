import { toArabicDigits } from '../../domain';

/** A row's number without what is printed around it: `๑.๒)` → `1.2`. */
export function plainNumber(number: string): string {
  return toArabicDigits(number)
    .replace(/[^0-9.]+/g, '')
    .replace(/^\.+|\.+$/g, '');
}

/** Whether a number belongs below another: `1.2` below `1.`. */
export function isUnder(number: string | null, above: string): boolean {
  const plain = plainNumber(above);
  return number !== null && plain !== '' && plainNumber(number).startsWith(`${plain}.`);
}
