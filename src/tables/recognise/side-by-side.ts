import { type HeaderCell, isKnown, isSubject, isTick, tells } from './header-cells';

/**
 * Splits a row of headers into tables side by side: at an empty column when each side has measures of its own,
 * and where the column of measures comes a second time.
 */
export function sideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const parts: HeaderCell[][] = [];
  let part: HeaderCell[] = [];
  cells.forEach((cell, index) => {
    const last = part.at(-1);
    if (last && startsTable(part, last, cells, index)) {
      parts.push(part);
      part = [];
    }
    part.push(cell);
  });
  parts.push(part);
  return parts;
}

function startsTable(
  part: readonly HeaderCell[],
  last: HeaderCell,
  cells: readonly HeaderCell[],
  index: number,
): boolean {
  const here = cells[index];
  if (!here) return false;
  const gap = here.left - last.right - 1;
  if (gap > 1 && part.some(isSubject)) return true;
  // Beside a table that goes on, the row of a header holds cells of its body.
  if (gap > 0 && !isHeaderLike(part)) return runFrom(cells, index).some(isSubject);
  // Behind an empty column, a measure with headers that were there before heads a table of its own, though it is not
  // known what the one before it lists.
  if (!part.some(isSubject)) {
    const run = gap > 0 ? runFrom(cells, index) : [];
    return run.some(isSubject) && (gap > 1 || rolesAgain(part, run) >= SAME_ROLES);
  }
  if (gap === 1) {
    const run = runFrom(cells, index);
    const countsAgain = isCounter(run[0]) && part.some(isCounter);
    const isOther = run.some(isSubject) || countsAgain || rolesAgain(part, run) >= SAME_ROLES;
    return isOther || (!run.some(isKnown) && !run.every(isWord));
  }
  // A second measure beside the first, with nothing told of that one: มาตรการหลัก, มาตรการย่อย.
  if (repeats(part, here)) return part.some((cell) => tells(cell, part));
  const next = cells[index + 1];
  return (
    (here.word.role === 'number' || here.word.role === 'id') &&
    next !== undefined &&
    next.left === here.right + 1 &&
    repeats(part, next)
  );
}

/** The neighbouring cells that begin here, up to the next empty column. */
function runFrom(cells: readonly HeaderCell[], start: number): readonly HeaderCell[] {
  const end = cells.findIndex((cell, at) => at > start && cell.left > (cells[at - 1]?.right ?? 0) + 1);
  return cells.slice(start, end < 0 ? cells.length : end);
}

function isCounter(cell: HeaderCell | undefined): boolean {
  return cell !== undefined && isKnown(cell) && (cell.word.role === 'number' || cell.word.role === 'id');
}

/** So many sure headers that come a second time head a second table, though it is not known what it lists. */
const SAME_ROLES = 2;

function rolesAgain(part: readonly HeaderCell[], run: readonly HeaderCell[]): number {
  const roles = new Set(part.filter(isKnown).map(({ word }) => word.role));
  return run.filter((cell) => isKnown(cell) && cell.word.round === null && roles.has(cell.word.role)).length;
}

/** More than one of its words is a header; a single one may stand in any cell. */
function isHeaderLike(part: readonly HeaderCell[]): boolean {
  const sure = part.filter((cell) => cell.word.score === 1 && !isTick(cell));
  return part.some(isSubject) || sure.length >= Math.min(2, part.length);
}

function isWord({ word }: HeaderCell): boolean {
  return word.score > 0 && word.like === null;
}

function repeats(part: readonly HeaderCell[], { word }: HeaderCell): boolean {
  const subject = word.weak !== null || word.role === 'measure' || word.role === 'project';
  return subject && part.some((other) => other.word.role === word.role && other.word.weak === word.weak);
}
