import { isOurDrawing, type RealNames, type SheetContent } from '../..';
import type { Look } from '../look/look';
import { taking, type Step } from '../steps';
import type { Undo } from '../undo/undo';
import { UndoAddedSheet, UndoReplacedSheet } from '../undo/undo-sheet';
import { placeCharts } from './charts';
import { placePictures } from './pictures';
import { protectSteps } from './protection';
import { addSheetStep, clearSheetStep, contentSteps, idStep, type SheetToPut } from './put-sheet';

/** A sheet that is put, as calls, with the way back. */
export interface Putting {
  readonly undo: Undo;
  /** Makes the sheet, or empties it. */
  readonly sheet: Step<null>;
  readonly contents: readonly Step<null>[];
  /** After all else that the plan does. */
  readonly locking: readonly Step<null>[];
  /** Takes down what a new sheet is known by. */
  readonly added: Step<void> | null;
}

export function putting(
  { mark, name, content }: { readonly mark: string; readonly name: string; readonly content: SheetContent },
  look: Look,
  { names, supports }: { readonly names: RealNames; readonly supports: (version: string) => boolean },
): Putting {
  const there = mark === '' ? undefined : look.marked.get(mark);
  const pictures = placePictures(content);
  const goes = (one: { readonly name: string }): boolean =>
    isOurDrawing(one.name) || pictures.some((own) => own.name === one.name);
  const put: SheetToPut = {
    name,
    mark,
    content,
    pictures,
    charts: placeCharts(content),
    kept: (there?.sheet.pictures ?? []).filter((one) => !goes(one)),
    formula: names.formula,
  };
  const contents = contentSteps(put, supports);
  const locking = protectSteps(name, content.protection);
  if (there) {
    const { sheet, before, tables } = there;
    const gone = sheet.pictures.filter(goes).map(({ id }) => id);
    return {
      undo: new UndoReplacedSheet(before, put, supports, look.outline.sheets),
      sheet: clearSheetStep(name, { tables, pictures: gone, charts: sheet.charts }, supports),
      contents,
      locking,
      added: null,
    };
  }
  const undo = new UndoAddedSheet(put);
  const added = taking(idStep(name), (id) => {
    undo.id = id;
  });
  return { undo, sheet: addSheetStep(name), contents, locking, added };
}
