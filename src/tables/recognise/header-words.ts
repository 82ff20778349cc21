import { type Round, looseKey, readRound, readStatus } from '../../domain';
import {
  BRACKETED,
  COLUMNS,
  HOPE_WORDS,
  INNER_WORDS,
  LONGEST_WITH_INNER,
  LOOKALIKES,
  MAY_NAME_ROUND,
  ROUND_DAYS,
  ROUND_WORDS,
  SHARE_OF,
  SHARE_WORDS,
  SMALL_MARKS,
  SUCCESS_WORDS,
  YEAR_WORDS,
  WEAK_MEASURE_HEADERS,
} from '../catalogue';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import { Likeness } from './likeness';
import { REPORT_ROLES } from './role-groups';
import { isSlice } from './slice';

/** What a header cell was taken for. */
export interface HeaderWord {
  /** `null`: only a round, or nothing known. */
  readonly role: ColumnRole | null;
  /** A round named in it. */
  readonly round: Round | null;
  /** Group of `WEAK_MEASURE_HEADERS` it belongs to, or `null`. */
  readonly weak: number | null;
  /** Whether it names a month or a quarter, as the columns of a Gantt chart do. */
  readonly slice: boolean;
  /** 1 exact, less for a beginning or a likeness, 0 unknown. */
  readonly score: number;
  /** The known word that it is only spelt like, or `null`. */
  readonly like: string | null;
}

/** Longer texts are no headers; characters. */
const LONGEST_HEADER = 160;
/** From this likeness on a misread header is taken for the known one. */
const LIKE_ENOUGH = 0.7;
/** A likeness is never as sure as a synonym. */
const LIKE_SCORE = 0.9;
const BEGINNING_SCORE = 0.85;
/** Less sure than any likeness. */
const INNER_SCORE = 0.6;
/** Keys shorter than this are too easily alike; letters. */
const SHORTEST_LIKENESS = 5;

const FOLD = new Map(
  LOOKALIKES.flatMap((group) => Array.from(group, (letter) => [letter, group.charAt(0)] as const)),
);

interface Entry {
  readonly key: string;
  readonly word: string;
  readonly role: ColumnRole | null;
  readonly weak: number | null;
}

/** Not among the others: they are what a share is of, and mean that only beside a sign or word for a share. */
const SHARES = new Set(SHARE_OF.map(keyOf));

const CATALOGUE: readonly Entry[] = COLUMN_ROLES.filter(
  (role) => role !== 'unknown' && role !== 'progress',
).flatMap((role) => {
  const { header, synonyms } = COLUMNS[role];
  return [header.thai, header.english, ...synonyms].map((word) => ({
    key: keyOf(word),
    word,
    role,
    weak: null,
  }));
});
const ROLES = new Map(CATALOGUE.map(({ key, role }) => [key, role]));
const ENTRIES: readonly Entry[] = [
  ...CATALOGUE,
  ...WEAK_MEASURE_HEADERS.flatMap((words, weak) =>
    words.map((word) => {
      const role = ROLES.get(keyOf(word)) ?? null;
      // What else would report something goes on doing so beside a column of measures.
      return { key: keyOf(word), word, role: role && REPORT_ROLES.has(role) ? role : null, weak };
    }),
  ),
];

/** Later entries win: a weak header that is a synonym of steps, too, may become either. */
const EXACT = new Map(ENTRIES.map((entry) => [entry.key, entry]));
const BEGINNINGS = COLUMN_ROLES.flatMap((role) =>
  COLUMNS[role].beginnings.map((word) => ({ key: looseKey(word), role, weak: null })),
);
const INNER = INNER_WORDS.map(({ word, role }) => ({ key: looseKey(word), role }));
const LIKENESS = new Likeness(
  ENTRIES.map((entry) => ({ entry, key: folded(entry.key) })).filter(
    ({ key }) => key.length >= SHORTEST_LIKENESS,
  ),
);
const LONGEST_LIKENESS = LIKENESS.longest + 8;

