import { toArabicDigits } from './digits';
import type { Status } from './status';
import { STATUSES } from './status';
import { STATUS_HINTS } from './status-hints';
import { OUTSIDE_WORDS, STATUS_WORDS } from './status-words';
import { bigrams, cleanText, looseKey, sharedPairs } from './text';

/**
 * What a status cell says.
 * - `status`: it says one of the three; `exact` when it stands in the catalogue as typed, without decorations.
 * - `outside`: a known word that is none of the three (ยกเลิก).
 * - `unknown`: anything else; `nearest` may be offered to a person, and is never recorded without a yes.
 * - `empty`: nothing, or only dashes and dots.
 */
export type StatusReading =
  | { readonly reading: 'status'; readonly status: Status; readonly exact: boolean }
  | { readonly reading: 'outside'; readonly word: string; readonly nearest: Status | null }
  | { readonly reading: 'unknown'; readonly text: string; readonly nearest: Status | null }
  | { readonly reading: 'empty' };

/** A status cell is short; a longer text is a report, and only searched for a hint at its beginning. */
const MAX_KEY = 80;
const MAX_SEARCHED = 400;

/** How alike a misspelt phrase must be (0–1) to be worth proposing. */
const ALIKE = 0.7;
/** A slip of the hand adds or loses so many letters; more is another phrase (`ดำเนินการ` is no `ดำเนินการแล้ว`). */
const SLIP = 2;

const PHRASES: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) =>
    STATUS_WORDS[status].flatMap(({ starts, ends }) =>
      starts.flatMap((start) => ends.map((end) => [looseKey(start + end), status] as const)),
    ),
  ),
);
const OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE_WORDS.map(looseKey));
const HINTS = STATUS_HINTS.map(({ parts, starts = [], propose }) => ({
  parts: parts.map(looseKey),
  starts: starts.map(looseKey),
  propose,
}));
const PAIRS = [
  ...[...PHRASES].map(([key, status]) => ({ key, pairs: bigrams(key), status })),
  ...[...OUTSIDE].map((key) => ({ key, pairs: bigrams(key), status: null })),
];

