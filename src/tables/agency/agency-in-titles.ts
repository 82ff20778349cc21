import { cleanText, looseKey } from '../../domain';
import { DISTRICT_WORDS, NAME_BEGINNINGS, NAME_ENDS, PROVINCE_WORDS } from './name-words';

/** Titles are one or two printed lines; what is longer is not searched. */
const TITLE_LIMIT = 2_000;

export interface AgencyInTitles {
  /** Full official name. */
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
}

/**
 * The one agency that the titles of the tables speak of (`มาตรการ…ของเทศบาลตำบล… อำเภอ… จังหวัด…`), or `null`
 * when they name none or several.
 */
export function agencyInTitles(titles: readonly string[]): AgencyInTitles | null {
  const names: string[] = [];
  const districts: string[] = [];
  const provinces: string[] = [];
  for (const title of titles) {
    const text = cleanText(title.slice(0, TITLE_LIMIT));
    names.push(...namesIn(text));
    districts.push(...wordsAfter(text, DISTRICT_WORDS));
    provinces.push(...wordsAfter(text, PROVINCE_WORDS));
  }
  const name = theOnly(names);
  return name === null ? null : { name, district: theOnly(districts), province: theOnly(provinces) };
}

function namesIn(text: string): string[] {
  return NAME_BEGINNINGS.flatMap(({ written, official }) =>
    wordsAfter(text, [written]).map((rest) => official + rest),
  );
}

/** What follows each of the words up to the next space, line end or ending word; never empty. */
function wordsAfter(text: string, words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const rest = firstWord(text.slice(at + word.length, at + word.length + 80).trimStart());
      if (rest) found.push(rest);
    }
  }
  return found;
}

function firstWord(text: string): string {
  const word = text.split(/\s/, 1)[0] ?? '';
  const ends = NAME_ENDS.map((end) => word.indexOf(end)).filter((at) => at >= 0);
  return word.slice(0, Math.min(word.length, ...ends));
}

/** The one text that all agree on, however it is spaced; `null` for none and for several. */
function theOnly(texts: readonly string[]): string | null {
  const keys = new Set(texts.map(looseKey));
  return keys.size === 1 ? (texts[0] ?? null) : null;
}
