import { looseKey, toArabicDigits } from '../../domain';
import { INDICATORS, type IndicatorNumber } from './indicators';
import { LIBRARY } from './library';
import type { LibraryMeasure } from './library-measure';
import { TOPICS, type TopicId } from './topics';

export interface LibraryFilter {
  readonly indicator?: IndicatorNumber | null;
  readonly topic?: TopicId | null;
}

/** Nobody looks for more; characters. */
const LONGEST_QUERY = 200;

/** Parts texts that stand behind one another, so that no word is found across them. */
const EDGE = '\n';

interface Indexed {
  readonly measure: LibraryMeasure;
  /** Loose keys: of the title, and of everything. */
  readonly title: string;
  readonly all: string;
}

let index: readonly Indexed[] | null = null;

/**
 * Measures that say every word of a query, in any order, in Thai or English: in title, steps, owners, topic or the name of
 * the indicator. A number means the indicator (`๗`, `ตัวชี้วัดที่ 7`), `L-07` ids. Spaces, marks and kinds of digits do not
 * matter, and Thai words need none between them. Those that say it in the title come first. Nothing asked for is everything.
 */
export function searchLibrary(query: string, filter: LibraryFilter = {}): readonly LibraryMeasure[] {
  const words = wordsOf(query);
  index ??= LIBRARY.map(indexed);
  return index
    .filter(({ measure }) => fits(measure, filter))
    .filter((one) => words.every((word) => says(one, word)))
    .map((one) => ({ one, rank: words.filter((word) => one.title.includes(word)).length }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one.measure);
}

function fits({ indicator, topic }: LibraryMeasure, filter: LibraryFilter): boolean {
  return (filter.indicator ?? indicator) === indicator && (filter.topic ?? topic) === topic;
}

function indexed(measure: LibraryMeasure): Indexed {
  const { title, gloss, steps, owners, monitoring, topic, indicator } = measure;
  const names = INDICATORS.filter(({ number }) => number === indicator).flatMap(({ name, tool }) => [
    name.thai,
    name.english,
    tool,
  ]);
  const said = ['ตัวชี้วัดที่', 'indicator', TOPICS[topic].thai, TOPICS[topic].english];
  const texts = [title, gloss, ...steps, ...owners, monitoring, ...names, ...said];
  return {
    measure,
    title: [title, gloss].map(looseKey).join(EDGE),
    all: texts.map(looseKey).join(EDGE),
  };
}

/** Loose keys of the words; a number stands for itself, wherever it is written (`ตัวชี้วัด7`). */
function wordsOf(query: string): readonly string[] {
  const text = toArabicDigits(query.slice(0, LONGEST_QUERY)).toLowerCase();
  return text
    .split(/\s+/u)
    .flatMap((word) => (isId(word) ? [word] : word.split(/(\d+)/u)))
    .map((word) => (isId(word) ? word : looseKey(word)))
    .filter((word) => word !== '');
}

function says({ measure, all }: Indexed, word: string): boolean {
  if (isId(word)) return measure.id.toLowerCase().startsWith(word);
  if (/^\d+$/u.test(word)) return measure.indicator === Number(word);
  return all.includes(word) || partsOf(word).every((part) => all.includes(part));
}

function isId(word: string): boolean {
  return /^l-\d/u.test(word);
}

/** The Thai words of a run that was typed without spaces: `ร้องเรียนทุจริต`. */
function partsOf(word: string): readonly string[] {
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
}
