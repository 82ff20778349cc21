import { type FindingData, type RuleId, finding } from '../domain';
import type { WorkbookProblem } from '../workbook';
import { fill } from './fill';
import { findingText, problemText } from './sentences';
import { type Language, texts } from './texts';
import type { FileProblem } from './th/problems';

/** Why a file is not among the figures of a summary of many workbooks. */
export type LeftOutReason =
  | {
      readonly why: 'problem';
      readonly problem: WorkbookProblem | FileProblem;
      readonly detail: string | number | null;
    }
  | {
      readonly why: 'findings';
      readonly findings: readonly { readonly rule: RuleId; readonly data: FindingData }[];
    }
  | { readonly why: 'other-year'; readonly year: number; readonly expected: number }
  | { readonly why: 'is-summary' | 'is-form' | 'link' | 'folder' };

const SENTENCE = { 'is-summary': 'isSummary', 'is-form': 'isForm', link: 'link', folder: 'folder' } as const;

/** In a sentence that names the file. */
export function leftOutText(file: string, reason: LeftOutReason, language: Language): string {
  const { rollup } = texts(language);
  switch (reason.why) {
    case 'problem':
      return problemText(reason, file, language);
    case 'findings': {
      const reasons = reason.findings.map(({ rule, data }) =>
        findingText(finding(rule, null, data), language),
      );
      return fill(rollup.findings, { file, reasons: reasons.join(' ') });
    }
    case 'other-year':
      return fill(rollup.otherYear, { file, year: reason.year, expected: reason.expected });
    case 'is-summary':
    case 'is-form':
    case 'link':
    case 'folder':
      return fill(rollup[SENTENCE[reason.why]], { file });
  }
}
