import type { Finding, FindingData, FixLabel } from '../domain';
import { cellAddress, type Refusal, type WorkbookProblem } from '../workbook';
import { fill } from './fill';
import { type Language, type Texts, texts } from './texts';
import type { FileProblem } from './th/problems';

/** How much of a long cell a sentence quotes, in characters. */
const QUOTE = 120;

/** What a finding says to a person. */
export function findingText(finding: Finding, language: Language): string {
  return fill(texts(language).findings[finding.rule], quoted(finding.data));
}

/** What a fix does, as the words of its button. */
export function fixText({ id, data }: FixLabel, language: Language): string {
  return fill(texts(language).fixes[id], quoted(data));
}

/** Why there is nothing to propose. */
export function cannotText(reason: keyof Texts['cannot'], data: FindingData, language: Language): string {
  return fill(texts(language).cannot[reason], quoted(data));
}

/** Why a file could not be used. */
export function problemText(
  problem: { readonly problem: WorkbookProblem | FileProblem; readonly detail: string | number | null },
  file: string,
  language: Language,
): string {
  return fill(texts(language).problems[problem.problem], { file, detail: problem.detail ?? '' });
}

/** Why a plan was not applied. */
export function refusalText(refusal: Refusal, language: Language): string {
  const { reason, ...data } = refusal;
  const cell = 'row' in refusal ? { cell: cellAddress(refusal.row, refusal.column) } : {};
  return fill(texts(language).refusals[reason], { ...data, ...cell });
}

function quoted(data: FindingData): FindingData {
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? shorten(value) : value,
  ]);
  return Object.fromEntries(entries) as FindingData;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= QUOTE ? line : `${characters.slice(0, QUOTE).join('')}…`;
}
