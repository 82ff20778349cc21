import type { Round } from '../../domain';
import type { ColumnRole } from '../roles';
import type { Grid, GridCell } from './grid';
import { type HeaderLevels, headerLevels } from './header-levels';
import type { HeaderRow } from './header-rows';
import type { HeaderReader, HeaderWord } from './header-words';
import { REPORT_ROLES } from './role-groups';
import { settleRoles } from './settle-roles';
import { type Slice, inFull, sliceOf } from './slice';

/** A column of a table that was found. */
export interface HeaderColumn {
  readonly column: number;
  /** The last column when one header stands over several (number and text of a measure). */
  readonly last: number;
  /** As printed, levels joined by ` / `. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly round: Round | null;
  /** The month or quarter it stands for, when ticks below say that a measure is done in it. */
  readonly slice: Slice | null;
  /** How sure the role is, 0–1. */
  readonly score: number;
  /** The known header that this one is only spelt like, or `null`. */
  readonly like: string | null;
}

/** The header of one table: where it stands and what its columns are for. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** What a person said of it, if anything. */
  readonly said: 'table' | 'not-a-table' | null;
}

/** A column by its words alone, before the table as a whole is looked at. */
export interface ColumnDraft {
  readonly column: number;
  readonly last: number;
  readonly header: string;
  readonly word: HeaderWord;
  readonly slice: Slice | null;
}

/** Understands a header row together with the rows above and below it that belong to it. */
export function readHeader(grid: Grid, reader: HeaderReader, found: HeaderRow): Header {
  const levels = headerLevels(grid, reader, found);
  const { top, bottom, left, right } = levels;
  return {
    top,
    bottom,
    left,
    right,
    columns: settleRoles(grid, draftsOf(reader, levels), bottom),
    said: null,
  };
}

/** Columns that have the same lowest cell are one. */
function draftsOf(reader: HeaderReader, levels: HeaderLevels): readonly ColumnDraft[] {
  const drafts: ColumnDraft[] = [];
  let before: GridCell | null = null;
  for (let column = levels.left; column <= levels.right; column += 1) {
    const cells = cellsOver(levels, column);
    const lowest = cells.at(-1) ?? null;
    const last = drafts.at(-1);
    if (lowest && lowest === before && last) drafts[drafts.length - 1] = { ...last, last: column };
    else if (lowest) {
      const texts = cells.map((cell) => cell.text);
      const full = inFull(texts);
      const word = wordOf(full.map((text) => reader.read(text)));
      const slice = word.slice ? sliceOf(full) : null;
      drafts.push({ column, last: column, header: texts.join(' / '), word, slice });
    }
    before = lowest;
  }
  return drafts;
}

/** The cells over a column from the top down, each once. */
function cellsOver(levels: HeaderLevels, column: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = levels.top; row <= levels.bottom; row += 1) {
    const cell = levels.cellAt(row, column);
    if (cell && cell.text !== '' && cells.at(-1) !== cell) cells.push(cell);
  }
  return cells;
}

/**
 * The lowest level tells the role; where it is only a round (`รอบ ๖ เดือน` under ผลการดำเนินการ) or unknown under a
 * budget (`ตั้งไว้`), the level above does; a month or quarter under ผลการดำเนินการ holds results. A round may be named on
 * any level.
 */
function wordOf(words: readonly HeaderWord[]): HeaderWord {
  const round = words.reduce<Round | null>((found, word) => word.round ?? found, null);
  const lowest = words.at(-1) ?? { role: null, round, weak: null, slice: false, score: 0, like: null };
  const above = words.findLast((word) => word.role !== null);
  if (lowest.slice) {
    const reported = words.findLast(({ role }) => role !== null && REPORT_ROLES.has(role));
    return reported ? { ...reported, round } : { ...lowest, round: null };
  }
  const isBare = lowest.role === null && lowest.weak === null;
  if (isBare && above && (lowest.round !== null || above.role === 'budget')) return { ...above, round };
  return { ...lowest, round };
}
