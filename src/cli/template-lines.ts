import { LANGUAGES, templateProblemText } from '../i18n';
import type { TemplateProblem } from '../memo';

/** What is wrong with a memo template, in both languages as all that is wrong with a file. */
export const templateLines = (problems: readonly TemplateProblem[], name: string): readonly string[] =>
  problems.flatMap((one) => LANGUAGES.map((language) => templateProblemText(one, name, language)));
