import { toThaiDigits } from '../../../src/domain';
import type { Random } from './random';

export type Digits = 'thai' | 'arabic';

export function inDigits(text: string, digits: Digits): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** ํ + า for ำ, as PDF files and old keyboards leave it. */
export function tornAm(text: string): string {
  return text.replace(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32');
}

/** Invisible and doubled things that a copy brings along; a reader sees the same text. */
export function copied(random: Random, text: string): string {
  if (text === '' || !random.chance(0.15)) return text;
  return random.pick([
    (one: string) => tornAm(one),
    (one: string) => `${one} `,
    (one: string) => ` ${one}`,
    (one: string) => one.replaceAll(' ', '\u00A0'),
    (one: string) => one.replaceAll(' ', '  '),
    (one: string) => one.replaceAll('่', '\uF70A'),
    (one: string) => one.replaceAll('แ', 'เเ').replaceAll('เเ', 'แ'),
    (one: string) => `${one.slice(0, 1)}\u200B${one.slice(1)}`,
    (one: string) => `${one}\r\n`,
  ])(text);
}

/** Letters that scanners take for each other. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['ช', 'ซ'],
  ['ก', 'ถ'],
  ['ก', 'ภ'],
  ['ก', 'ท'],
  ['ค', 'ด'],
  ['บ', 'ป'],
  ['ผ', 'ฝ'],
  ['ร', 'ธ'],
  ['ต', 'ด'],
];

/** A header as a scanner hands it over: a letter mistaken, a mark lost, spaces inside words. */
export function scanned(random: Random, header: string): string {
  const letters = Array.from(header);
  const at = random.int(0, letters.length - 1);
  return random.pick([
    () => letters.join(random.chance(0.3) ? ' ' : ''),
    () => [...letters.slice(0, at), ' ', ...letters.slice(at)].join(''),
    () => tornAm(header),
    () => {
      const [from, to] = random.pick(CONFUSED);
      return random.chance(0.5) ? header.replace(from, to) : header.replace(to, from);
    },
    () => header.replace(random.pick(['่', '้', 'ี', 'ิ', 'ั', '์']), ''),
    () => [...letters.slice(0, at), '\n', ...letters.slice(at)].join(''),
  ])();
}
