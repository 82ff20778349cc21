import { toArabicDigits, toThaiDigits } from './digits';

/** Runs of characters of which web addresses, e-mail addresses and codes are made. */
const TOKEN = /[A-Za-z0-9@:%._+~#?&=/-]+/g;
const LATIN = /[A-Za-z]/;

/**
 * Digits as official writing wants them: Thai, but Arabic inside web and e-mail addresses and codes with Latin
 * letters (`O42`, `e-plan2`). With `arabic`, every Thai digit becomes Arabic, so that no text mixes the two.
 */
export function officialDigits(text: string, digits: 'thai' | 'arabic'): string {
  if (digits === 'arabic') return toArabicDigits(text);
  return text.replace(TOKEN, (token) => (LATIN.test(token) ? token : toThaiDigits(token)));
}
