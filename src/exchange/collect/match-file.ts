import { digest, looseKey, similarity } from '../../domain';
import { EXCHANGE_FIELDS, type ExchangeField, PLAN_FIELDS, fieldsOfRound } from '../field';
import type { Refusal, SaidRow, Source } from '../merge';
import type { ReturnedFile, ReturnedRow } from '../returned';
import { rowHashes, saysStill } from '../row-hashes';
import type { Decisions } from './collection';
import { FileSending, type SentThen } from './file-sending';
import type { HereIndex } from './here';
import { likeRows } from './like-rows';

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

/** Titles so alike are of one measure when its id says so, 0–1. */
const SAME_ID = 0.5;

const REPORTED = EXCHANGE_FIELDS.slice(PLAN_FIELDS.length);

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

type Found = { readonly match: 'sure' | 'doubt'; readonly id: string } | { readonly match: 'none' };

class RowMatcher {
  readonly said: SaidRow[] = [];
  readonly retyped: Refusal[] = [];
  readonly taken = new Set<string>();
  private readonly hasTitles: boolean;
  /** Offices plan word for word the same: a plan alone does not tell that a file is of this one. */
  private readonly isOurs: boolean;

  constructor(
    private readonly file: ReturnedFile,
    readonly sending: FileSending,
    private readonly index: HereIndex,
  ) {
    this.hasTitles = file.fields.includes('measure');
    const { agency } = index.here;
    const isNamed = agency !== null && file.agency !== null && looseKey(agency) === looseKey(file.agency);
    this.isOurs = sending.by !== 'nothing' || isNamed;
  }

  /** By its code and its id, held against its title; `null` when neither names a row that is known. */
  byIds(row: ReturnedRow): Found | null {
    const { code, typedId, texts } = row;
    const ids = [...new Set([code?.id ?? typedId, typedId])].filter(
      (id): id is string => id !== null && (this.sent(row, id) !== null || this.index.row(id) !== null),
    );
    const [first] = ids;
    if (first === undefined) return null;
    const fitting = ids.find((id) => this.isTitle(row, id)) ?? ids.find((id) => this.isLikeTitle(row, id));
    if (fitting !== undefined) return { match: 'sure', id: fitting };
    // Without a title to go by its code is believed, and an id as well: nobody writes a code by hand.
    return { match: texts.measure === '' || !this.hasTitles ? 'sure' : 'doubt', id: first };
  }

  /** By all that it plans, word for word; by its title alone only for a person to confirm. */
  byPlan({ texts }: ReturnedRow): Found {
    if (texts.measure === '') return { match: 'none' };
    const same = this.sending.samePlan(rowHashes(texts));
    if (same !== null) return { match: this.isOurs && !this.taken.has(same) ? 'sure' : 'doubt', id: same };
    const titled = this.index.sameTitle(texts.measure);
    return titled === null ? { match: 'none' } : { match: 'doubt', id: titled };
  }

  take(row: ReturnedRow, id: string): void {
    const sent = this.sent(row, id);
    const { texts, typedId, code } = row;
    this.taken.add(id);
    const said = this.file.fields
      .filter((field) => !row.unread.includes(field))
      .map((field) => [field, texts[field]] as const);
    const round = (code && this.index.sending(code.sending)?.round) ?? this.sending.round;
    this.said.push({
      id,
      source: sourceOf(this.file, row),
      sent,
      asked: new Set<ExchangeField>(round === null ? REPORTED : fieldsOfRound(round)),
      editable: sent?.editable ?? this.sending.isTheirs(this.index.row(id)),
      texts: Object.fromEntries(said),
    });
    if (typedId === null || typedId === id) return;
    this.retyped.push({
      reason: 'id-changed',
      id,
      field: null,
      text: typedId,
      sources: [sourceOf(this.file, row)],
      sent: id,
      now: this.index.row(id) ? id : null,
    });
  }

  /** By its own code first: a row may be copied from another sending. */
  private sent({ code }: ReturnedRow, id: string): SentThen | null {
    const told = this.sending.sent(id);
    if (code?.id !== id) return told;
    const isTold = told?.hashes === code.hashes;
    return { hashes: code.hashes, texts: isTold ? told.texts : null, editable: code.editable };
  }

  private isTitle(row: ReturnedRow, id: string): boolean {
    const { measure } = row.texts;
    if (measure === '') return false;
    const sent = this.sent(row, id);
    const now = this.index.row(id)?.texts.measure;
    const isSent = sent !== null && saysStill(sent.hashes, 'measure', measure);
    return isSent || (now !== undefined && looseKey(now) === looseKey(measure));
  }

  private isLikeTitle(row: ReturnedRow, id: string): boolean {
    const { measure } = row.texts;
    const known = [this.sent(row, id)?.texts?.measure, this.index.row(id)?.texts.measure];
    return known.some((title) => title !== undefined && similarity(title, measure) >= SAME_ID);
  }
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
function isBlank({ texts }: ReturnedRow): boolean {
  return EXCHANGE_FIELDS.every((field) => texts[field] === '');
}

export function sourceOf({ name, savedBy, savedAt }: ReturnedFile, row: ReturnedRow | null): Source {
  return { file: name, savedBy, savedAt, place: row?.place ?? null };
}

function doubtKey({ texts, typedId }: ReturnedRow, id: string): string {
  return `same-${digest(JSON.stringify([id, typedId, texts]))}`;
}
