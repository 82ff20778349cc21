import { splitNumber, toArabicDigits } from '../../domain';
import type { ColumnRole } from '../../tables';
import { BULLET, CELL_BEGINNINGS, DATED, LONGEST_OWNER, MARKED, TORN_OWNERS } from './cell-words';

/** What a line looks like, whatever column it stands in. */
export interface LineLook {
  readonly text: string;
  /** The number it begins with, or `null`. */
  readonly number: number | null;
  readonly bullet: boolean;
  readonly owner: boolean;
  readonly monitoring: boolean;
  readonly recommendation: boolean;
  readonly dated: boolean;
  readonly marked: boolean;
  readonly count: boolean;
  /** A dash and nothing else. */
  readonly none: boolean;
}

export function lookOf(text: string): LineLook {
  const isWord = text.length > 3 || TORN_OWNERS.includes(text);
  const owner = isWord && text.length <= LONGEST_OWNER && begins(text, CELL_BEGINNINGS.owner);
  return {
    text,
    number: numberOf(text),
    bullet: BULLET.test(text),
    owner,
    monitoring: begins(text, CELL_BEGINNINGS.monitoring),
    recommendation: begins(text, CELL_BEGINNINGS.recommendation),
    dated: DATED.test(text),
    marked: MARKED.test(text),
    none: /^[-–—]$/u.test(text),
    count: /^[([]?[0-9๐-๙]{1,4}[.)\]]?$/u.test(text),
  };
}

/** `๑. …`, `1) …` → 1 */
function numberOf(text: string): number | null {
  const digits = /\d+/.exec(toArabicDigits(splitNumber(text).number ?? ''))?.[0];
  return digits === undefined ? null : Number(digits);
}

function begins(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word));
}

/** What kind of lines a column holds, as far as that helps to tell its cells. */
type Holds =
  | 'counts'
  | 'measures'
  | 'steps'
  | 'owners'
  | 'monitoring'
  | 'dates'
  | 'marks'
  | 'results'
  | 'advice'
  | 'words';

const HOLDS: Readonly<Partial<Record<ColumnRole, Holds>>> = {
  number: 'counts',
  id: 'counts',
  measure: 'measures',
  project: 'measures',
  steps: 'steps',
  owner: 'owners',
  monitoring: 'monitoring',
  period: 'dates',
  from: 'dates',
  to: 'dates',
  'status.not-started': 'marks',
  'status.in-progress': 'marks',
  'status.done': 'marks',
  result: 'results',
  recommendation: 'advice',
};

function holdsOf(role: ColumnRole): Holds {
  return HOLDS[role] ?? 'words';
}

/** Never more than the cost of anything else together. */
const UNLIKELY = 6;

/**
 * How unlikely it is that a cell of this column begins with the line; 0 is likely. `numbered`: whether measures bear
 * numbers; where they do, their steps nearly always have numbers or bullets, too.
 */
export function startCost(role: ColumnRole, look: LineLook, numbered: boolean): number {
  const { owner, marked, dated, bullet, number } = look;
  const isOther = owner || marked || dated;
  switch (holdsOf(role)) {
    case 'counts':
      return look.count ? 0 : UNLIKELY;
    case 'measures':
      return bullet || isOther ? UNLIKELY : 1;
    case 'steps':
      if (bullet || number === 1) return numbered ? 0 : 0.8;
      return isOther ? 5 : numbered ? 1.5 : 1.2;
    case 'owners':
      return owner ? 0 : 5;
    case 'monitoring':
      return look.monitoring ? 0 : 3;
    case 'dates':
      return dated ? 0 : UNLIKELY;
    case 'marks':
      return marked ? 0 : UNLIKELY;
    case 'advice':
      return look.recommendation ? 0 : isOther ? 4 : 2;
    case 'results':
    case 'words':
      return isOther ? 4 : 1;
  }
}

/** How unlikely it is that a cell of this column, `before` being its last line, goes on with the line. */
export function goOnCost(role: ColumnRole, look: LineLook, before: LineLook | undefined): number {
  // A dash says all there is to say.
  if (before?.none) return UNLIKELY;
  const { owner, marked, dated, bullet, number } = look;
  switch (holdsOf(role)) {
    case 'counts':
      return UNLIKELY;
    case 'measures':
      return bullet || marked || dated || number !== null ? 4 : owner ? 2 : 0.6;
    case 'steps':
      return marked || dated ? 4 : owner ? 2 : bullet ? 0.1 : 0.6;
    case 'owners':
      if (before && TORN_OWNERS.includes(before.text)) return 0.1;
      return owner ? 0.3 : look.text.length <= LONGEST_OWNER / 2 && !bullet ? 2.5 : 5;
    case 'monitoring':
      return look.monitoring || bullet ? 0.2 : number !== null || owner ? 2.5 : 0.8;
    case 'dates':
      return dated ? 0.2 : 5;
    case 'marks':
      return marked || number !== null ? 5 : 0.2;
    case 'results':
      return look.recommendation ? 2 : marked || dated || number !== null ? 4 : 0.5;
    case 'advice':
    case 'words':
      return marked || dated || number !== null ? 4 : 0.5;
  }
}

/** What it costs to leave a cell of this column empty. */
export function emptyCost(role: ColumnRole): number {
  switch (holdsOf(role)) {
    case 'measures':
    case 'counts':
      return UNLIKELY;
    case 'steps':
    case 'marks':
      return 3;
    case 'owners':
    case 'dates':
    case 'results':
      return 2;
    case 'advice':
      return 0.5;
    case 'monitoring':
    case 'words':
      return 1;
  }
}
