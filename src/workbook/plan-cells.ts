import type { PlanCell } from './plan';

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
