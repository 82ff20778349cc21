import { type MemoReference, formatDay, readDay } from '../../domain';
import type { Slots } from '../kinds/kind';
import { LEADING, WORDS } from '../kinds/words';
import { fillTemplate } from './fill';
import { withoutLeading } from './leading';

/** Earlier memos in the words of the text, as far as they are known. */
export function referenceSlots(
  references: readonly MemoReference[],
  digits: 'thai' | 'arabic',
): Pick<Slots, 'reference' | 'referenceItem' | 'referenceGist'> {
  const cited = references.map((one) => cite(one, digits)).filter((text) => text !== '');
  const [first] = references;
  return {
    reference: cited.length === 0 ? null : cited.join(` ${WORDS.and}`),
    referenceItem: withoutLeading(first?.item ?? null, LEADING.item),
    referenceGist: withoutLeading(first?.gist ?? null, LEADING.gist),
  };
}

function cite({ number, date, subject }: MemoReference, digits: 'thai' | 'arabic'): string {
  const day = date === null ? null : readDay(date)?.day;
  const said = { number, subject, date: day ? formatDay(day, 'long', digits) : date };
  return Object.values(WORDS.reference)
    .flatMap((wording) => fillTemplate(wording, said) ?? [])
    .join(' ');
}