const NO_ENTRY: Entry = { key: '', word: '', role: null, weak: null };
const UNKNOWN: HeaderWord = { role: null, round: null, weak: null, slice: false, score: 0, like: null };
const SLICE: HeaderWord = { ...UNKNOWN, role: 'period', slice: true, score: 1 };

/**
 * The same few words fill whole columns, so each is looked up once. Bounded, because a workbook can hold a
 * million different texts.
 */
const MEMORY_LIMIT = 20_000;

/** Looks header cells up in the catalogue. One for a workbook. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderWord>();
  private readonly alike = new Map<string, HeaderWord>();

  /** By synonym or beginning: cheap, for every cell of a workbook. */
  exact(text: string): HeaderWord {
    return remembered(this.known, text, readExact);
  }

  /** By synonym, beginning, or as the name of a month or a quarter. */
  plain(text: string): HeaderWord {
    const exact = this.exact(text);
    return exact.score === 0 && isSlice(text) ? SLICE : exact;
  }

  /** By likeness as well: for the cells of rows that are probably headers. */
  read(text: string): HeaderWord {
    const plain = this.plain(text);
    return plain.score > 0 ? plain : remembered(this.alike, text, readAlike);
  }
}

function remembered(
  memory: Map<string, HeaderWord>,
  text: string,
  read: (text: string) => HeaderWord,
): HeaderWord {
  if (text.length > LONGEST_HEADER) return UNKNOWN;
  let word = memory.get(text);
  if (!word) {
    word = soberly(read(text), text);
    if (memory.size < MEMORY_LIMIT) memory.set(text, word);
  }
  return word;
}

/** What is hoped for is no report, and what success is measured by no topic. */
function soberly(word: HeaderWord, text: string): HeaderWord {
  if (word.role === 'topic' && SUCCESS_WORDS.test(text)) return UNKNOWN;
  return word.role !== null && REPORT_ROLES.has(word.role) && HOPE_WORDS.test(text) ? UNKNOWN : word;
}

function readExact(text: string): HeaderWord {
  const timeless = text.replace(YEAR_WORDS, ' ').trim();
  if (timeless !== text.trim() && timeless !== '') {
    const word = readExact(timeless);
    // A title of the year's measures is no header.
    if (word.role !== null && (REPORT_ROLES.has(word.role) || word.role === 'budget')) return word;
  }
  const whole = keyOf(text);
  const round = roundIn(text);
  const share = readShare(text, round);
  if (share) return share;
  const entry = EXACT.get(whole);
  if (entry) return known(entry, round);
  const bare = withoutRound(text, round);
  const outer =
    EXACT.get(looseKey(bare.replace(BRACKETED, ' '))) ??
    (round === null ? undefined : EXACT.get(looseKey(bare)));
  if (outer) return known(outer, round);
  const rest = round === null ? whole : looseKey(bare.replace(BRACKETED, ' '));
  if (rest === '') return round === null ? UNKNOWN : { ...UNKNOWN, round, score: 1 };
  return readBeginning(rest, round);
}

/**
 * A header may go on after known words; but what it goes on with may be another header: `วิธีการ` + `กำกับติดตาม`. Only
 * a measure may be of anything.
 */
function readBeginning(key: string, round: Round | null): HeaderWord {
  const begun = BEGINNINGS.find((one) => key.startsWith(one.key));
  if (!begun) return UNKNOWN;
  const isSubject = begun.role === 'measure' || begun.role === 'project';
  const rest = isSubject ? undefined : EXACT.get(key.slice(begun.key.length));
  if (rest?.role && rest.weak === null) return { ...UNKNOWN, role: rest.role, round, score: BEGINNING_SCORE };
  const alike = isSubject ? null : alikeTo(key.slice(begun.key.length));
  const { role, weak, word } = alike?.entry ?? NO_ENTRY;
  if (role && weak === null && role !== begun.role)
    return { ...UNKNOWN, role, round, score: INNER_SCORE, like: word };
  return { ...UNKNOWN, role: begun.role, round, score: BEGINNING_SCORE };
}

