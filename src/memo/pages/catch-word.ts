import type { FlowBlock } from './flow';

/** A phrase up to its space is taken whole when it is no longer than this, in letters. */
const WHOLE = 24;
/** Else words are taken until there is this much to know the next page by… */
const ENOUGH = 10;
/** …and never more than this. */
const MOST = 30;

const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });
/** Marks above and below a letter are no letters to the eye. */
const lettersIn = (text: string): number => text.replace(/\p{M}/gu, '').length;
/** Ending here would leave a mark of abbreviation or repetition, or the rest of a number or name, behind. */
const BELONGS = /^[\p{M}\p{Nd}ๆฯ.,:;!?%)\]}”’/-]/u;
/** A number or a mark of a list (`๑.`, `-`, `(๑)`) alone says nothing. */
const SAYS_NOTHING = /^[\p{Nd}\p{P}\p{S} ]*$/u;

/** Words of memos that the segmenter takes for two: half of one is no word to begin a page with. */
const WHOLE_WORDS = [
  'ผู้อำนวยการ',
  'อำนวยการ',
  'ดำเนินการ',
  'ดำเนินงาน',
  'ปฏิบัติงาน',
  'ปฏิบัติการ',
  'หน่วยงาน',
  'สำนักงาน',
  'แผนงาน',
  'งบประมาณ',
  'รายละเอียด',
  'รายงาน',
  'เครื่องมือ',
  'เผยแพร่',
  'ความเห็น',
  'ขับเคลื่อน',
] as const;

/**
 * `/ข้อเสนอแนะ...` (document 003): what the next page begins with, at the foot of a page that goes on. A short
 * phrase whole, of a longer one the first words; a mark of a list with the words behind it.
 */
export const catchWord = (next: string): string => `/${firstWords(next.trim())}...`;

function firstWords(text: string): string {
  let from = 0;
  for (;;) {
    const space = text.indexOf(' ', from);
    const end = space === -1 || space > MOST * 4 ? text.length : space;
    const phrase = text.slice(0, end);
    if (lettersIn(phrase) > WHOLE) break;
    if (!SAYS_NOTHING.test(phrase) || end === text.length) return phrase;
    from = end + 1;
  }
  let taken = '';
  for (const { segment } of words.segment(text.slice(0, MOST * 4))) {
    const enough = lettersIn(taken) >= ENOUGH && !SAYS_NOTHING.test(taken);
    if ((enough && !BELONGS.test(segment)) || (taken !== '' && lettersIn(taken + segment) > MOST)) break;
    taken += segment;
  }
  return [...letters.segment(withWordEnded(taken, text.slice(0, MOST * 4)).trimEnd())]
    .slice(0, MOST)
    .map(({ segment }) => segment)
    .join('');
}

/** The words taken, with the rest of the last where it was cut in two. */
function withWordEnded(taken: string, text: string): string {
  const ends = WHOLE_WORDS.flatMap((word) => {
    const at = text.indexOf(word, Math.max(0, taken.length - word.length + 1));
    return at >= 0 && at < taken.length ? [at + word.length] : [];
  });
  const longer = text.slice(0, Math.max(taken.length, ...ends));
  return lettersIn(longer) > MOST ? taken : longer;
}

/** What a block begins with, as read; dots to write on are no words. Of a row of a table it is the first cell that says anything. */
export function firstWordsOf({ paragraphs, row }: FlowBlock): string {
  const cells = row?.table.rows[row.index] ?? [];
  for (const { lines } of cells) {
    const text = lines.join(' ').trim();
    if (text !== '') return text;
  }
  for (const { rows } of paragraphs) {
    const text = rows
      .flat()
      .map((segment) => `${segment.label ?? ''} ${segment.text}`)
      .join(' ')
      .trim();
    if (text !== '') return text;
  }
  return '';
}
