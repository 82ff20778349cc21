import { looseKey } from '../../domain';
import type { Slots } from '../kinds/kind';
import { LEADING, WORDS } from '../kinds/words';
import { withoutLeading } from './leading';

/** How the text calls what is attached, or that the tables stand in it. */
export function attachmentSlots(words: string | null): Pick<Slots, 'attachment' | 'inText'> {
  const inText = words !== null && looseKey(words).endsWith(looseKey(WORDS.inText));
  return {
    attachment: inText ? null : withoutLeading(words, LEADING.attachment),
    inText: inText ? '' : null,
  };
}
