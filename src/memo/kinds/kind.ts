import type { RegisterSubject } from '../../domain';
import type { AnnexSet } from '../annex/layout';
import type { BlockStyle, MemoKind } from '../model';

export type { Slots } from './slots';

/**
 * A part of a paragraph: the first wording all of whose `{slots}` are known is printed; when there is none, the
 * part is left out. `{?slot}` asks for a slot without printing it.
 */
export type Phrase = readonly string[];

export interface BlockTemplate {
  /** Stable: edits are remembered by it. */
  readonly key: string;
  readonly block: BlockStyle;
  readonly phrases: readonly Phrase[];
  /** One block for every measure, `{n}` and `{title}` known in it; its key with the number behind. */
  readonly each?: 'measure';
}

/** A kind of memo as data: to add one, write a file like `report.ts` and name it in `kinds/index.ts`. */
export interface MemoTemplate {
  readonly kind: MemoKind;
  /** What registers it can be made from. */
  readonly subjects: readonly RegisterSubject[];
  readonly subject: Phrase;
  readonly body: readonly BlockTemplate[];
  /** Whether pictures of what was done go with it. */
  readonly evidence: boolean;
  /** The first set that fits what the register holds is printed. */
  readonly annexes: Readonly<Record<RegisterSubject, readonly AnnexSet[]>>;
}
