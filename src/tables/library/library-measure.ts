import type { IndicatorNumber } from './indicators';
import type { TopicId } from './topics';

/** Reports of local authorities that the library was drawn from, by number; no name of theirs is kept. */
export type SourceNumber = '000' | '001' | '002' | '003' | '004';

/** A measure to begin with: everything but the year's own days, owners and results. */
export interface LibraryMeasure {
  /** `L-07-02`: indicator and number. Never given to another measure. */
  readonly id: string;
  /** The indicator it answers. */
  readonly indicator: IndicatorNumber;
  readonly topic: TopicId;
  /** As it is written into a workbook, in any language of the interface. */
  readonly title: string;
  /** What the title says, in short, for the English interface. */
  readonly gloss: string;
  readonly steps: readonly string[];
  /** Departments that usually do it. */
  readonly owners: readonly string[];
  readonly monitoring: string;
  /** The documents it was drawn from, reworded. */
  readonly sources: readonly SourceNumber[];
}

/** What the entries of one indicator write down; id and indicator follow from where they stand. */
export type LibraryEntry = Omit<LibraryMeasure, 'id' | 'indicator'>;
