import { looseKey, readFiscalYear, toArabicDigits } from '../../domain';
import type { ActingWord, ItaScore, MemoReference, SignatureBlock, SignStyle } from '../../domain';
import { SIGN_WORDS } from './columns';
import type { ReferenceColumnKey, ScoreColumnKey, SignatureColumnKey } from './columns';
import { ACTING_WORDS } from './fields';
import { filled } from './sheet-grid';
import type { SmallTable } from './small-table';

/** ITA scores with a readable year and a score from 0 to 100; digits of either kind, newest year first. */
export function readScores(table: SmallTable<ScoreColumnKey> | null): ItaScore[] {
  const scores: ItaScore[] = [];
  for (const { texts } of table?.rows ?? []) {
    const year = readFiscalYear(texts.year ?? '');
    const score = readScore(texts.score ?? '');
    if (year === null || score === null || scores.some((known) => known.year === year)) continue;
    scores.push({ year, score, grade: filled(texts.grade) });
  }
  return scores.sort((a, b) => b.year - a.year);
}

function readScore(text: string): number | null {
  const digits = /^\D{0,20}(\d{1,3}(?:[.,]\d{1,4})?)(?!\d)/.exec(toArabicDigits(text))?.[1];
  const score = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return score <= 100 ? score : null;
}

/** The blocks of the signature chain in the order of the sheet. */
export function readSignatures(table: SmallTable<SignatureColumnKey> | null): SignatureBlock[] {
  const blocks: SignatureBlock[] = [];
  for (const { texts } of table?.rows ?? []) {
    const acting = actingWord(filled(texts.acting));
    const position = filled(texts.position);
    const block: SignatureBlock = {
      opinionHeading: filled(texts.opinionHeading),
      opinion: filled(texts.opinion),
      name: nameOf(filled(texts.name)),
      // A word that is none of the four is printed where it would stand all the same: beside the position.
      position: [position, acting.other].filter((part) => part !== null).join(' ') || null,
      acting: acting.word,
      actingFor: filled(texts.actingFor),
    };
    if (Object.values(block).some((part) => part !== null))
      blocks.push({ ...block, ...signOf(texts.sign), ...linesOf(texts.opinion) });
  }
  return blocks;
}

/** Without brackets around the word a block is signed `ลงชื่อ……`; the loose key of both is one. */
function signOf(text: string | undefined): Pick<SignatureBlock, 'sign'> {
  const word = filled(text);
  if (word === null) return {};
  const key = looseKey(word);
  const styles = (Object.keys(SIGN_WORDS) as SignStyle[]).filter((style) =>
    SIGN_WORDS[style].some((known) => looseKey(known) === key),
  );
  const [sign] = styles.length > 1 ? ([word.startsWith('(') ? 'brackets' : 'plain'] as const) : styles;
  return sign ? { sign } : {};
}

/** So many dotted lines at the most are left for an opinion. */
const MOST_LINES = 6;

/** Dots typed for the opinion are lines to write on: as many as there are. */
function linesOf(text: string | undefined): Pick<SignatureBlock, 'opinionLines'> {
  if (!text || filled(text) !== null || !/[.…]{3}/.test(text)) return {};
  const lines = text.split('\n').filter((line) => /[.…]/.test(line)).length;
  return { opinionLines: Math.min(lines, MOST_LINES) };
}

/** Earlier memos in the order of the sheet; a row with neither date nor subject is none (the heading of what follows). */
export function readReferences(table: SmallTable<ReferenceColumnKey> | null): MemoReference[] {
  return (table?.rows ?? [])
    .map(({ texts }) => ({
      number: filled(texts.number),
      date: filled(texts.date),
      subject: filled(texts.subject),
      item: filled(texts.item),
      gist: filled(texts.gist),
    }))
    .filter(({ date, subject }) => date !== null || subject !== null);
}

function actingWord(text: string | null): { word: ActingWord | null; other: string | null } {
  if (text === null) return { word: null, other: null };
  const word = ACTING_WORDS.find((known) => looseKey(known) === looseKey(text)) ?? null;
  return { word, other: word === null ? text : null };
}

/** The memo prints the brackets itself. */
function nameOf(text: string | null): string | null {
  return text === null ? null : filled(text.replace(/^\(\s*/, '').replace(/\s*\)$/, ''));
}
