import { digest } from '../../domain';
import { EXCHANGE_FIELDS, type ExchangeField, PLAN_FIELDS } from '../field';
import { saysStill } from '../row-hashes';
import type { Conflict, Merged, Refusal, RefusalReason, TakenCell } from './merged';
import type { RowNow, SaidRow, SentState, Source } from './said';
import { compare, inOrder, sidesOf, textToWrite } from './sides';

/** A change of one cell. */
interface Change {
  readonly text: string;
  readonly source: Source;
  readonly sent: SentState | null;
}

const PLANNED: ReadonlySet<ExchangeField> = new Set(PLAN_FIELDS);

/**
 * Merges any number of returned rows into the register, cell by cell: what was sent, what came back, what is there now.
 * Changed on one side only it is taken; on both, and not to the same, it is a conflict, as are two rows that change one
 * cell differently; a change that nobody was asked for is refused. The order of the rows does not matter, and no
 * change disappears: each is taken, agreed with, in a conflict or refused. Linear in the number of cells.
 * @param columns the fields that the register has columns for
 * @param twice ids of which the register has several rows: nothing is merged into any of them
 */
export function mergeRows(
  now: readonly RowNow[],
  said: readonly SaidRow[],
  columns: ReadonlySet<ExchangeField> = new Set(EXCHANGE_FIELDS),
  twice: ReadonlySet<string> = new Set(),
): Merged {
  const byId = new Map<string, SaidRow[]>();
  for (const row of said) {
    const rows = byId.get(row.id);
    if (rows) rows.push(row);
    else byId.set(row.id, [row]);
  }
  const merged: MutableMerged = { taken: [], agreed: [], conflicts: [], refused: [] };
  for (const row of now) {
    const rows = byId.get(row.id);
    if (rows) for (const field of EXCHANGE_FIELDS) mergeCell(row, field, rows, columns.has(field), merged);
    byId.delete(row.id);
  }
  for (const [id, rows] of [...byId].sort(([a], [b]) => compare(a, b)))
    for (const field of EXCHANGE_FIELDS)
      refuseAll(twice.has(id) ? 'id-twice' : 'row-gone', id, field, rows, merged);
  return merged;
}

interface MutableMerged {
  readonly taken: TakenCell[];
  readonly agreed: TakenCell[];
  readonly conflicts: Conflict[];
  readonly refused: Refusal[];
}

function mergeCell(
  row: RowNow,
  field: ExchangeField,
  rows: readonly SaidRow[],
  hasColumn: boolean,
  into: MutableMerged,
): void {
  const now = row.texts[field];
  const isNow = (text: string) => text === now || textToWrite(field, text) === textToWrite(field, now);
  const cell = { id: row.id, field, now };
  const asked: Change[] = [];
  const refused = new Map<RefusalReason, Change[]>();
  for (const one of rows) {
    const change = changeIn(one, field, now);
    if (change === null) continue;
    const reason = isNow(change.text) ? null : (refusal(one, field) ?? (hasColumn ? null : 'no-column'));
    if (reason === null) asked.push(change);
    else refused.set(reason, [...(refused.get(reason) ?? []), change]);
  }
  for (const [reason, changes] of [...refused].sort(([a], [b]) => compare(a, b)))
    for (const side of sidesOf(changes))
      into.refused.push({ reason, ...cell, ...side, sent: sentText(field, changes, now) });
  if (asked.length === 0) return;
  const agreeing = asked.filter(({ text }) => isNow(text));
  const others = asked
    .filter(({ text }) => !isNow(text))
    .map((change) => ({ ...change, text: textToWrite(field, change.text) }));
  const sides = sidesOf(others);
  const [side] = sides;
  const sent = sentText(field, asked, now);
  const agreed = inOrder(agreeing.map(({ source }) => source));
  if (!side) into.agreed.push({ ...cell, sent, text: now, sources: agreed, agreeing: [] });
  else if (sides.length === 1 && others.some((change) => isUntouched(change.sent, field, now)))
    into.taken.push({ ...cell, sent, ...side, agreeing: agreed });
  else {
    const key = conflictKey(
      row.id,
      field,
      now,
      sides.map(({ text }) => text),
    );
    into.conflicts.push({ key, ...cell, sent, sides, agreeing: agreed });
  }
}

/** What a row changed in a field; where nothing tells what was sent, what differs from now. */
function changeIn({ texts, sent, source }: SaidRow, field: ExchangeField, now: string): Change | null {
  const text = texts[field];
  if (text === undefined || (sent === null ? text === now : saysStill(sent.hashes, field, text))) return null;
  return { text, source, sent };
}

function refusal({ asked, editable }: SaidRow, field: ExchangeField): RefusalReason | null {
  if (!editable) return 'not-yours';
  if (PLANNED.has(field)) return 'plan';
  return asked.has(field) ? null : 'other-round';
}

/** Nobody changed the cell here since; where nothing tells, an empty one is taken for it. */
function isUntouched(sent: SentState | null, field: ExchangeField, now: string): boolean {
  return sent === null ? now === '' : saysStill(sent.hashes, field, now);
}

/** What was sent, when all who tell tell the same; a hash tells it where the cell still says it, or said nothing. */
function sentText(field: ExchangeField, changes: readonly Change[], now: string): string | null {
  const texts = new Set(
    changes.flatMap(({ sent }) => {
      if (sent === null) return [];
      if (sent.texts) return [sent.texts[field]];
      return [now, ''].find((text) => saysStill(sent.hashes, field, text)) ?? [];
    }),
  );
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? only : null;
}

/** Of a row that the register does not have, or not as one, everything that was changed is refused. */
function refuseAll(
  reason: RefusalReason,
  id: string,
  field: ExchangeField,
  rows: readonly SaidRow[],
  into: MutableMerged,
): void {
  const changes = rows.flatMap((row) => changeIn(row, field, '') ?? []);
  for (const side of sidesOf(changes))
    into.refused.push({
      reason,
      id,
      field,
      ...side,
      sent: sentText(field, changes, ''),
      now: null,
    });
}

function conflictKey(id: string, field: ExchangeField, now: string, texts: readonly string[]): string {
  return `${field}-${digest(JSON.stringify([id, now, texts]))}`;
}