/** What may stand around a status without changing it: bullets, ticks, quotes, brackets, a leading number. */
const LEADING = /^(?:[\s\-–—•·●▪*✓✔√☑✅/."'“”‘’()[\]:]|[0-9๐-๙]{1,2}[.)])+/u;
const TRAILING = /[\s\-–—•·✓✔√☑✅/.,;:ฯๆ"'“”‘’()[\]]+$/u;
/** Inside, only what scanners and narrow columns add. */
const INSIDE = /[\s\-–—.,"'“”‘’()[\]ฯๆ]+/gu;
/** An empty box or pair of brackets beside a word means that the word is not chosen. */
const EMPTY_BOX = /[☐□◻❏❑○✗✘☒×❌]|[([]\s*[)\]]/u;
const PERCENT =
  /[([]?\s*(?:ร้อยละ\s*)?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?)\s*(?:%|เปอร์เซ็นต์)\s*[)\]]?|ร้อยละ\s*([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?)/u;

/**
 * A share done as a column of numbers has it: `60`, `60%`, `ร้อยละ ๗๕`. From 0 to 100; a part of one (`0.6`) without a
 * sign may mean either and is none. `null` for all else.
 */
export function readShareDone(text: string): number | null {
  const clean = toArabicDigits(cleanText(text)).replace(/^ร้อยละ ?/u, '');
  const match = /^([0-9]{1,3}(?:\.[0-9]{1,2})?) ?(%|เปอร์เซ็นต์)?$/u.exec(clean);
  if (!match) return null;
  const share = Number(match[1]);
  const isPart =
    match[2] === undefined && share > 0 && share < 1 && clean === toArabicDigits(cleanText(text));
  return share > 100 || isPart ? null : share;
}

/** A box before an option of a form, ticked or not. */
const OPTION = /([☐□◻❏❑○☑✓✔√✅]|[([]\s*[✓✔√/]?\s*[)\]])/u;
const TICKED = /[☑✓✔√✅/]/u;

/** Of a form's options (`☑ ดำเนินการแล้ว ☐ ยังไม่ดำเนินการ`) the one that is ticked; `null` when not exactly one is. */
function chosenOption(text: string): string | null {
  const [before = '', ...pieces] = text.split(OPTION);
  if (before.trim() !== '') return null;
  const ticked = pieces.flatMap((box, index) =>
    index % 2 === 0 && TICKED.test(box) ? (pieces[index + 1] ?? '').trim() : [],
  );
  const [only] = ticked;
  return ticked.length === 1 && only !== undefined && only !== '' ? only : null;
}

/** The letters of the phrase, or `null` when something stands among them that could change its meaning. */
function phraseKey(text: string): string | null {
  const core = text.replace(LEADING, '').replace(TRAILING, '').replace(INSIDE, '');
  return /[\p{P}\p{S}]/u.test(core) ? null : looseKey(core);
}

function agrees(status: Status, percent: number): boolean {
  if (status === 'done') return percent === 100;
  return status === 'not-started' ? percent === 0 : percent > 0 && percent < 100;
}

/** Whether a status goes with a share done beside it: all of it when done, none when not started, else not all. */
export function fitsShare(status: Status, share: number): boolean {
  return status === 'in-progress' ? share < 100 : agrees(status, share);
}

function statusOfPercent(percent: number): Status {
  return STATUSES.find((status) => agrees(status, percent)) ?? 'in-progress';
}

function mostAlike(key: string): Status | null {
  if (key.length > MAX_KEY) return null;
  const pairs = bigrams(key);
  let best: { score: number; status: Status | null } = { score: ALIKE, status: null };
  for (const candidate of PAIRS) {
    if (Math.abs(candidate.key.length - key.length) > SLIP) continue;
    const score = sharedPairs(pairs, candidate.pairs);
    if (score > best.score) best = { score, status: candidate.status };
  }
  return best.status;
}

/** `แล้วเสร็จ ๓ จาก ๕ กิจกรรม`, `3/5`; a date or the number of a meeting (`3/2569`) is no such part. */
const PART_OF = /(?<![0-9/.])([0-9]{1,3}) ?[ก-๙]{0,12} ?(?:\/|จาก|ใน|of|out of) ?([0-9]{1,3})(?![0-9/.])/u;

function isPartOf(text: string): boolean {
  const match = PART_OF.exec(toArabicDigits(text.slice(0, MAX_SEARCHED)));
  return match !== null && Number(match[1]) < Number(match[2]);
}

/** The status to propose for a text that says none of the three by itself. */
function nearestStatus(text: string): Status | null {
  const key = looseKey(text.slice(0, MAX_SEARCHED));
  const hint = HINTS.find(
    ({ parts, starts }) =>
      parts.some((part) => key.includes(part)) || starts.some((start) => key.startsWith(start)),
  );
  const nearest = hint ? hint.propose : mostAlike(key);
  return nearest === 'done' && isPartOf(text) ? 'in-progress' : nearest;
}

/**
 * Reads the words of a status cell. Only a whole phrase of the catalogue is a status: a sentence that contains
 * one (`ยังดำเนินการไม่แล้วเสร็จในบางข้อ`), a share that contradicts it (`ดำเนินการแล้วเสร็จ 50%`) or a misspelt one
 * is unknown, so that nothing is ever promoted to done by a word that negates it.
 */
export function readStatus(text: string): StatusReading {
  const clean = cleanText(text);
  const unknown = (nearest: Status | null): StatusReading => ({ reading: 'unknown', text: clean, nearest });
  if (clean.length > MAX_KEY * 4) return unknown(nearestStatus(clean));
  if (!/[\p{L}\p{N}]/u.test(clean))
    return /^[\s\-–—_.…·]*$/u.test(clean) ? { reading: 'empty' } : unknown(null);
  if (EMPTY_BOX.test(clean)) {
    const chosen = chosenOption(clean);
    const reading = chosen === null ? null : readStatus(chosen);
    return reading?.reading === 'status' ? { ...reading, exact: false } : unknown(null);
  }

  const plain = looseKey(clean);
  if (OUTSIDE.has(plain)) return { reading: 'outside', word: clean, nearest: null };

  const share = PERCENT.exec(clean);
  const percent = share ? Number(toArabicDigits(share[1] ?? share[2] ?? '')) : null;
  const key = phraseKey(share ? clean.replace(share[0], ' ') : clean);
  const status = key === null ? undefined : PHRASES.get(key);
  if (percent !== null && (key === '' || (status !== undefined && !agrees(status, percent)))) {
    // All of it, beside words that say otherwise: nobody can tell which is meant.
    return unknown(percent === 100 && status !== undefined ? null : statusOfPercent(percent));
  }
  if (status === undefined) {
    const nearest = nearestStatus(clean);
    return unknown(nearest === 'done' && percent !== null && percent < 100 ? 'in-progress' : nearest);
  }
  const exact = share === null && !/[\p{P}\p{S}\p{N}ฯ]/u.test(clean);
  return { reading: 'status', status, exact };
}

/**
 * Whether words beside a tick speak against the status that is ticked (✓ under "done" with `ยังไม่แล้วเสร็จ`). Short of
 * saying another status outright, only "done" is doubted: nothing should become done against its own words.
 */
export function contradicts(words: string, status: Status): boolean {
  const read = readStatus(words);
  if (read.reading === 'status') return read.status !== status;
  if (read.reading === 'unknown')
    return status === 'done' && read.nearest !== null && read.nearest !== 'done';
  return read.reading === 'outside';
}
