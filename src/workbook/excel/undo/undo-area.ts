import { areaAddress, cellAddress, laidOut, type Area, type PlanCell, type Refusal } from '../..';
import type { AreaLook } from '../look/area-look';
import { capturedCell } from '../look/captured-cell';
import { addFormatStep } from '../look/captured-format';
import { lookSteps } from '../look/full-look';
import { blocksOf, gridStep, type Grid } from '../read/grid';
import type { Outline, OutlineSheet } from '../read/outline';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, taking, type Step } from '../steps';
import { clearAreaStep, mergeSteps, rowHeightSteps } from '../write/area';
import type { Block } from '../write/block';
import { formatSteps } from '../write/cell-formats';
import { valueSteps } from '../write/cell-values';
import { rectangles } from '../write/rectangles';
import { sourceSaid, validationStep } from '../write/rules';
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
    private readonly look: AreaLook,
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
    const { edit, area } = this.look;
    const sheet = this.find(outline);
    if (!sheet) return [{ reason: 'sheet-missing', sheet: edit.sheet }];
    const written: Block = { sheet: sheet.id, top: area.top, left: area.left, ...laidOut(edit) };
    const covered = coveredCells(edit.merges);
    for (const grid of this.now) {
      const cell = firstChanged(written, grid, covered);
      if (cell) return [{ reason: 'cell-changed', sheet: sheet.name, ...cell }];
    }
    return [];
  }

  steps(outline: Outline): Step<null>[] {
    const { look, merges } = this;
    const { area, edit, grid } = look;
    const sheet = this.find(outline);
    if (!sheet || !grid) return [];
    const formula = renamedSince(this.then, outline);
    const rows = grid.values.map((values, row) =>
      values.map((_, column): PlanCell => {
        const before = capturedCell(grid, row, column);
        return before.formula === undefined ? before : { ...before, formula: formula(before.formula) };
      }),
    );
    const block: Block = {
      sheet: sheet.id,
      top: area.top,
      left: area.left,
      rows,
      styles: {},
      formats: grid.numberFormats,
    };
    return [
      ...this.colourSteps(outline, sheet.id),
      clearAreaStep(sheet.id, area),
      call((context) => {
        sheetIn(context, sheet.id).getRange(areaAddress(area)).style = 'Normal';
      }),
      ...this.linkSteps(sheet.id),
      ...this.numberFormatSteps(sheet.id, grid),
      ...formatSteps(block, false),
      ...valueSteps(block),
      ...look.looks.flatMap((one) => lookSteps(sheet.id, one)),
      ...this.numberFormatSteps(sheet.id, grid),
      ...mergeSteps(sheet.id, merges),
      ...rowHeightSteps(
        sheet.id,
        area.top,
        edit.heights.map((height, row) => (height === null ? null : (look.heights[row] ?? null))),
      ),
      ...look.validations.before.map((one) =>
        validationStep(sheet.id, one.area, sourceSaid(one.rule, formula)),
      ),
      ...this.formatsBack(sheet.id),
    ];
  }

  /** Colours that the area had go as a whole, cut or not; they come back as they were. */
  private colourSteps(outline: Outline, sheet: string): Step<null>[] {
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

  private formatsBack(sheet: string): Step<null>[] {
    const { formats, outline } = this.look;
    const place = (id: string): number => Math.max(0, outline.order.indexOf(id));
    return [...formats]
      .sort((a, b) => place(a.id) - place(b.id))
      .map((one) => addFormatStep(sheet, one, place(one.id)));
  }

  private linkSteps(sheet: string): Step<null>[] {
    return this.look.looks.flatMap(({ area, cells }) =>
      cells.flatMap((row, down) =>
        row.flatMap(({ hyperlink }, across) => {
          if (!hyperlink?.address && !hyperlink?.documentReference) return [];
          const address = cellAddress(area.top + down, area.left + across);
          return call((context) => {
            sheetIn(context, sheet).getRange(address).hyperlink = hyperlink;
          }, 2 * CALL_BYTES);
        }),
      ),
    );
  }

  private numberFormatSteps(sheet: string, grid: Grid): Step<null>[] {
    const { top, left, bottom, right } = this.look.area;
    const codeAt = (row: number, column: number): string | undefined => {
      const code = grid.numberFormats[row]?.[column];
      return typeof code === 'string' ? code : undefined;
    };
    return rectangles(bottom - top + 1, right - left + 1, codeAt).map(({ area, key }) => {
      const address = areaAddress({
        top: top + area.top,
        left: left + area.left,
        bottom: top + area.bottom,
        right: left + area.right,
      });
      return call((context) => {
        Object.assign(sheetIn(context, sheet).getRange(address), { numberFormat: key });
      });
    });
  }

  /** By its id: the user may have given the sheet another name. */
  private find({ sheets }: Outline): OutlineSheet | null {
    return sheets.find(({ id }) => id === this.look.sheet) ?? null;
  }
}
