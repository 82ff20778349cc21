import { rollup } from '../../app';
import { type Language, leftOutText, loadTexts } from '../../i18n';
import { today } from '../../platform/clock';
import type { GivenFile, RolledUpView, Wishes } from '../../taskpane/desk';

export interface RolledUpFile extends Omit<RolledUpView, 'name'> {
  readonly file: GivenFile;
}

/** The name of the summary; its sheets are headed in the language of the interface. */
const NAMES: Readonly<Record<Language, string>> = {
  th: 'สรุปรวมหลายหน่วยงาน',
  en: 'summary-of-agencies',
};

/** Sums up the workbooks of many agencies: one is in memory at a time beside their bytes. */
export async function rolledUp(
  files: readonly GivenFile[],
  { round, digits }: Wishes,
  language: Language,
): Promise<RolledUpFile> {
  await loadTexts(language);
  const day = today();
  const { file, summaries, leftOut } = await rollup(
    files,
    { round, today: day, year: null, digits, language: language === 'th' ? 'thai' : 'english' },
    (name, why) => leftOutText(name, why, language),
  );
  return {
    file: { name: `${NAMES[language]} ${day}.xlsx`, bytes: file },
    agencies: summaries.length,
    measures: summaries.reduce((sum, { measures }) => sum + measures, 0),
    leftOut,
  };
}
