import { type Day, type Round, looseKey } from '../../domain';
import type { ExchangeField } from '../field';
import type { RowNow } from '../merge';
import { type RowHashes, planHashes, rowHashes } from '../row-hashes';

/** What is remembered here of a workbook that was sent. */
export interface KnownSending {
  readonly id: string;
  /** `null`: one workbook for all. */
  readonly owner: string | null;
  readonly round: Round;
  readonly day: Day;
  readonly due: Day | null;
  /** Of the rows that could be filled in. Ids are what people type: look in with `Object.hasOwn`. */
  readonly rows: Readonly<Record<string, RowHashes>>;
}

/** The register that returned workbooks are merged into. */
export interface Here {
  readonly agency: string | null;
  /** Buddhist */
  readonly fiscalYear: number | null;
  readonly rows: readonly RowNow[];
  /** Ids that stand in several rows, none of which is taken for the one that was sent: `rows` has none of them. */
  readonly twice?: readonly string[];
  /** The fields that it has columns for. */
  readonly fields: readonly ExchangeField[];
  /** The newest last. */
  readonly sendings: readonly KnownSending[];
}

/** The register's rows by what they are known by. Made once for all files. */
export class HereIndex {
  private readonly byId: ReadonlyMap<string, RowNow>;
  private readonly byPlan = new Map<string, string | null>();
  private readonly byTitle = new Map<string, string | null>();
  private readonly byName: ReadonlyMap<string, KnownSending>;
  private readonly last: ReadonlyMap<string, RowHashes>;

  constructor(readonly here: Here) {
    this.byId = new Map(here.rows.map((row) => [row.id, row]));
    this.byName = new Map(here.sendings.map((sending) => [sending.id, sending]));
    this.last = new Map(here.sendings.flatMap(({ rows }) => Object.entries(rows)));
    for (const { id, texts } of here.rows) {
      once(this.byPlan, planHashes(rowHashes(texts)), id);
      once(this.byTitle, looseKey(texts.measure), id);
    }
  }

  row(id: string): RowNow | null {
    return this.byId.get(id) ?? null;
  }

  sending(id: string): KnownSending | null {
    return this.byName.get(id) ?? null;
  }

  /** The one row that plans just the same. */
  samePlan(hashes: RowHashes): string | null {
    return this.byPlan.get(planHashes(hashes)) ?? null;
  }

  /** The one row with just that title. */
  sameTitle(title: string): string | null {
    const key = looseKey(title);
    return key === '' ? null : (this.byTitle.get(key) ?? null);
  }

  /** What any sending last said of a row: others' rows may be shown in a workbook that cannot tell any more. */
  lastSent(id: string): RowHashes | null {
    return this.last.get(id) ?? null;
  }
}

export function hashesOf(sending: KnownSending | undefined, id: string): RowHashes | null {
  return sending && Object.hasOwn(sending.rows, id) ? (sending.rows[id] ?? null) : null;
}

/** What two rows share tells neither: `null` then. */
export function once(map: Map<string, string | null>, key: string, id: string): void {
  map.set(key, map.has(key) ? null : id);
}
