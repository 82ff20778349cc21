import { looseKey, similarity } from '../../domain';
import { EXCHANGE_FIELDS, type ExchangeField, PLAN_FIELDS, fieldsOfRound } from '../field';
import type { Refusal, SaidRow, Source } from '../merge';
import type { ReturnedFile, ReturnedRow } from '../returned';
import { rowHashes, saysStill } from '../row-hashes';
import { type FileSending, type SentThen, asKnown } from './file-sending';
import type { HereIndex } from './here';
import { officeKey } from './office-key';

/** Titles so alike are of one measure when its id says so, 0–1. */
const SAME_ID = 0.5;

const REPORTED = EXCHANGE_FIELDS.slice(PLAN_FIELDS.length);

/** What a row was found to be. */
export type Found = { readonly match: 'sure' | 'doubt'; readonly id: string } | { readonly match: 'none' };

/** Finds the rows of one file in the register, and gathers what they say. */
export class RowMatcher {
  readonly said: SaidRow[] = [];
  readonly retyped: Refusal[] = [];
  readonly taken = new Set<string>();
  private readonly hasTitles: boolean;
  /** Offices plan word for word the same: a plan alone does not tell that a file is of this one. */
  private readonly isOurs: boolean;
  /** How many rows of the file name an id. */
  private readonly named = new Map<string, number>();

  constructor(
    private readonly file: ReturnedFile,
    readonly sending: FileSending,
    private readonly index: HereIndex,
  ) {
    this.hasTitles = file.fields.includes('measure');
    for (const { id } of file.rows) if (id !== null) this.named.set(id, (this.named.get(id) ?? 0) + 1);
    const { agency } = index.here;
    const isNamed = agency !== null && file.agency !== null && officeKey(agency) === officeKey(file.agency);
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
    // An id that someone typed into an empty row beside the row that was sent: a person says what is meant.
    if (this.isBare(row) && (this.named.get(first) ?? 0) > 1) return { match: 'doubt', id: first };
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
    const isBare = this.isBare(row);
    const said = this.file.fields
      .filter((field) => !row.unread.includes(field) && !(isBare && texts[field] === ''))
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

  /** A row of which only the id tells what it is: what it leaves blank it does not say, and nobody has emptied it. */
  private isBare({ code, texts }: ReturnedRow): boolean {
    return code === null && this.hasTitles && PLAN_FIELDS.every((field) => texts[field] === '');
  }

  /** By its own code first: a row may be copied from another sending. */
  private sent({ code }: ReturnedRow, id: string): SentThen | null {
    const told = this.sending.sent(id);
    if (code?.id !== id) return told;
    const texts = told?.hashes === code.hashes ? told.texts : null;
    return asKnown({ ...code, texts }, this.index.sending(code.sending));
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

export function sourceOf({ name, savedBy, savedAt }: ReturnedFile, row: ReturnedRow | null): Source {
  return { file: name, savedBy, savedAt, place: row?.place ?? null };
}
