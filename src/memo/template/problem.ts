import type { WordProblem } from '../../word';

/** Where in a template something stands, counted from 1 as a reader would. */
export type TemplatePlace =
  /** The paragraphs outside tables, those without words not counted. */
  | { readonly in: 'body'; readonly paragraph: number }
  | { readonly in: 'table'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly in: 'header' | 'footer' | 'note' | 'text-box' };

/** What is wrong with the file as a whole. */
export type FileProblem = WordProblem | 'too-large-template' | 'strict';

/** What is wrong at a place, or with a placeholder. */
export type PlaceholderProblem =
  /** No placeholder of ours; `suggestion` is the name that it may have been meant to be. */
  | 'unknown'
  | 'missing'
  | 'doubled'
  /** `{{` without `}}`, or the other way round, in one paragraph. */
  | 'unclosed'
  /** One that is filled with paragraphs has other words beside it, which would be lost. */
  | 'not-alone'
  /** One that is filled with paragraphs stands in a header, footer, note or text box. */
  | 'misplaced'
  /** A field of Word that fetches or runs something; `name` is the field's word. */
  | 'field';

/** What was taken out of the file so that it is safe to keep and to send on. */
export type RemovedProblem = 'macros-removed' | 'links-removed' | 'parts-removed';

/** What the filled memo cannot show. */
export type FillProblem =
  | 'signers-left-out'
  | 'annexes-left-out'
  /** ชั้นความเร็ว or ชั้นความลับ of the agency sheet, which no placeholder fills; `name`: which. */
  | 'classes-left-out';

export interface TemplateProblem {
  readonly problem: FileProblem | PlaceholderProblem | RemovedProblem | FillProblem;
  /** `error`: no memo can be made of the template. `warning`: one can, and this is to be known. */
  readonly severity: 'error' | 'warning';
  /** Of the placeholder, as it stands there, or of the part or field. */
  readonly name: string | null;
  readonly place: TemplatePlace | null;
  readonly suggestion: string | null;
  /** How many, of what is counted. */
  readonly count: number | null;
}

export function templateProblem(
  problem: TemplateProblem['problem'],
  severity: TemplateProblem['severity'],
  more: Partial<Omit<TemplateProblem, 'problem' | 'severity'>> = {},
): TemplateProblem {
  return { problem, severity, name: null, place: null, suggestion: null, count: null, ...more };
}

export const isUsable = (problems: readonly TemplateProblem[]): boolean =>
  problems.every(({ severity }) => severity !== 'error');
