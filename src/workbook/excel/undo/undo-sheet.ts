import { isOurDrawing, markName, sheetKey, uniqueSheetName, type Refusal } from '../..';
import type { SheetBefore } from '../look/capture-sheet';
import type { Outline, OutlineSheet } from '../read/outline';
import { CALL_BYTES, call, type Step } from '../steps';
import type { KeptPicture } from '../write/pictures';
import { unprotectStep } from '../write/protection';
import { addSheetStep, clearSheetStep, contentSteps, type SheetToPut } from '../write/put-sheet';
import { SINCE } from '../level';
import { sourceSaid, validationStep } from '../write/rules';
import { PutContent } from './put-content';
import { renamedSince } from './renamed';
import type { Undo } from './undo';
import { sheetIn } from '../sheet-in';

/** Takes away a sheet that a plan added. */
export class UndoAddedSheet implements Undo {
  private readonly content: PutContent;
  /** Known once it was added: a sheet without a mark is found by it whatever it is called. */
  id: string | null = null;

  constructor(private readonly put: SheetToPut) {
    this.content = new PutContent(put);
  }

  looks(outline: Outline, check: boolean): Step<void>[] {
    const sheet = this.find(outline);
    return check && sheet ? this.content.steps(sheet.id) : [];
  }

  refusals(outline: Outline): readonly Refusal[] {
    const sheet = this.find(outline);
    return sheet ? this.content.changed(sheet.name) : [];
  }

  steps(outline: Outline): Step<null>[] {
    const { mark } = this.put;
    const sheet = this.find(outline);
    return [
      ...(mark === ''
        ? []
        : [call(({ workbook }) => workbook.names.getItemOrNullObject(markName(mark)).delete())]),
      ...(sheet ? [call((context) => sheetIn(context, sheet.id).delete())] : []),
    ];
  }

  /** By its id; before that is known only by the name it was given, which was free. */
  private find(outline: Outline): OutlineSheet | null {
    const { id, put } = this;
    const found = outline.sheets.find((one) =>
      id === null ? sheetKey(one.name) === sheetKey(put.name) : one.id === id,
    );
    return found ?? null;
  }
}

/** Puts back a sheet of ours that a plan replaced, or took away. */
export class UndoReplacedSheet implements Undo {
  private readonly content: PutContent | null;
  private shapes: readonly (KeptPicture & { readonly name: string })[] = [];
  private charts: readonly string[] = [];

  /** @param put what stands there now; `null` when the sheet was taken away */
  constructor(
    private readonly before: SheetBefore,
    private readonly put: SheetToPut | null,
    private readonly supports: (version: string) => boolean,
    /** The sheets as they were called then. */
    private readonly then: readonly OutlineSheet[],
  ) {
    this.content = put && new PutContent(put);
  }

  looks(outline: Outline, check: boolean): Step<void>[] {
    const sheet = this.find(outline);
    if (!sheet) return [];
    return [
      ...((check && this.content?.steps(sheet.id)) || []),
      ...(this.supports(SINCE.pictures) ? [this.pictureStep(sheet.id)] : []),
      this.chartStep(sheet.id),
    ];
  }

  refusals(outline: Outline): readonly Refusal[] {
    const sheet = this.find(outline);
    return sheet && this.content ? this.content.changed(sheet.name) : [];
  }

  steps(outline: Outline): Step<null>[] {
    const { before, put } = this;
    const sheet = this.find(outline);
    // A sheet that should be gone but is there was never taken away.
    if (sheet && !put) return [];
    const name =
      sheet?.name ??
      uniqueSheetName(
        before.name,
        outline.sheets.map((one) => one.name),
      );
    const names = [before.content, put?.content].flatMap((one) => one?.tables ?? []).map((one) => one.name);
    const tables = outline.tables.filter((one) => names.includes(one.name)).map(({ id }) => id);
    const { mark, content, pictures, charts } = before;
    const formula = renamedSince(this.then, outline);
    const goes = (one: { readonly name: string }): boolean =>
      isOurDrawing(one.name) || (put?.pictures ?? []).some(({ name: own }) => own === one.name);
    const kept = sheet ? this.shapes.filter((one) => !goes(one)) : [];
    const gone = this.shapes.filter(goes).map(({ id }) => id);
    const again: SheetToPut = { name, mark, content, pictures, charts, kept, formula };
    return [
      ...(sheet && put?.content.protection ? [unprotectStep(name)] : []),
      sheet
        ? clearSheetStep(name, { tables, pictures: gone, charts: this.charts }, this.supports)
        : addSheetStep(name, before),
      ...contentSteps(again, this.supports),
      ...before.validations.map(({ area, rule }) => validationStep(name, area, sourceSaid(rule, formula))),
    ];
  }

  private pictureStep(sheet: string): Step<void> {
    return {
      bytes: 2 * CALL_BYTES,
      queue: (context) => {
        const shapes = sheetIn(context, sheet).shapes.load(
          'items/id,items/name,items/type,items/left,items/top,items/width,items/height,items/lockAspectRatio',
        );
        return () => {
          this.shapes = shapes.items.flatMap(
            ({ id, name, type, left, top, width, height, lockAspectRatio }) =>
              type === 'Image' ? [{ id, name, left, top, width, height, lockAspectRatio }] : [],
          );
        };
      },
    };
  }

  private chartStep(sheet: string): Step<void> {
    return {
      bytes: CALL_BYTES,
      queue: (context) => {
        const charts = sheetIn(context, sheet).charts.load('items/name');
        return () => {
          this.charts = charts.items.map(({ name }) => name).filter(isOurDrawing);
        };
      },
    };
  }

  private find({ sheets, marks }: Outline): OutlineSheet | null {
    return sheets.find(({ name }) => marks.get(sheetKey(name)) === this.before.mark) ?? null;
  }
}
