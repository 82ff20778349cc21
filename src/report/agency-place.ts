import type { Agency } from '../domain';
import { WORDS } from './layouts';

/**
 * `เทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี`: a name with the district and the province of its agency, as
 * far as they are known.
 */
export function agencyPlace(name: string, { district, province }: Agency): string {
  return [name, ...withWord(district, WORDS.districts), ...withWord(province, WORDS.provinces)].join(' ');
}

function withWord(place: string | null, words: readonly [string, ...string[]]): readonly string[] {
  if (place === null || place === '') return [];
  return [words.some((word) => place.startsWith(word)) ? place : words[0] + place];
}
