import type { PlanCell, PlanEdit, PlanRow, PlanStyles } from './plan';

/** Whether the plan says anything about what the cell holds (a style or a link alone does not). */
export function changesContent(cell: PlanCell): boolean {
  return cell.value !== undefined || cell.formula !== undefined || cell.date !== undefined;
}

/** Text that Excel would turn into a formula as soon as someone edits the cell, were it not marked as text. */
export function looksLikeFormula(cell: PlanCell): boolean {
  return (
    cell.formula === undefined &&
    cell.date === undefined &&
    typeof cell.value === 'string' &&
    /^[-=+@]/.test(cell.value)
  );
}

/** The style of cells that a block leaves out: Normal, with nothing said. */
const PLAIN = '(plain)';

/** A block for an area as it is written: a cell for every cell of the area, each with a content, if only an empty one. */
export function laidOut({ area, rows, styles }: Extract<PlanEdit, { edit: 'replace-block' }>): {
  readonly rows: readonly PlanRow[];
  readonly styles: PlanStyles;
} {
  const width = area.right - area.left + 1;
  const laid = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column): PlanCell => {
      const cell = rows[row]?.[column];
      if (!cell) return { value: null, style: PLAIN };
      return changesContent(cell) ? cell : { ...cell, value: null };
    }),
  );
  return { rows: laid, styles: { ...styles, [PLAIN]: {} } };
}
