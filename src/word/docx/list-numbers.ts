import { toThaiDigits } from '../../domain';

/** Thai letters as Word counts with them: ฃ and ฅ are out of use. */
const THAI_LETTERS = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Numbers longer than this are nobody's list, and would be written as long words. */
const LONGEST = 4_000;

/** A number of a list as it is printed, by the format's name in the file (ECMA-376, 17.18.59). */
export function listNumber(format: string, value: number): string {
  if (value < 1 || value > LONGEST) return String(value);
  switch (format) {
    case 'thaiNumbers':
    case 'thaiCounting':
      return toThaiDigits(String(value));
    case 'thaiLetters':
      return letters(THAI_LETTERS, value);
    case 'lowerLetter':
      return letters(LATIN_LETTERS, value);
    case 'upperLetter':
      return letters(LATIN_LETTERS, value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, aa, bb, …: the letter again for each round of the alphabet. */
function letters(alphabet: string, value: number): string {
  const round = Math.floor((value - 1) / alphabet.length) + 1;
  return alphabet.charAt((value - 1) % alphabet.length).repeat(round);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [of, letters] of ROMAN)
    while (rest >= of) {
      text += letters;
      rest -= of;
    }
  return text;
}
