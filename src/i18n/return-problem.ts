import type { WorkbookProblem } from '../workbook';
import { fill } from './fill';
import { type Language, type Texts, texts } from './texts';

/** Why a returned file could not be read; it names the file. */
export function returnProblemText(
  problem: {
    readonly problem: WorkbookProblem | 'unexpected' | keyof Texts['collect']['problems'];
    readonly detail: string | number | null;
  },
  file: string,
  language: Language,
): string {
  const { collect, problems } = texts(language);
  const sentences: Readonly<Record<string, string>> = { ...problems, ...collect.problems };
  return fill(sentences[problem.problem] ?? problems.unexpected, { file, detail: problem.detail ?? '' });
}

/** Why a returned file is not merged; it names the file. */
export function fileRefusalText(
  refusal: { readonly reason: keyof Texts['collect']['files'] },
  file: string,
  language: Language,
): string {
  const { reason, ...data } = refusal;
  return fill(texts(language).collect.files[reason], { ...data, file });
}
