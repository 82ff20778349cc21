import { memoPane as memoEn } from './en/memo-pane';
import { preview as previewEn } from './en/preview';
import { template as templateEn } from './en/template';
import type { Language, Widen } from './texts';
import { memoPane as memoTh } from './th/memo-pane';
import { preview as previewTh } from './th/preview';
import { template as templateTh } from './th/template';

const th = { memoPane: memoTh, preview: previewTh, template: templateTh };

/** The texts of the memo's place and of previews, kept apart from all others: they are loaded with those parts. */
export type MemoTexts = Widen<typeof th>;

const TABLES: Readonly<Record<Language, MemoTexts>> = {
  th,
  en: { memoPane: memoEn, preview: previewEn, template: templateEn },
};

export function memoTexts(language: Language): MemoTexts {
  return TABLES[language];
}
