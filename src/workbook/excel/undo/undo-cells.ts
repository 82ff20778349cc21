import { areaAddress, cellAddress, changesContent, type PlanCell, type Refusal } from '../..';
import type { BlockLook } from '../look/block-look';
import { capturedCell } from '../look/captured-cell';
import { CapturedStyles, capturedStyle } from '../look/captured-style';
import { blocksOf, gridStep, type Grid } from '../read/grid';
import type { Outline, OutlineSheet } from '../read/outline';
import { CALL_BYTES, call, taking, type Step } from '../steps';
import { widthOf, type Block } from '../write/block';
import { formatSteps } from '../write/cell-formats';
import { valueSteps } from '../write/cell-values';
import { rectangles } from '../write/rectangles';
import { renamedSince } from './renamed';
import { firstChanged } from './same-content';
import type { Undo } from './undo';
import { sheetIn } from '../sheet-in';

const BLOCK_CELLS = 1_500;

/** Puts back the cells of a block of the user's: content, number format, and the look and link if they changed. */
export class UndoCells implements Undo {
  private now: Grid[] = [];

  constructor(
    private readonly written: Block,
    private readonly look: BlockLook,
    /** The sheets as they were called then. */
    private readonly then: readonly OutlineSheet[],
  ) {}

  looks(outline: Outline, check: boolean): Step<void>[] {
    const sheet = this.find(outline);
    const { top, left, rows } = this.written;
    const width = widthOf({ rows });
    this.now = [];
    if (!check || !sheet || width === 0) return [];
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    return blocksOf(area, BLOCK_CELLS).map((block) =>
      taking(gridStep(sheet.id, block), (grid) => {
        if (grid) this.now.push(grid);
      }),
    );
  }

  refusals(outline: Outline): readonly Refusal[] {
    const sheet = this.find(outline);
    if (!sheet) return [{ reason: 'sheet-missing', sheet: this.written.sheet }];
    for (const grid of this.now) {
      const cell = firstChanged(this.written, grid);
      if (cell) return [{ reason: 'cell-changed', sheet: sheet.name, ...cell }];
    }
    return [];
  }

  steps(outline: Outline): Step<null>[] {
    const sheet = this.find(outline);
    const { grid } = this.look;
    if (!sheet || !grid) return [];
    const styles = new CapturedStyles();
    const looked = this.eachCell((cell, row, column) => {
      if (cell.style === undefined && cell.link === undefined) return null;
      const look = this.look.looks[row]?.[column];
      return look ? { style: styles.nameOf(capturedStyle(look, grid.numberFormats[row]?.[column])) } : null;
    });
    const renamed = renamedSince(this.then, outline);
    const contents = this.eachCell((cell, row, column) => {
      if (!changesContent(cell)) return null;
      const before = capturedCell(grid, row, column);
      return before.formula === undefined ? before : { ...before, formula: renamed(before.formula) };
    });
    const { top, left } = this.written;
    const place = { sheet: sheet.id, top, left };
    const block: Block = { ...place, rows: contents, styles: {}, formats: grid.numberFormats };
    return [
      ...this.linkSteps(sheet.id),
      ...formatSteps({ ...place, rows: looked, styles: styles.styles }, true),
      ...this.numberFormatSteps(sheet.id, grid),
      ...formatSteps(block, false),
      ...valueSteps(block),
      // Numbers in cells of text go in as numbers, and only then the cell is one of text again.
      ...this.numberFormatSteps(sheet.id, grid),
    ];
  }

  private eachCell(
    make: (cell: PlanCell, row: number, column: number) => PlanCell | null,
  ): (PlanCell | null)[][] {
    return this.written.rows.map((cells, row) =>
      cells.map((cell, column) => (cell ? make(cell, row, column) : null)),
    );
  }

  /** The number formats of all cells that were written: any of them may have got another one. */
  private numberFormatSteps(sheet: string, grid: Grid): Step<null>[] {
    const { rows, top, left } = this.written;
    const codeAt = (row: number, column: number): string | undefined => {
      const code = grid.numberFormats[row]?.[column];
      return rows[row]?.[column] && typeof code === 'string' ? code : undefined;
    };
    return rectangles(rows.length, widthOf({ rows }), codeAt).map(({ area, key }) => {
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

  /** A link that was there comes back, one that was not goes. */
  private linkSteps(sheet: string): Step<null>[] {
    return this.written.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.link === undefined) return [];
        // What it shows is put back with the contents.
        const { address, documentReference, screenTip } = this.look.looks[row]?.[column]?.hyperlink ?? {};
        const cellAt = cellAddress(this.written.top + row, this.written.left + column);
        return call((context) => {
          const range = sheetIn(context, sheet).getRange(cellAt);
          if (!address && !documentReference) range.clear('Hyperlinks');
          else
            range.hyperlink = {
              ...(address ? { address } : {}),
              ...(documentReference ? { documentReference } : {}),
              ...(screenTip ? { screenTip } : {}),
            };
        }, 2 * CALL_BYTES);
      }),
    );
  }

  /** By its id: the user may have given the sheet another name. */
  private find({ sheets }: Outline): OutlineSheet | null {
    return sheets.find(({ id }) => id === this.look.sheet) ?? null;
  }
}
