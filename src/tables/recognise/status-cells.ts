import {
  type Finding,
  type Place,
  type Round,
  type RuleId,
  type Status,
  contradicts,
  finding,
  fitsShare,
  readShareDone,
  readStatus,
  readTick,
} from '../../domain';
import type { ColumnRole } from '../roles';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';
import { TICK_ROLES } from './role-groups';

/** What a row says of a status, and where. */
export interface StatusRead {
  readonly status: Status | null;
  /** As typed. */
  readonly text: string | null;
  /** The words beside the tick. */
  readonly note: string | null;
  readonly place: Place | null;
  readonly findings: readonly Finding[];
}

/** Where a table's status is read from. `result`: from the words of the result (document 001). */
export type StatusSource = 'ticks' | 'words' | 'result' | 'exact-result' | 'share' | 'none';

interface Ticked {
  readonly status: Status;
  readonly cell: GridCell;
  readonly note: string | null;
}

/**
 * What the words or ticks say, held against the share done. A share alone is no status: 100 % may be of a plan, 0 % may
 * mean that nobody counted, so the nearest is proposed. A share that contradicts the words settles nothing.
 * `measure`: the title for a sentence.
 */
export function readStatusOf(
  source: StatusSource,
  cells: FieldCells,
  rows: readonly number[],
  round: Round | null,
  measure: string,
): StatusRead {
  const said = readWords(source, cells, rows, round, measure);
  const [cell] = cells.worded('progress', rows, round);
  const share = cell ? readShareDone(cell.text) : null;
  if (!cell || share === null) return said;
  const text = `${share}%`;
  if (said.status === null && said.text === null) {
    const reading = readStatus(text);
    const nearest = reading.reading === 'unknown' ? (reading.nearest ?? '') : '';
    return open(text, cells.place(cell), 'status.unknown', { measure, text, nearest });
  }
  if (said.status === null || fitsShare(said.status, share)) return said;
  const data = { measure, text: said.text ?? '', share: text, nearest: 'in-progress' };
  return { ...open(said.text ?? text, cells.place(cell), 'status.share', data), note: said.note };
}

function readWords(
  source: StatusSource,
  cells: FieldCells,
  rows: readonly number[],
  round: Round | null,
  measure: string,
): StatusRead {
  if (source === 'ticks') return fromTicks(cells, rows, round, measure);
  if (source === 'words') return fromWords(cells, rows, round, 'status', measure);
  if (source === 'result') return fromWords(cells, rows, round, 'result', measure);
  return source === 'exact-result' ? fromResult(cells, rows, round, measure) : missing(null, measure);
}

/** Exactly one tick is a status; none, several, and all that is no tick wait for an answer. */
function fromTicks(
  cells: FieldCells,
  rows: readonly number[],
  round: Round | null,
  measure: string,
): StatusRead {
  const ticked: Ticked[] = [];
  const unclear: GridCell[] = [];
  for (const role of TICK_ROLES)
    for (const cell of cells.read(role, rows, round)) {
      if (cell.error !== null) continue;
      const reading = readTick(typeof cell.value === 'string' || cell.date !== null ? cell.text : cell.value);
      if (reading.tick === 'yes') ticked.push({ status: statusOf(role), cell, note: reading.note });
      else if (reading.tick === 'unclear' || reading.tick === 'planned') unclear.push(cell);
    }
  const [first] = ticked;
  const [doubt] = unclear;
  const statuses = new Set(ticked.map((one) => one.status));
  if (first && statuses.size > 1) {
    const text = ticked.map(({ cell }) => cell.text).join(' ');
    return open(text, cells.place(first.cell), 'status.many-ticks', { measure, count: statuses.size });
  }
  if (doubt && !(first && first.cell !== doubt && isPlanned(doubt)))
    return open(doubt.text, cells.place(doubt), 'status.not-a-tick', { measure, text: doubt.text });
  if (!first) return missing(placeOfTicks(cells, rows, round), measure);
  const notes = ticked.flatMap(({ note }) => note ?? []);
  const note = notes.length === 0 ? null : [...new Set(notes)].join('\n');
  const denied = notes.find((words) => contradicts(words, first.status));
  if (denied !== undefined) {
    const reading = readStatus(denied);
    const nearest =
      reading.reading === 'status' ? reading.status : reading.reading === 'empty' ? null : reading.nearest;
    const data = { measure, text: denied, nearest: nearest ?? '' };
    return { ...open(first.cell.text, cells.place(first.cell), 'status.denied', data), note };
  }
  return { status: first.status, text: first.cell.text, note, place: cells.place(first.cell), findings: [] };
}

/** An X in another column says what was planned; beside a true tick it settles nothing and disturbs nothing. */
function isPlanned(cell: GridCell): boolean {
  return readTick(cell.text).tick === 'planned';
}

function statusOf(role: ColumnRole): Status {
  return role === 'status.done' ? 'done' : role === 'status.in-progress' ? 'in-progress' : 'not-started';
}

function placeOfTicks(cells: FieldCells, rows: readonly number[], round: Round | null): Place | null {
  const [row = 0] = rows;
  for (const role of TICK_ROLES) {
    const place = cells.placeOf(role, row, round);
    if (place) return place;
  }
  return null;
}

/** Words of a status column, or of a result that stands for it. Rows of one measure have to agree. */
function fromWords(
  cells: FieldCells,
  rows: readonly number[],
  round: Round | null,
  role: 'status' | 'result',
  measure: string,
): StatusRead {
  let read: StatusRead | null = null;
  for (const cell of cells.read(role, rows, round)) {
    if (cell.error !== null) continue;
    const reading = cells.readStatus(cell.text);
    const place = cells.place(cell);
    if (reading.reading === 'empty') continue;
    if (reading.reading !== 'status') {
      const text = reading.reading === 'outside' ? reading.word : reading.text;
      const rule = reading.reading === 'outside' ? 'status.outside' : 'status.unknown';
      return open(cell.text, place, rule, { measure, text, nearest: reading.nearest ?? '' });
    }
    if (read && read.status !== reading.status) {
      const texts = [read.text ?? '', cell.text];
      return open(texts.join('\n'), place, 'status.rows-differ', { measure, text: texts.join(' / ') });
    }
    read ??= { status: reading.status, text: cell.text, note: null, place, findings: [] };
  }
  return read ?? missing(cells.placeOf(role, rows[0] ?? 0, round), measure);
}

/** Beside an outcome, free words are what a result normally is (document 002): only the catalogue's words count. */
function fromResult(
  cells: FieldCells,
  rows: readonly number[],
  round: Round | null,
  measure: string,
): StatusRead {
  const [cell, second] = cells.worded('result', rows, round);
  const reading = cell && !second ? cells.readStatus(cell.text) : null;
  if (!cell || reading?.reading !== 'status')
    return missing(cells.placeOf('result', rows[0] ?? 0, round), measure);
  return { status: reading.status, text: cell.text, note: null, place: cells.place(cell), findings: [] };
}

function missing(place: Place | null, measure: string): StatusRead {
  const findings = [finding('status.missing', place, { measure })];
  return { status: null, text: null, note: null, place, findings };
}

function open(
  text: string,
  place: Place,
  rule: RuleId & `status.${string}`,
  data: Readonly<Record<string, string | number>>,
): StatusRead {
  return { status: null, text, note: null, place, findings: [finding(rule, place, data)] };
}
