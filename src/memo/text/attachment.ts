import { MOST_ROWS_IN_TEXT } from '../pages/in-text';
import { looseKey } from '../../domain';
import type { Slots } from '../kinds/kind';
import { LEADING, WORDS } from '../kinds/words';
import { withoutLeading } from './leading';

/**
 * How the text calls what is attached, or that the tables stand in it.
 *
 * @param measures how many rows the tables have: long ones are attached whatever the sheet of the agency says
 */
export function attachmentSlots(
  words: string | null,
  measures: number,
): Pick<Slots, 'attachment' | 'inText'> {
  const isInText = words !== null && looseKey(words).endsWith(looseKey(WORDS.inText));
  return {
    attachment: isInText ? null : withoutLeading(words, LEADING.attachment),
    inText: isInText && measures <= MOST_ROWS_IN_TEXT ? '' : null,
  };
}
