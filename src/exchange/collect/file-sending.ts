import { type Day, type Round, looseKey } from '../../domain';
import type { RowNow } from '../merge';
import { type RowHashes, equalFields, planHashes, rowHashes } from '../row-hashes';
import type { RowTexts } from '../row-texts';
import type { ReturnedFile } from '../returned';
import { type HereIndex, type KnownSending, hashesOf, once } from './here';

/** What a row of a file said when it was sent, and whether it was to be filled in. */
export interface SentThen {
  readonly hashes: RowHashes;
  readonly texts: RowTexts | null;
  readonly editable: boolean;
}

/** Which sending a file answers to, by its own part, its codes, or its ids. */
export class FileSending {
  private readonly told: ReadonlyMap<string, SentThen>;
  private readonly byPlan = new Map<string, string | null>();

  private constructor(
    readonly id: string | null,
    readonly owner: string | null,
    /** `null`: nothing tells. */
    readonly round: Round | null,
    readonly day: Day | null,
    readonly due: Day | null,
    /** As remembered here, or `null`. */
    readonly known: KnownSending | null,
    /** How it is known. `ids`: only by the ids of its rows, so that the rows have to be alike, too. */
    readonly by: 'part' | 'codes' | 'ids' | 'nothing',
    rows: readonly (readonly [string, SentThen])[],
    private readonly index: HereIndex,
  ) {
    this.told = new Map(rows);
    for (const [row, { hashes }] of rows) once(this.byPlan, planHashes(hashes), row);
  }

  static of(file: ReturnedFile, index: HereIndex): FileSending {
    const { sending } = file;
    if (sending) {
      const { id } = sending;
      const known = index.sending(id);
      const { owner, round, day, due } = known ?? sending;
      const rows = sending.rows.map((row) => [row.id, asKnown(row, known)] as const);
      return new FileSending(id, owner, round, day, due, known, 'part', rows, index);
    }
    const named = mostNamed(file.rows.flatMap(({ code }) => code?.sending ?? []));
    if (named !== null) {
      const known = index.sending(named);
      return FileSending.remembered(named, known, 'codes', file.round, index);
    }
    const guessed = mostShared(file, index.here.sendings);
    return FileSending.remembered(
      guessed?.id ?? null,
      guessed,
      guessed ? 'ids' : 'nothing',
      file.round,
      index,
    );
  }

  private static remembered(
    id: string | null,
    known: KnownSending | null,
    by: FileSending['by'],
    round: Round | null,
    index: HereIndex,
  ): FileSending {
    const rows = Object.entries(known?.rows ?? {}).map(
      ([row, hashes]) => [row, { hashes, texts: null, editable: true }] as const,
    );
    const { owner = null, day = null, due = null } = known ?? {};
    return new FileSending(id, owner, known?.round ?? round, day, due, known, by, rows, index);
  }

  /** What was sent in a row; of one that this sending does not tell, what another last said of it. */
  sent(id: string): SentThen | null {
    const told = this.told.get(id);
    if (told) return told;
    const hashes = this.index.lastSent(id);
    if (hashes === null) return null;
    // What is known of this sending tells all rows that it asked for.
    const isKnown = this.by === 'part' || this.known !== null;
    return { hashes, texts: null, editable: !isKnown && this.isTheirs(this.index.row(id)) };
  }

  /** The one row that was sent with just this plan, else the one that has it now; `null` for none and for several. */
  samePlan(hashes: RowHashes): string | null {
    const told = this.byPlan.get(planHashes(hashes));
    return told === undefined ? this.index.samePlan(hashes) : told;
  }

  /** The ids of all rows that are known to have been sent. */
  ids(): Iterable<string> {
    return this.told.keys();
  }

  /** Whether a row is one that the owner of this sending answers for. */
  isTheirs(row: RowNow | null): boolean {
    if (this.owner === null) return true;
    const owner = looseKey(this.owner);
    return row?.texts.owner.split('\n').some((one) => looseKey(one) === owner) ?? false;
  }
}

/** What a file tells of a row, held against what is remembered here: a file may tell anything. */
export function asKnown<Row extends SentThen & { readonly id: string }>(
  row: Row,
  known: KnownSending | null,
): SentThen {
  const { hashes: told, texts, editable, id } = row;
  if (known === null) return { hashes: told, texts, editable };
  const hashes = hashesOf(known, id);
  // Only rows that could be filled in are remembered.
  if (hashes === null) return { hashes: told, texts, editable: false };
  return { hashes, texts: hashes === told ? texts : null, editable };
}

/** The name that most rows have; of several that of the newest, as names are made: the last in order. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && name > best)) best = name;
  }
  return best;
}

/**
 * The sending whose rows a file is most like, cell by cell, of that round if the file names one; the newest of several.
 * An office sends again what has changed since, so that more of the cells tell which it was than anyone fills in.
 */
function mostShared(file: ReturnedFile, sendings: readonly KnownSending[]): KnownSending | null {
  const rows = file.rows.flatMap(({ id, texts }) => (id === null ? [] : { id, hashes: rowHashes(texts) }));
  let best: { readonly sending: KnownSending; readonly count: number } | null = null;
  for (const sending of sendings) {
    if (file.round !== null && sending.round !== file.round) continue;
    let count = 0;
    for (const { id, hashes } of rows) {
      const sent = hashesOf(sending, id);
      if (sent !== null) count += 1 + equalFields(sent, hashes);
    }
    if (count > 0 && count >= (best?.count ?? 0)) best = { sending, count };
  }
  return best?.sending ?? null;
}
