import { EMPTY_MEASURE } from '../../domain';
import { type Digits, measureCell } from '../../tables';
import type { PlanCell, PlanRow } from '../../workbook';
import type { Form, FormRow } from './form';
import type { FormColumn } from './form-columns';
import { formStyle } from './look';

/** Empty rows below the others, in which new measures are proposed. */
export const PROPOSALS = 10;

/** The cells of one row; its code is not among them. */
export function formRow(
  { measure, editable }: FormRow,
  columns: readonly FormColumn[],
  { round, digits }: Pick<Form, 'round' | 'digits'>,
): PlanRow {
  return columns.map((column): PlanCell => {
    if (column.role === 'code') return { style: 'code' };
    const context = { round: column.round ?? round, digits, numbered: false };
    const cell = measureCell(column.role, measure, context);
    const style = formStyle(cell.style, column.asked && editable ? 'open' : 'read');
    if (column.role === 'status' && column.round !== null) {
      // As typed, so that what comes back unchanged is what was sent.
      const typed = measure.reports[column.round]?.statusText ?? null;
      if (typed !== null) return { value: typed, style };
    }
    // An address is text, so that it can be typed over.
    return cell.link === undefined ? { ...cell, style } : { value: cell.link, style };
  });
}

/** An empty row in which everything can be typed but the id, which the coordinator gives. */
export function proposalRow(columns: readonly FormColumn[], digits: Digits): PlanRow {
  return columns.map(({ role }): PlanCell => {
    if (role === 'code') return { style: 'code' };
    const { style } = measureCell(role, EMPTY_MEASURE, { round: 6, digits, numbered: false });
    return { style: formStyle(style, role === 'id' ? 'read' : 'open') };
  });
}
