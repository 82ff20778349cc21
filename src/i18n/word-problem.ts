import type { WordProblem } from '../word';
import { fill } from './fill';
import { type Language, texts } from './texts';

/** Why a Word file or a pasted text could not be read. */
export function wordProblemText(
  problem: { readonly problem: WordProblem; readonly detail: string | number | null },
  file: string,
  language: Language,
): string {
  return fill(texts(language).word[problem.problem], { file, detail: problem.detail ?? '' });
}