function known({ role, weak }: Entry, round: Round | null): HeaderWord {
  return { ...UNKNOWN, role, weak, round, score: 1 };
}

/** `ร้อยละความก้าวหน้า`, `% complete`, `ผลการดำเนินงาน (ร้อยละ)`; `ร้อยละ` alone is less sure. Of money or a score it is none. */
function readShare(text: string, round: Round | null): HeaderWord | null {
  const rest = text.replace(SHARE_WORDS, ' ');
  if (rest === text) return null;
  const key = keyOf(withoutRound(rest, round));
  const isBare = /^[\s()[\]]*$/.test(key);
  if (!isBare && !SHARES.has(key) && EXACT.get(key)?.role !== 'result') return null;
  return { ...UNKNOWN, role: 'progress', round, score: isBare ? BEGINNING_SCORE : 1 };
}

function readAlike(text: string): HeaderWord {
  const round = roundIn(text);
  // Columns of ticks go by any word for their status.
  const said = readStatus(withoutRound(text, round));
  if (said.reading === 'status') return { ...UNKNOWN, role: `status.${said.status}`, round, score: 1 };
  const key = looseKey(withoutRound(text, round));
  if (key.length < SHORTEST_LIKENESS || key.length > LONGEST_LIKENESS) return UNKNOWN;
  const alike = alikeTo(key);
  if (!alike) return readInner(text, round);
  return { ...known(alike.entry, round), score: alike.likeness * LIKE_SCORE, like: alike.entry.word };
}

/** The known word that a loose key is spelt like. */
function alikeTo(key: string): { readonly entry: Entry; readonly likeness: number } | null {
  const letters = folded(key);
  if (letters.length < SHORTEST_LIKENESS || letters.length > LONGEST_LIKENESS) return null;
  const { entry, likeness } = LIKENESS.most(letters);
  return entry && likeness >= LIKE_ENOUGH && !isTurned(key, entry.key) ? { entry, likeness } : null;
}

/** A telling word somewhere in a short header. */
function readInner(text: string, round: Round | null): HeaderWord {
  const key = looseKey(withoutRound(text, round));
  if (key.length > LONGEST_WITH_INNER) return UNKNOWN;
  const inner = INNER.find((one) => key.includes(one.key));
  if (!inner) return UNKNOWN;
  return { ...UNKNOWN, role: inner.role, round, score: INNER_SCORE, like: COLUMNS[inner.role].header.thai };
}

function roundIn(text: string): Round | null {
  if (!MAY_NAME_ROUND.test(text)) return null;
  const named = readRound(text);
  if (named !== null) return named;
  const days = ROUND_DAYS.filter(({ day }) => day.test(text));
  return days.length === 1 ? (days[0]?.round ?? null) : null;
}

function withoutRound(text: string, round: Round | null): string {
  if (round === null) return text;
  const day = ROUND_DAYS.find((one) => one.round === round)?.day ?? '';
  return text.replace(ROUND_WORDS, ' ').replace(day, ' ');
}

/** Thai puts the word that turns the meaning first: `ผู้ดำเนินการ` and `จำนวนมาตรการ` are no `ดำเนินการ` and `มาตรการ`. */
function isTurned(key: string, known: string): boolean {
  return key !== known && (key.endsWith(known) || known.endsWith(key));
}

/** Letters that look alike as one letter, without the marks above and below. */
function folded(key: string): string {
  return Array.from(key.replace(SMALL_MARKS, ''), (letter) => FOLD.get(letter) ?? letter).join('');
}

/** `#` has no letters to compare. */
function keyOf(text: string): string {
  return looseKey(text) || text.trim();
}
