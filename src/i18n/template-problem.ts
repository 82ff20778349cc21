import type { TemplatePlace, TemplateProblem } from '../memo';
import { fill } from './fill';
import { memoTexts } from './memo-texts';
import type { Language } from './texts';
import { wordProblemText } from './word-problem';

/** What is wrong with a memo template, or what is to be known of it. @param file its name */
export function templateProblemText(one: TemplateProblem, file: string, language: Language): string {
  const { problems } = memoTexts(language).template;
  const key = sentenceOf(one);
  if (!(key in problems))
    return wordProblemText({ problem: key as WordKey, detail: one.name }, file, language);
  return fill(problems[key as keyof typeof problems], {
    file,
    name: one.name ?? '',
    suggestion: one.suggestion ?? '',
    count: one.count ?? 0,
    where: placeText(one.place, language),
  });
}

type WordKey = Parameters<typeof wordProblemText>[0]['problem'];

/** Some problems have a sentence for each of two cases. */
function sentenceOf({ problem, suggestion, severity }: TemplateProblem): string {
  if (problem === 'unknown' && suggestion !== null) return 'unknown-suggestion';
  if (problem === 'missing' && severity === 'error') return 'missing-required';
  return problem === 'doubled' && severity === 'warning' ? 'doubled-text' : problem;
}

function placeText(place: TemplatePlace | null, language: Language): string {
  const { places } = memoTexts(language).template;
  if (place === null) return places.nowhere;
  const { in: where, ...numbers } = place;
  return fill(places[where], numbers);
}
