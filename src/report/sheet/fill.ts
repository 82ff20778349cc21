import { toThaiDigits } from '../../domain';

export type Digits = 'thai' | 'arabic';

/** Puts words into a text of the layouts: `{year}` → `words.year`. */
export function fill(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    return word === undefined ? whole : String(word);
  });
}

/** A number that the report itself says, in the digits chosen. Texts of the workbook stay as typed. */
export function inDigits(number: number, digits: Digits): string {
  return digits === 'thai' ? toThaiDigits(String(number)) : String(number);
}
