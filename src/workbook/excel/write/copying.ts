import { sheetKey, type PlanEdit, type RealNames } from '../..';
import type { Look } from '../look/look';
import type { Step } from '../steps';
import { UndoCopy } from '../undo/undo-copy';
import { copySteps } from './copy-sheet';

/** A sheet that is copied, as calls, with the way back. */
export interface Copying {
  readonly name: string;
  readonly undo: UndoCopy;
  readonly steps: readonly Step<null>[];
}

export function copying(
  { sheet, mark, ...edit }: Extract<PlanEdit, { edit: 'copy-sheet' }>,
  position: number,
  { outline, marked, tables, sources }: Look,
  { names, supports }: { readonly names: RealNames; readonly supports: (version: string) => boolean },
): Copying | null {
  const source = sources.get(position);
  if (!source) return null;
  const name = names.byEdit.get(position) ?? edit.name;
  const there = marked.get(mark);
  const replaced = there ? { id: there.sheet.id, before: there.before, cells: there.cells } : null;
  const undo = new UndoCopy(
    { name, mark, content: source.content, pictures: [], charts: [], kept: [], formula: names.formula },
    { then: outline.sheets, made: new Set(names.byEdit.values()), replaced, supports },
  );
  const steps = copySteps({
    source: source.sheet,
    tables: tables.filter((one) => sheetKey(one.sheet) === sheetKey(sheet)).length,
    name,
    mark,
    instead: replaced && { id: replaced.id, position: replaced.before.position },
  });
  return { name, undo, steps };
}
