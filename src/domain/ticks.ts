import { cleanText, looseKey, trimLetters } from './text';
import { FORMER_TICKS, LONE_TICKS, NO_WORDS, PLAN_MARKS, TICK_MARKS, YES_WORDS } from './tick-marks';

/**
 * What a cell under a status header says.
 * - `yes`: ticked, with the words beside the tick (document 004 has one in every row).
 * - `no`: a dash, an empty box, "no".
 * - `planned`: an X. In some offices a tick, in others "planned for": the table as a whole must tell.
 * - `unclear`: anything else, counts among them.
 */
export type TickReading =
  | { readonly tick: 'yes'; readonly note: string | null }
  | { readonly tick: 'no' }
  | { readonly tick: 'empty' }
  | { readonly tick: 'planned' }
  | { readonly tick: 'unclear'; readonly text: string };

const TICKS = new Set(TICK_MARKS);
const FORMER = new Set(FORMER_TICKS);
const LONE = new Set(LONE_TICKS);
const PLANS = new Set(PLAN_MARKS);
const YES = new Set(YES_WORDS.map(looseKey));
const NO = new Set(NO_WORDS.map(looseKey));

/** What joins a note to its tick. */
const EDGES = ' \n-–—:,';
const NOTHING_BUT_NO = /^(?:[\s\-–—−‐‑_.…]+|[☐□◻❏❑]|\(\s*\)|\[\s*\])$/u;

/** What a tick in brackets leaves. */
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/gu;

/** The words beside a tick, without the ticks and the dash or colon that joins them. */
function note(text: string): string | null {
  const words = Array.from(text, (letter) => (TICKS.has(letter) ? '' : letter))
    .join('')
    .replace(EMPTY_BRACKETS, '');
  const trimmed = trimLetters(trimLetters(words, EDGES).replace(/^\(([^()]*)\)$/u, '$1'), EDGES);
  return trimmed === '' ? null : trimmed;
}

/** A letter that a symbol font shows as a tick counts only where a letter could not stand: alone or before a space. */
function startsWithFormerTick(letters: readonly string[]): boolean {
  const [first = '', second = ' '] = letters;
  return FORMER.has(first) && /[\s(]/.test(second);
}

/** Reads one cell of a tick column. */
export function readTick(value: string | number | boolean | null): TickReading {
  if (value === null) return { tick: 'empty' };
  if (typeof value === 'boolean') return value ? { tick: 'yes', note: null } : { tick: 'no' };
  // 1 and 0 may be ticks, and as well counts of measures: only the whole table can tell.
  if (typeof value === 'number') return { tick: 'unclear', text: String(value) };
  const clean = cleanText(value);
  if (clean === '') return { tick: 'empty' };
  if (NOTHING_BUT_NO.test(clean)) return { tick: 'no' };

  const bare = clean.replace(/^[([]\s*(\S)\s*[)\]]$/u, '$1');
  if (PLANS.has(bare)) return { tick: 'planned' };
  if (LONE.has(bare)) return { tick: 'yes', note: null };
  const letters = Array.from(bare);
  const withoutEdges = Array.from(trimLetters(bare, `${EDGES}()[].`));
  const ticked = TICKS.has(withoutEdges[0] ?? '') || TICKS.has(withoutEdges.at(-1) ?? '');
  const crossed = letters.some((letter) => PLANS.has(letter) && letter.toLowerCase() !== 'x');
  if (ticked && !crossed) return { tick: 'yes', note: note(bare) };
  if (startsWithFormerTick(letters)) return { tick: 'yes', note: note(letters.slice(1).join('')) };

  const key = looseKey(bare);
  if (YES.has(key)) return { tick: 'yes', note: null };
  if (NO.has(key)) return { tick: 'no' };
  return { tick: 'unclear', text: clean };
}
