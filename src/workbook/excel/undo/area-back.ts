import { areaAddress, cellAddress, type Area, type PlanCell } from '../..';
import type { AreaLook } from '../look/area-look';
import { capturedCell } from '../look/captured-cell';
import { addFormatStep } from '../look/captured-format';
import { lookSteps } from '../look/full-look';
import type { Grid } from '../read/grid';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, type Step } from '../steps';
import { clearAreaStep, mergeSteps } from '../write/area';
import type { Block } from '../write/block';
import { formatSteps } from '../write/cell-formats';
import { valueSteps } from '../write/cell-values';
import { rectangles } from '../write/rectangles';
import { sourceSaid, validationStep } from '../write/rules';

/** What an area goes back to, and where. */
export interface AreaBack {
  /** Name or id. */
  readonly sheet: string;
  readonly look: AreaLook;
  readonly merges: readonly Area[];
  /** Calls sheets by the names they have now. */
  readonly formula: (text: string) => string;
}

/** Brings an area back as it was: contents, looks, links, merges, rules and colours. Colours that are left of it have to go before. */
export function areaBackSteps({ sheet, look, merges, formula }: AreaBack): Step<null>[] {
  const { area, grid } = look;
  if (!grid) return [];
  const rows = grid.values.map((values, row) =>
    values.map((_, column): PlanCell => {
      const before = capturedCell(grid, row, column);
      return before.formula === undefined ? before : { ...before, formula: formula(before.formula) };
    }),
  );
  const { top, left } = area;
  const block: Block = { sheet, top, left, rows, styles: {}, formats: grid.numberFormats };
  return [
    clearAreaStep(sheet, area),
    call((context) => {
      sheetIn(context, sheet).getRange(areaAddress(area)).style = 'Normal';
    }),
    ...linkSteps(sheet, look),
    ...numberFormatSteps(sheet, area, grid),
    ...formatSteps(block, false),
    ...valueSteps(block),
    ...look.looks.flatMap((one) => lookSteps(sheet, one)),
    // Numbers in cells of text go in as numbers, and only then the cell is one of text again.
    ...numberFormatSteps(sheet, area, grid),
    ...mergeSteps(sheet, merges),
    ...look.validations.before.map((one) => validationStep(sheet, one.area, sourceSaid(one.rule, formula))),
    ...coloursBack(sheet, look),
  ];
}

/** The first that comes back is the first that wins, so each gets the place that it had. */
function coloursBack(sheet: string, { formats, outline }: AreaLook): Step<null>[] {
  const place = (id: string): number => Math.max(0, outline.order.indexOf(id));
  return [...formats]
    .sort((a, b) => place(a.id) - place(b.id))
    .map((one) => addFormatStep(sheet, one, place(one.id)));
}

function linkSteps(sheet: string, { looks }: AreaLook): Step<null>[] {
  return looks.flatMap(({ area, cells }) =>
    cells.flatMap((row, down) =>
      row.flatMap(({ hyperlink }, across) => {
        if (!hyperlink?.address && !hyperlink?.documentReference) return [];
        const cell = cellAddress(area.top + down, area.left + across);
        const { address, documentReference, screenTip } = hyperlink;
        // What the cell shows is its content, which is put back as such.
        const link = Object.fromEntries(
          Object.entries({ address, documentReference, screenTip }).filter(([, part]) => Boolean(part)),
        );
        return call((context) => {
          sheetIn(context, sheet).getRange(cell).hyperlink = link;
        }, 2 * CALL_BYTES);
      }),
    ),
  );
}

function numberFormatSteps(sheet: string, { top, left, bottom, right }: Area, grid: Grid): Step<null>[] {
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
