/** The office's own Word template: the standard one to begin with, and one that was edited, checked and filled. */
import type { MemoModel } from '../model';
import type { FilledTemplate, TakenTemplate } from './fill';
import type { TemplateProblem } from './problem';

export type { FilledTemplate, TakenTemplate } from './fill';
export { GUIDE_WORDS, PLACEHOLDERS, type Placeholder, type PlaceholderId } from './placeholders';
export { type TemplatePlace, type TemplateProblem, isUsable } from './problem';
export { TEMPLATE_LIMITS } from './limits';

/** The template to begin with: a memo as ours, with placeholders for what it says and a guide on its last page. */
export async function standardTemplate(memo: MemoModel): Promise<Uint8Array> {
  const { standardTemplateFile } = await import('./standard');
  return standardTemplateFile(memo);
}

/** What is wrong with a template, and what is to be known of it; see `isUsable`. Never throws for what was sent. */
export async function checkTemplate(file: Uint8Array): Promise<readonly TemplateProblem[]> {
  const { checkTemplateFile } = await import('./fill');
  return checkTemplateFile(file);
}

/** A template to be kept, cleaned of what has no place in a letter: its macros, and whatever points out of it. */
export async function takeTemplate(file: Uint8Array): Promise<TakenTemplate> {
  const { takeTemplateFile } = await import('./fill');
  return takeTemplateFile(file);
}

/** The memo in the office's own template. The same memo and template give the same bytes. */
export async function fillTemplate(file: Uint8Array, memo: MemoModel): Promise<FilledTemplate> {
  const { fillTemplateFile } = await import('./fill');
  return fillTemplateFile(file, memo);
}
