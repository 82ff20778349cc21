import type { GridCell } from './grid';
import type { HeaderWord } from './header-words';
import { TELLING_ROLES, TICK_ROLES } from './role-groups';

/** A cell of a row that is probably a header. */
export interface HeaderCell {
  readonly cell: GridCell;
  readonly word: HeaderWord;
  /** Columns it covers, both included. */
  readonly left: number;
  readonly right: number;
}

export function isSubject({ word }: HeaderCell): boolean {
  return word.role === 'measure' || word.role === 'project' || word.weak !== null;
}

/** A header word for word; a round or a status may stand in any cell. */
export function isKnown({ word }: HeaderCell): boolean {
  if (word.score < 1 || (word.role === null && word.weak === null)) return false;
  return word.role === null || !TICK_ROLES.has(word.role);
}

export function isTick({ word }: HeaderCell): boolean {
  return word.role !== null && TICK_ROLES.has(word.role);
}

/** The words over the three tick columns are also what a status cell says, so one alone tells nothing. */
export function tells({ word }: HeaderCell, cells: readonly HeaderCell[]): boolean {
  if (word.role === null) return word.round !== null || word.weak !== null;
  if (!TELLING_ROLES.has(word.role)) return false;
  // `ร้อยละ` alone may be of anything.
  if (word.role === 'progress') return word.score === 1;
  if (!TICK_ROLES.has(word.role)) return true;
  return (
    new Set(cells.map((cell) => cell.word.role).filter((role) => role && TICK_ROLES.has(role))).size >= 2
  );
}
