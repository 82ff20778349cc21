import { digest } from '../../domain';
import { EXCHANGE_FIELDS } from '../field';
import type { Refusal, SaidRow } from '../merge';
import type { ReturnedFile, ReturnedRow } from '../returned';
import type { Decisions } from './collection';
import { FileSending } from './file-sending';
import type { HereIndex } from './here';
import { likeRows } from './like-rows';
import { type Found, RowMatcher, sourceOf } from './row-matcher';

/** A row of which it is not sure that it is the register's row `id`. */
export interface Doubt {
  readonly row: ReturnedRow;
  readonly id: string;
  readonly key: string;
}

/** The rows of a file by what they are in the register. */
export interface MatchedFile {
  readonly sending: FileSending;
  readonly said: readonly SaidRow[];
  readonly doubts: readonly Doubt[];
  /** Rows that the register does not have. */
  readonly loose: readonly ReturnedRow[];
  /** Rows taken away, ids typed over. */
  readonly refused: readonly Refusal[];
}

/** Finds for each row of a file the row of the register that it is: by its code or id, by its plan, by likeness. */
export function matchFile(file: ReturnedFile, index: HereIndex, decisions: Decisions): MatchedFile {
  const sending = FileSending.of(file, index);
  const reader = new RowMatcher(file, sending, index);
  const doubts: Doubt[] = [];
  const loose: ReturnedRow[] = [];
  const lost: ReturnedRow[] = [];
  const sorted = (row: ReturnedRow, id: string) => {
    const key = doubtKey(row, id);
    const isSame = Object.hasOwn(decisions.same, key) ? decisions.same[key] : undefined;
    if (isSame === true) reader.take(row, id);
    else if (isSame === false) loose.push(row);
    else doubts.push({ row, id, key });
  };
  const settle = (row: ReturnedRow, found: Found) => {
    if (found.match === 'sure') reader.take(row, found.id);
    else if (found.match === 'doubt') sorted(row, found.id);
    else lost.push(row);
  };
  const unnamed = file.rows.filter((row) => {
    const found = reader.byIds(row);
    if (found) settle(row, found);
    return found === null && !isBlank(row);
  });
  // Rows that tell their ids go first: what plans the same as one of them is a copy of it.
  for (const row of unnamed) settle(row, reader.byPlan(row));
  const free = index.here.rows.filter(({ id }) => !reader.taken.has(id));
  likeRows(free, lost).forEach((id, at) => {
    const row = lost[at];
    if (!row) return;
    if (id === null) loose.push(row);
    else sorted(row, id);
  });
  return {
    sending,
    said: reader.said,
    doubts,
    loose,
    refused: [...reader.retyped, ...deletedRows(file, reader, doubts, index)],
  };
}

/** Rows that were sent, that the register still has, and the file has no more. */
function deletedRows(
  file: ReturnedFile,
  { taken, sending }: RowMatcher,
  doubts: readonly Doubt[],
  index: HereIndex,
): Refusal[] {
  const met = new Set([...taken, ...doubts.map(({ id }) => id)]);
  return [...sending.ids()].flatMap((id): Refusal[] => {
    const now = index.row(id);
    if (met.has(id) || now === null) return [];
    const sources = [{ ...sourceOf(file, null) }];
    return [{ reason: 'row-deleted', id, field: null, text: '', sources, sent: id, now: id }];
  });
}

/** A row in which nothing was filled in. */
function isBlank({ texts, typedId }: ReturnedRow): boolean {
  return typedId === null && EXCHANGE_FIELDS.every((field) => texts[field] === '');
}

function doubtKey({ texts, typedId }: ReturnedRow, id: string): string {
  return `same-${digest(JSON.stringify([id, typedId, texts]))}`;
}
