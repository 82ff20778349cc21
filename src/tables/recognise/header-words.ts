import { type Round, looseKey, readRound } from '../../domain';
import {
  BRACKETED,
  COLUMNS,
  LOOKALIKES,
  MAY_NAME_ROUND,
  ROUND_WORDS,
  SMALL_MARKS,
  WEAK_MEASURE_HEADERS,
} from '../catalogue';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import { Likeness } from './likeness';

/** What a header cell was taken for. */
export interface HeaderWord {
  /** `null`: only a round, or nothing known. */
  readonly role: ColumnRole | null;
  /** A round named in it. */
  readonly round: Round | null;
  /** Group of `WEAK_MEASURE_HEADERS` it belongs to, or `null`. */
  readonly weak: number | null;
  /** 1 exact, less for a beginning or a likeness, 0 unknown. */
  readonly score: number;
}

/** Longer texts are no headers; characters. */
const LONGEST_HEADER = 160;
/** From this likeness on a misread header is taken for the known one. */
const LIKE_ENOUGH = 0.7;
/** A likeness is never as sure as a synonym. */
const LIKE_SCORE = 0.9;
const BEGINNING_SCORE = 0.85;
/** Keys shorter than this are too easily alike; letters. */
const SHORTEST_LIKENESS = 5;

const FOLD = new Map(
  LOOKALIKES.flatMap((group) => Array.from(group, (letter) => [letter, group.charAt(0)] as const)),
);

interface Entry {
  readonly key: string;
  readonly role: ColumnRole | null;
  readonly weak: number | null;
}

const ENTRIES: readonly Entry[] = [
  ...COLUMN_ROLES.flatMap((role) => {
    const { header, synonyms } = COLUMNS[role];
    const words = role === 'unknown' ? [] : [header.thai, header.english, ...synonyms];
    return words.map((word) => ({ key: keyOf(word), role, weak: null }));
  }),
  ...WEAK_MEASURE_HEADERS.flatMap((words, weak) =>
    words.map((word) => ({ key: keyOf(word), role: null, weak })),
  ),
];

/** Later entries win: a weak header that is a synonym of steps, too, may become either. */
const EXACT = new Map(ENTRIES.map((entry) => [entry.key, entry]));
const BEGINNINGS = COLUMN_ROLES.flatMap((role) =>
  COLUMNS[role].beginnings.map((word) => ({ key: looseKey(word), role, weak: null })),
);
const LIKENESS = new Likeness(
  ENTRIES.map((entry) => ({ entry, key: folded(entry.key) })).filter(
    ({ key }) => key.length >= SHORTEST_LIKENESS,
  ),
);
const LONGEST_LIKENESS = LIKENESS.longest + 8;

const UNKNOWN: HeaderWord = { role: null, round: null, weak: null, score: 0 };

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

  /** By likeness as well: for the cells of rows that are probably headers. */
  read(text: string): HeaderWord {
    const exact = this.exact(text);
    return exact.score > 0 ? exact : remembered(this.alike, text, readAlike);
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
    word = read(text);
    if (memory.size < MEMORY_LIMIT) memory.set(text, word);
  }
  return word;
}

function readExact(text: string): HeaderWord {
  const whole = keyOf(text);
  const entry = EXACT.get(whole);
  const round = roundIn(text);
  if (entry) return { role: entry.role, weak: entry.weak, round, score: 1 };
  const bare = withoutRound(text, round);
  const outer =
    EXACT.get(looseKey(bare.replace(BRACKETED, ' '))) ??
    (round === null ? undefined : EXACT.get(looseKey(bare)));
  if (outer) return { role: outer.role, weak: outer.weak, round, score: 1 };
  const rest = round === null ? whole : looseKey(bare);
  if (rest === '') return round === null ? UNKNOWN : { role: null, weak: null, round, score: 1 };
  const begun = BEGINNINGS.find((one) => rest.startsWith(one.key));
  return begun ? { role: begun.role, weak: null, round, score: BEGINNING_SCORE } : UNKNOWN;
}

function readAlike(text: string): HeaderWord {
  const round = roundIn(text);
  const key = folded(looseKey(withoutRound(text, round)));
  if (key.length < SHORTEST_LIKENESS || key.length > LONGEST_LIKENESS) return UNKNOWN;
  const { entry, likeness } = LIKENESS.most(key);
  if (!entry || likeness < LIKE_ENOUGH) return UNKNOWN;
  return { role: entry.role, weak: entry.weak, round, score: likeness * LIKE_SCORE };
}

function roundIn(text: string): Round | null {
  return MAY_NAME_ROUND.test(text) ? readRound(text) : null;
}

function withoutRound(text: string, round: Round | null): string {
  return round === null ? text : text.replace(ROUND_WORDS, ' ');
}

/** Letters that look alike as one letter, without the marks above and below. */
function folded(key: string): string {
  return Array.from(key.replace(SMALL_MARKS, ''), (letter) => FOLD.get(letter) ?? letter).join('');
}

/** `#` has no letters to compare. */
function keyOf(text: string): string {
  return looseKey(text) || text.trim();
}
