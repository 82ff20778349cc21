import { readShareDone, toArabicDigits } from '../../domain';
import { AIM_WORDS, COLUMNS, NOTHING } from '../catalogue';
import type { ColumnRole } from '../roles';
import { firstFrom } from './first-from';
import type { Grid } from './grid';
import type { ColumnDraft, HeaderColumn } from './header';
import { GAPS } from './limits';
import { REPEATABLE_ROLES, REPORT_ROLES, TICK_ROLES } from './role-groups';
import { ofOtherYears } from './years';

/** Rows below the header that are looked at to tell a column of numbers. */
const PEEKED_ROWS = 6;

/**
 * Settles what one header alone cannot tell: which column holds the measures, what the other measure-like ones
 * are then for, and two columns of the same role.
 */
export function settleRoles(
  grid: Grid,
  drafts: readonly ColumnDraft[],
  bottom: number,
): readonly HeaderColumn[] {
  const counts = new Set(
    drafts.filter((draft) => draft.word.weak !== null && isCount(grid, draft, bottom, drafts)),
  );
  const shares = new Set(drafts.filter((draft, index) => isShare(grid, draft, drafts[index - 1], bottom)));
  const subject = subjectOf(drafts.filter((draft) => !counts.has(draft)));
  const others = ofOtherYears(drafts);
  const taken = new Set<string>();
  const named = new Set(drafts.map((draft) => draft.word.role));
  const ticks = drafts.filter(({ word }) => word.role !== null && TICK_ROLES.has(word.role));
  // A status of words, or a word that only sounds like one of the three, is no table of ticks.
  const isNoTick = ({ word }: ColumnDraft) => named.has('status') || word.score < 1;
  const sure = new Set(drafts.flatMap(({ word }) => (word.like === null ? keyOf(word) : [])));
  const giveTo = (wanted: ColumnRole, otherwise: ColumnRole): ColumnRole => {
    if (named.has(wanted)) return otherwise;
    named.add(wanted);
    return wanted;
  };
  const roleOf = (draft: ColumnDraft): ColumnRole => {
    if (draft === subject) return draft.word.role === 'project' ? 'project' : 'measure';
    if (counts.has(draft)) return giveTo('number', 'unknown');
    if (others.has(draft)) return 'unknown';
    // What is only spelt like a header that is there already is another one.
    if (draft.word.like !== null && sure.has(keyOf(draft.word))) return 'unknown';
    if (shares.has(draft)) return 'progress';
    if (ticks.length === 1 && draft === ticks[0] && isNoTick(draft)) return 'unknown';
    if (draft.word.role === 'progress') return draft.word.score === 1 ? 'result' : 'unknown';
    if (draft.slice && isAmounts(grid, draft, bottom)) return 'unknown';
    if (isAim(draft, subject)) return 'unknown';
    if (!isMeasureLike(draft)) return draft.word.role ?? 'unknown';
    if (draft.word.role !== null && draft.word.weak !== null) return draft.word.role;
    if (subject && draft.column < subject.column) return giveTo('topic', 'unknown');
    return giveTo('steps', 'note');
  };
  return drafts.map((draft) => {
    const role = roleOf(draft);
    const round = REPORT_ROLES.has(role) || role === 'monitoring' ? draft.word.round : null;
    const key = draft.slice ? `slice ${draft.column}` : `${role} ${round ?? ''}`;
    const isSpare = taken.has(key) && !REPEATABLE_ROLES.has(role);
    taken.add(key);
    const { column, last, header, word } = draft;
    if (isSpare || role === 'unknown')
      return { column, last, header, role: 'unknown', round: null, slice: draft.slice, score: 0, like: null };
    return {
      column,
      last,
      header,
      role,
      round,
      slice: draft.slice,
      score: word.score,
      like: likeOf(draft, role),
    };
  });
}

/** `แนวทางแก้ไข` is for the measures only where nothing else is, which is a guess. */
function likeOf({ word }: ColumnDraft, role: ColumnRole): string | null {
  const isTurned = role === 'measure' && word.weak !== null && word.role !== null;
  return isTurned ? COLUMNS.measure.header.thai : word.like;
}

/** An indicator of the ITA stands before its measures; behind them it says by what their success is measured. */
function isAim({ column, word, header }: ColumnDraft, subject: ColumnDraft | null): boolean {
  return word.role === 'topic' && subject !== null && column > subject.column && AIM_WORDS.test(header);
}

function keyOf({ role, round, weak }: ColumnDraft['word']): string {
  return `${role ?? ''} ${round ?? ''} ${weak ?? ''}`;
}

function isMeasureLike({ word }: ColumnDraft): boolean {
  return word.weak !== null || word.role === 'measure' || word.role === 'project';
}

/** มาตรการ before โครงการ before รายการ before กิจกรรม; of the same kind the surest, then the first. */
function subjectOf(drafts: readonly ColumnDraft[]): ColumnDraft | null {
  const rank = ({ word }: ColumnDraft) =>
    (word.role === 'measure' ? 0 : word.role === 'project' ? 1 : 2 + (word.weak ?? 0)) -
    word.score / 2 +
    // A guess gives way to a sure one of the next kind.
    (word.like === null ? 0 : 1);
  return drafts.filter(isMeasureLike).sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** `Item` over 1, 2, 3 counts the rows; over words it names them. */
function isCount(
  grid: Grid,
  { column }: ColumnDraft,
  bottom: number,
  drafts: readonly ColumnDraft[],
): boolean {
  const [left, right] = [drafts[0]?.column ?? column, drafts.at(-1)?.last ?? column];
  // A section stands alone in its row.
  const texts = peeked(grid, column, bottom, (row) => grid.within(row, left, right).length > 1);
  const counts = texts.filter((text) => /^\(?\d{1,5}[.)]?$/.test(text));
  // A total may stand among them.
  return counts.length * 2 > texts.length;
}

/**
 * A share done, by its header or, under `ความก้าวหน้า`, by its numbers. `ร้อยละ` alone is one beside what tells of progress;
 * elsewhere it may be of money.
 */
function isShare(
  grid: Grid,
  { column, word }: ColumnDraft,
  before: ColumnDraft | undefined,
  bottom: number,
): boolean {
  if (word.role !== 'progress' && word.role !== 'result') return false;
  const texts = peeked(grid, column, bottom).filter((text) => !NOTHING.test(text));
  const areShares = texts.every((text) => readShareDone(text) !== null);
  if (word.role === 'result') return areShares && texts.length > 0;
  if (word.score < 1 && !(before?.word.role && REPORT_ROLES.has(before.word.role))) return false;
  return areShares;
}

/** Money or counts under the name of a month are no ticks. */
function isAmounts(grid: Grid, { column }: ColumnDraft, bottom: number): boolean {
  const texts = peeked(grid, column, bottom).filter((text) => !NOTHING.test(text));
  return texts.length > 0 && texts.every((text) => /^[\d,.]{2,}$/.test(text));
}

/** The first texts below a header, up to a gap, digits Arabic. `counts`: the rows that are of use. */
function peeked(
  grid: Grid,
  column: number,
  bottom: number,
  counts: (row: number) => boolean = () => true,
): readonly string[] {
  const start = firstFrom(grid.rows, bottom + 1, (row) => row);
  const rows = grid.rows.slice(start, start + PEEKED_ROWS);
  const gap = rows.findIndex((row, at) => at > 0 && row > (rows[at - 1] ?? row) + GAPS.insideTable + 1);
  return rows
    .slice(0, gap < 0 ? rows.length : gap)
    .filter(counts)
    .flatMap((row) => grid.own(row, column)?.text || [])
    .map(toArabicDigits);
}
