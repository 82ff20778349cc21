import type { FindingData } from './finding';

/** What mending a finding does. The label of each is in `i18n/` under its id; behind each stand the keys of its data. */
export const FIX_IDS = [
  'status.not-started', // –
  'status.in-progress', // –
  'status.done', // –
  'status.wording', // text: the canonical word
  'status.first', // text: what the first table says
  'id.next', // id
  'digits.thai', // text: the number in Thai digits
  'digits.arabic', // text
  'owner.list', // owner, name: of the list
  'cell.write', // text
  'link.repair', // link
  'period.swap', // text
  'plan.words', // text
  'rule.again', // sheet, range
] as const;

export type FixId = (typeof FIX_IDS)[number];

/** A fix as its label speaks of it. */
export interface FixLabel {
  readonly id: FixId;
  readonly data: FindingData;
}
