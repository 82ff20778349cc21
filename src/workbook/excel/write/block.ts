import type { PlanCell, PlanRow, PlanStyles } from '../..';

/** A rectangle of planned cells on its way into a sheet. */
export interface Block {
  /** Name or id. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly PlanRow[];
  readonly styles: PlanStyles;
  /** Number formats that the cells have now, by row and column of the block; `General` where nothing is known. */
  readonly formats?: readonly (readonly unknown[])[];
}

export function widthOf({ rows }: Pick<Block, 'rows'>): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The number format a cell would have by its style, or has. */
export function formatBefore(block: Block, cell: PlanCell, row: number, column: number): string {
  if (cell.style !== undefined) return block.styles[cell.style]?.format ?? 'General';
  const now = block.formats?.[row]?.[column];
  return typeof now === 'string' ? now : 'General';
}
