import { laidOut, type Area, type PlanEdit, type Refusal } from '../..';
import type { AreaLook } from '../look/area-look';
import { blocksOf, gridStep, type Grid } from '../read/grid';
import type { Outline, OutlineSheet } from '../read/outline';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, taking, type Step } from '../steps';
import { breakSteps, columnWidthSteps, rowHeightSteps } from '../write/area';
import type { Block } from '../write/block';
import { areaBackSteps } from './area-back';
import { claims } from './claims';
import { renamedSince } from './renamed';
import { coveredCells, firstChanged } from './same-content';
import type { Undo } from './undo';

const BLOCK_CELLS = 1_500;

/** Puts back all that an area of a user's sheet held before it was laid anew. */
export class UndoArea implements Undo {
  private now: Grid[] = [];
  private colours: readonly string[] = [];
  /** The colours that the sheet had when going back was tried for the first time. */
  private first: readonly string[] | null = null;

  constructor(
    private readonly edit: Extract<PlanEdit, { edit: 'replace-block' }>,
    private readonly look: AreaLook,
    /** Merged cells that were in the area. */
    private readonly merges: readonly Area[],
    /** The sheets as they were called then. */
    private readonly then: readonly OutlineSheet[],
  ) {}

  looks(outline: Outline, check: boolean): Step<void>[] {
    const sheet = this.find(outline);
    this.now = [];
    if (!sheet) return [];
    const cells = check ? blocksOf(this.look.area, BLOCK_CELLS) : [];
    const colours: Step<void> = {
      bytes: CALL_BYTES,
      queue: (context) => {
        const all = sheetIn(context, sheet.id).getRange().conditionalFormats.load('items/id');
        return () => {
          this.colours = all.items.map(({ id }) => id);
        };
      },
    };
    return [
      colours,
      ...cells.map((block) =>
        taking(gridStep(sheet.id, block), (grid) => {
          if (grid) this.now.push(grid);
        }),
      ),
    ];
  }

  refusals(outline: Outline): readonly Refusal[] {
    const { area } = this.look;
    const sheet = this.find(outline);
    if (!sheet) return [{ reason: 'sheet-missing', sheet: this.edit.sheet }];
    const written: Block = { sheet: sheet.id, top: area.top, left: area.left, ...laidOut(this.edit) };
    const covered = coveredCells(this.edit.merges);
    for (const grid of this.now) {
      const cell = firstChanged(written, grid, covered);
      if (cell) return [{ reason: 'cell-changed', sheet: sheet.name, ...cell }];
    }
    return [];
  }

  steps(outline: Outline): Step<null>[] {
    const { look, merges, edit } = this;
    const sheet = this.find(outline);
    if (!sheet) return [];
    const heights = edit.heights.map((height, row) => (height === null ? null : (look.heights[row] ?? null)));
    const widths = (edit.widths ?? []).map((width, at) =>
      width === null ? null : (look.widths[at] ?? null),
    );
    return [
      ...this.coloursAway(outline, sheet.id),
      ...areaBackSteps({ sheet: sheet.id, look, merges, formula: renamedSince(this.then, outline) }),
      ...rowHeightSteps(sheet.id, look.area.top, heights),
      ...columnWidthSteps(sheet.id, look.area.left, widths),
      ...breakSteps(sheet.id, look.outline.breaks.inside),
    ];
  }

  /** Colours that the area had go as a whole, cut or not; they come back as they were. */
  private coloursAway(outline: Outline, sheet: string): Step<null>[] {
    const { first, look } = this;
    this.first ??= this.colours;
    const mine = new Set(look.formats.map(({ id }) => id));
    // What came since the first try is what that put back.
    const gone = this.colours.filter((id) => mine.has(id) || (first !== null && !first.includes(id)));
    return gone
      .filter((id) => claims(outline, id))
      .map((id) =>
        call((context) => {
          sheetIn(context, sheet).getRange().conditionalFormats.getItem(id).delete();
        }),
      );
  }

  /** By its id: the user may have given the sheet another name. */
  private find({ sheets }: Outline): OutlineSheet | null {
    return sheets.find(({ id }) => id === this.look.sheet) ?? null;
  }
}
