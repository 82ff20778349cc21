import { splitNumber } from '../../domain';
import type { Body, MeasureRows } from './body';
import type { GridCell } from './grid';
import { MAX_TABLE_ROWS } from './limits';
import { type Line, isSectionTitle } from './line';
import { isUnder, plainNumber } from './outline';

/** A line of a table, with where it stands. */
export interface Entry {
  readonly line: Line;
  readonly page: number;
  /** Whether empty rows stand above. */
  readonly apart: boolean;
}

/** Turns lines into measures. A lone text below an empty row is a section; where measures are numbered, one without
 * a number is, too. `above`: a heading above the header; `headings`: lines that were taken for one, to which doubtful
 * ones are added. */
export function assemble(
  entries: readonly Entry[],
  headerBottom: number,
  repeats: readonly number[],
  swallowed: ReadonlySet<GridCell>,
  above: GridCell | null,
  headings: Set<GridCell>,
): Omit<Body, 'unread' | 'headings' | 'apart'> {
  const starts = entries.filter(({ line }) => line.line === 'measure');
  const numbered = starts.filter(({ line }) => line.line === 'measure' && line.number !== null).length;
  const isNumbered = numbered * 2 > starts.length;
  const hasSections = entries.some(({ line }) => line.line === 'section' && !headings.has(line.cell));
  const measures: (MeasureRows & { readonly rows: number[] })[] = [];
  let section = above;
  let bottom = headerBottom;
  for (const [index, { line, page, apart }] of entries.entries()) {
    const heading =
      sectionOf(line, apart, isNumbered, hasSections) ?? headOfOthers(line, entries[index + 1]?.line);
    if (heading) {
      section = heading;
      // Only that other lines are headings tells that this one is.
      if (line.line === 'lone' && !apart && !isNumbered) headings.add(heading);
    } else if (line.line === 'measure' || line.line === 'lone' || line.line === 'more') {
      const last = measures.at(-1);
      if (line.line === 'more' && last) last.rows.push(line.row);
      else {
        const [head, titled] = [line.row, line.line !== 'more'];
        measures.push({ rows: [head], head, titled, lone: line.line === 'lone', guessed: [], section, page });
      }
      bottom = line.row;
    }
  }
  const tooMany = measures.length > MAX_TABLE_ROWS ? measures.length : null;
  const kept = repeats.filter((row) => row < bottom);
  return { measures: measures.slice(0, MAX_TABLE_ROWS), repeats: kept, swallowed, bottom, tooMany };
}

/** The text of a line that is a section by itself. */
function sectionOf(line: Line, apart: boolean, isNumbered: boolean, hasSections: boolean): GridCell | null {
  if (line.line === 'section') return line.cell;
  const isLoose = line.line === 'lone' && (apart || ((isNumbered || hasSections) && !hasNumber(line.cell)));
  return isLoose ? line.cell : null;
}

/** `1 ด้านการเปิดเผยข้อมูล` and nothing beside it, above `1.1`, or in words of a section above a measure with more. */
function headOfOthers(line: Line, next: Line | undefined): GridCell | null {
  const isBare = (line.line === 'measure' && line.bare) || line.line === 'lone';
  if (!isBare || line.cell === null || (next?.line !== 'measure' && next?.line !== 'lone')) return null;
  const number = numberOf(line);
  if (number !== null && isUnder(numberOf(next), number)) return line.cell;
  const isFollowed = next.line === 'measure' && !next.bare && !isNext(next.number, number);
  return line.line === 'measure' && isFollowed && isSectionTitle(line.cell.text) ? line.cell : null;
}

function numberOf(line: Line): string | null {
  if (line.line === 'measure') return line.number;
  return line.line === 'lone' ? splitNumber(line.cell.text).number : null;
}

/** 2 after 1: a list that goes on, and no list below. */
function isNext(number: string | null, before: string | null): boolean {
  const [first, second] = [before, number].map((text) => Number(plainNumber(text ?? '')));
  return number !== null && before !== null && second === (first ?? NaN) + 1;
}

function hasNumber(cell: GridCell): boolean {
  return /^\D{0,4}[0-9๐-๙]/u.test(cell.text);
}
