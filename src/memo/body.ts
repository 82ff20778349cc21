import type { Measure } from '../domain';
import type { Editing } from './edits';
import type { BlockTemplate, Slots } from './kinds/kind';
import type { MemoBlock } from './model';
import { sayPhrases } from './text/fill';

/** The blocks of a kind that have something to say, as edited. */
export function makeBody(
  templates: readonly BlockTemplate[],
  measures: readonly Measure[],
  slots: Slots,
  editing: Editing,
  print: (text: string) => string,
): readonly MemoBlock[] {
  return templates
    .flatMap((template) => proposedBlocks(template, measures, slots))
    .flatMap(({ block, key, text: proposed }) => {
      if (proposed === '') return [];
      const text = editing.text(key, print(proposed));
      return text === '' ? [] : [{ block, key, text }];
    });
}

function proposedBlocks(
  { key, block, phrases, each }: BlockTemplate,
  measures: readonly Measure[],
  slots: Slots,
): readonly MemoBlock[] {
  if (each === undefined) return [{ key, block, text: sayPhrases(phrases, slots) }];
  if (slots.listed === null) return [];
  return measures.map(({ title }, index) => ({
    key: `${key}${index + 1}`,
    block,
    text: sayPhrases(phrases, { ...slots, n: String(index + 1), title: title.replace(/\s*\n\s*/g, ' ') }),
  }));
}
