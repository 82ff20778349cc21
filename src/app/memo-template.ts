import {
  type MemoModel,
  type TemplateProblem,
  fillTemplate,
  standardTemplate,
  takeTemplate,
  writeMemo,
} from '../memo';
import type { Check } from './check';
import { memoOf } from './memo';
import { type KeptTemplate, keptTemplate } from './memory-template';

/** The memo as a file, and how it came about. */
export type MemoFile =
  /** As the regulation has it. `problems`: why the office's own template could not be used, if there was one. */
  | { readonly made: 'standard'; readonly file: Uint8Array; readonly problems: readonly TemplateProblem[] }
  /** In the office's own template. `problems`: what is to be known. */
  | {
      readonly made: 'from-template';
      readonly file: Uint8Array;
      readonly problems: readonly TemplateProblem[];
    };

/** The memo in a template; the standard memo without one, and when the template can no longer be filled. */
export async function memoFile(memo: MemoModel, template: KeptTemplate | null): Promise<MemoFile> {
  if (template === null) return { made: 'standard', file: await writeMemo(memo), problems: [] };
  const filled = await fillTemplate(template.file, memo);
  if (filled.outcome === 'filled')
    return { made: 'from-template', file: filled.file, problems: filled.problems };
  return { made: 'standard', file: await writeMemo(memo), problems: filled.problems };
}

/** The template that the workbook keeps; `null`: the standard memo is made. */
export const templateOf = ({ memory }: Pick<Check, 'memory'>): KeptTemplate | null => keptTemplate(memory);

/** The standard template to begin with, set for this workbook's agency as far as it is known. */
export function templateToEdit(check: Check): Promise<Uint8Array> {
  return standardTemplate(memoOf(check)?.memo ?? blankMemo(check));
}

export type TakenTemplate =
  /** `template`: what is to be kept, with nothing in it but what a letter is made of. */
  | {
      readonly outcome: 'usable';
      readonly template: KeptTemplate;
      readonly problems: readonly TemplateProblem[];
    }
  | { readonly outcome: 'unusable'; readonly problems: readonly TemplateProblem[] };

/** Checks a template that was sent. Nothing is kept yet: see `ask: 'template'`. */
export async function readTemplate(name: string, file: Uint8Array): Promise<TakenTemplate> {
  const taken = await takeTemplate(file);
  if (taken.outcome === 'unusable') return taken;
  return { outcome: 'usable', template: { name, file: taken.file }, problems: taken.problems };
}

/** What a template is made of before there are measures to report on. */
const blankMemo = ({ options }: Check): MemoModel => ({
  kind: 'report',
  day: options.today,
  digits: options.digits,
  from: null,
  code: null,
  date: null,
  subject: '',
  to: null,
  body: [],
  signatures: [],
  annexes: [],
  emblem: null,
});
