import { markName, sheetKey, type Refusal } from '../..';
import type { AreaLook } from '../look/area-look';
import type { SheetBefore } from '../look/capture-sheet';
import type { Outline, OutlineSheet } from '../read/outline';
import { sheetIn } from '../sheet-in';
import { call, type Step } from '../steps';
import { addSheetStep, contentSteps, markStep, type SheetToPut } from '../write/put-sheet';
import { areaBackSteps } from './area-back';
import { PutContent } from './put-content';
import { renamedSince } from './renamed';
import type { Undo } from './undo';

/** How Excel calls a copy that was not given its name yet. */
const COPIED = /\(\d+\)$/;

export interface CopyBefore {
  /** The sheets as they were called then. */
  readonly then: readonly OutlineSheet[];
  /** Names of all sheets that the plan makes. */
  readonly made: ReadonlySet<string>;
  /** The sheet whose place the copy took. */
  readonly replaced: {
    readonly id: string;
    readonly before: SheetBefore;
    readonly cells: AreaLook | null;
  } | null;
  readonly supports: (version: string) => boolean;
}

/** Takes away the copy of a sheet; one whose place it took is made again. */
export class UndoCopy implements Undo {
  private readonly content: PutContent;
  /** Known once it was made. */
  id: string | null = null;
  private tried = false;

  /** @param put the copy: its name, mark and content */
  constructor(
    private readonly put: SheetToPut,
    private readonly was: CopyBefore,
  ) {
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
    const { replaced } = this.was;
    const gone = [
      this.find(outline),
      this.tried && replaced ? this.halfMade(outline, replaced.before) : null,
    ];
    this.tried = true;
    const away = [...new Set(gone.flatMap((one) => one?.id ?? []))].map((id) =>
      call((context) => sheetIn(context, id).delete()),
    );
    if (replaced === null)
      return [call(({ workbook }) => workbook.names.getItemOrNullObject(markName(mark)).delete()), ...away];
    const there = outline.sheets.find(({ id }) => id === replaced.id);
    // It was never taken away, but its mark may have been.
    if (there) return [...away, markStep(mark, there.name)];
    return [...away, ...this.madeAgain(replaced.before, replaced.cells, outline)];
  }

  /** What an earlier try has made of the sheet whose place the copy took. */
  private halfMade({ sheets }: Outline, { name }: SheetBefore): OutlineSheet | null {
    const { then } = this.was;
    const there = sheets.find((one) => sheetKey(one.name) === sheetKey(name));
    return there && !then.some(({ id }) => id === there.id) ? there : null;
  }

  private madeAgain(before: SheetBefore, cells: AreaLook | null, outline: Outline): Step<null>[] {
    const { name, mark, content, pictures, charts } = before;
    const formula = renamedSince(this.was.then, outline);
    return [
      addSheetStep(name, before),
      ...contentSteps({ name, mark, content, pictures, charts, kept: [], formula }, this.was.supports),
      ...(cells ? areaBackSteps({ sheet: name, look: cells, merges: content.merges, formula }) : []),
    ];
  }

  /** By its id; before that is known by its name, or by being new and called as Excel calls copies. */
  private find({ sheets }: Outline): OutlineSheet | null {
    const { then, made } = this.was;
    if (this.id !== null) return sheets.find(({ id }) => id === this.id) ?? null;
    const added = sheets.filter(({ id }) => !then.some((one) => one.id === id));
    const named = added.find(({ name }) => sheetKey(name) === sheetKey(this.put.name));
    return named ?? added.find(({ name }) => COPIED.test(name) && !made.has(name)) ?? null;
  }
}
