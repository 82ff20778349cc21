import { type MemoTexts, memoTexts } from '../i18n';
import { useLanguage } from './language';

/** The texts of the memo's place and of previews. Only for parts that are loaded when they are first shown. */
export function useMemoTexts(): MemoTexts {
  return memoTexts(useLanguage());
}
