import type { Finding } from '../domain';
import { cellAddress, type Refusal, type WorkbookProblem } from '../workbook';
import { fill } from './fill';
import { type Language, texts } from './texts';
import type { FileProblem } from './th/problems';

/** How much of a long cell a sentence quotes, in characters. */
const QUOTE = 120;

/** What a finding says to a person. */
export function findingText(finding: Finding, language: Language): string {
  const quoted = new Map<string, string | number>();
  for (const [key, value] of Object.entries(finding.data))
    quoted.set(key, typeof value === 'string' ? shorten(value) : value);
  return fill(texts(language).findings[finding.rule], Object.fromEntries(quoted));
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

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= QUOTE ? line : `${characters.slice(0, QUOTE).join('')}…`;
}
