import { STATUSES, type Status } from '../../domain';
import type { CellValue } from '../../workbook';
import type { Counts, ProgressFigures } from '../figures';
import type { FigureSource, StatusTest } from './source';

/** The field of the figures in which each status is counted. */
export const COUNT_OF: Readonly<Record<Status, (counts: Counts) => number>> = {
  'not-started': (counts) => counts.notStarted,
  'in-progress': (counts) => counts.inProgress,
  done: (counts) => counts.done,
};

/** Formulas for a table by owner are worth their time up to so many cells looked at. */
const MOST_LOOKS = 2_000_000;
/** Owners whose name has a `/` are looked for in every row. */
const MOST_SLASHED = 20;
/** Longer cells are no list of departments; a longer name might not stand whole in the one cell that formulas look at. */
const MOST_LENGTH = 1000;
const MOST_NAME = 150;

/** Whether the formulas over a source give the figures of today: only then are they written. */
export function countsAgree(source: FigureSource, figures: ProgressFigures): boolean {
  let titles = 0;
  const counts = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  for (let row = source.first; row <= source.last; row++) {
    if (source.titles !== null && isText(source.cell(row, source.titles))) titles++;
    for (const status of STATUSES) {
      if (passes(source, row, source.tests[status])) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  if (source.titles !== null && titles !== figures.all.total) return false;
  return STATUSES.every((status) => counts.get(status) === COUNT_OF[status](figures.all));
}

/** The same for the table by owner. */
export function ownersAgree(source: FigureSource, { byOwner }: ProgressFigures): boolean {
  const { owners, first, last } = source;
  if (owners === null || (last - first + 1) * byOwner.length * 4 > MOST_LOOKS) return false;
  const rows: { key: string; said: Tally }[] = [];
  const byLine = new Map<string, Tally>();
  const nobody = emptyTally();
  for (let row = first; row <= last; row++) {
    const cell = source.cell(row, owners);
    if (cell !== null && (typeof cell !== 'string' || cell.length > MOST_LENGTH)) return false;
    if (STATUSES.some((status) => isError(source.cell(row, source.tests[status].column)))) return false;
    const said = tallyOf(source, row);
    if (cell === null || cell === '') {
      add(nobody, said);
      continue;
    }
    const key = ownerKey(cell);
    rows.push({ key, said: { ...said, total: 1 } });
    for (const line of new Set(key.split('\n'))) {
      const tally = byLine.get(line) ?? emptyTally();
      byLine.set(line, tally);
      add(tally, { ...said, total: 1 });
    }
  }
  let slashed = 0;
  return byOwner.every(({ owner, ...counts }) => {
    if (owner === null) return source.titles === null ? sameStatuses(nobody, counts) : same(nobody, counts);
    if (owner.length > MOST_NAME) return false;
    const key = ownerKey(owner);
    if (!key.slice(1, -1).includes('\n')) return same(byLine.get(key.slice(1, -1)) ?? emptyTally(), counts);
    if (++slashed > MOST_SLASHED) return false;
    const found = emptyTally();
    for (const row of rows) if (row.key.includes(key)) add(found, row.said);
    return same(found, counts);
  });
}

interface Tally {
  total: number;
  readonly by: Record<Status, number>;
}

function emptyTally(): Tally {
  return { total: 0, by: { 'not-started': 0, 'in-progress': 0, done: 0 } };
}

function add(tally: Tally, more: Tally): void {
  tally.total += more.total;
  for (const status of STATUSES) tally.by[status] += more.by[status];
}

/** What one row says; it counts as a measure when its title has a text. */
function tallyOf(source: FigureSource, row: number): Tally {
  const tally = emptyTally();
  tally.total = source.titles !== null && isText(source.cell(row, source.titles)) ? 1 : 0;
  for (const status of STATUSES) if (passes(source, row, source.tests[status])) tally.by[status] = 1;
  return tally;
}

function same(tally: Tally, counts: Counts): boolean {
  return tally.total === counts.total && sameStatuses(tally, counts);
}

function sameStatuses({ by }: Tally, counts: Counts): boolean {
  return STATUSES.every((status) => by[status] === COUNT_OF[status](counts));
}

/** As `ownerKey` of the formulas: without spaces, a line for each part, line breaks around. */
function ownerKey(text: string): string {
  return `\n${text.replaceAll(' ', '').replaceAll('/', '\n')}\n`;
}

/** Programs compare texts without regard to case. */
function passes(source: FigureSource, row: number, test: StatusTest): boolean {
  const value = source.cell(row, test.column);
  if (typeof value !== 'string') return false;
  const text = value.toLowerCase();
  if ('begins' in test) return text.startsWith(test.begins.toLowerCase());
  return test.words.some((word) => word.toLowerCase() === text);
}

/** One error makes the sum over its column an error. */
function isError(value: CellValue): boolean {
  return typeof value === 'number' && Number.isNaN(value);
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '';
}
