import type { PlanCell } from '../../workbook';
import { STYLES, type FigureStyle, type TextStyle } from '../layouts';

/** A cell to draw: it takes `span` columns, one unless told. */
export type DraftCell = { readonly span?: number } & (
  | { readonly style: TextStyle; readonly text: string }
  | {
      readonly style: FigureStyle;
      readonly number: number;
      /** What the number is the result of, with its `=`; never made from a text of the workbook. */
      readonly formula?: string;
    }
  | { readonly style: FigureStyle; readonly day: string }
);

export function planCell(cell: DraftCell): PlanCell {
  if ('text' in cell) return { value: cell.text, style: cell.style };
  if ('day' in cell) return { date: cell.day, style: cell.style };
  const { number: value, style, formula } = cell;
  return formula === undefined ? { value, style } : { value, formula, style };
}

export function isBold(cell: DraftCell): boolean {
  return 'text' in cell && 'bold' in STYLES[cell.style];
}
