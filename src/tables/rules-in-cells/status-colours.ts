import { STATUSES, STATUS_LABELS, type Status } from '../../domain';
import { type Area, type CellStyle, type PlanConditionalFormat, cellAddress } from '../../workbook';

/**
 * How each status looks. The cell says it in words, so that the colour is never all that tells; dark on light, at
 * least 7 : 1.
 */
export const STATUS_COLOURS: Readonly<Record<Status, CellStyle>> = {
  'not-started': { fill: '#ededed', color: '#3b3b3b' },
  'in-progress': { fill: '#fff2cc', color: '#5c4300' },
  done: { fill: '#e2f0d9', color: '#1e4d2b' },
};

/** Bold besides: on a due day there is no word for it. */
export const LATE_COLOUR: CellStyle = { fill: '#fbd9d3', color: '#7a1208', bold: true };

/** Marks that say yes in a column of ticks. */
const TICKS = '✓✔√☑☒/';

/** The three colours of a column of status words. */
export function statusColours(area: Area): PlanConditionalFormat[] {
  const cell = cellAddress(area.top, area.left);
  return STATUSES.map((status) => ({
    area,
    formula: `TRIM(${cell})="${STATUS_LABELS[status]}"`,
    style: STATUS_COLOURS[status],
  }));
}

/** The colour of one column of ticks (document 004), under the cells that have one. */
export function tickColour(area: Area, status: Status): PlanConditionalFormat {
  const cell = cellAddress(area.top, area.left);
  // A space stands for an empty cell: a search for nothing finds it everywhere.
  const formula = `ISNUMBER(FIND(LEFT(TRIM(${cell})&" ",1),"${TICKS}"))`;
  return { area, formula, style: STATUS_COLOURS[status] };
}

/** The colour of a column in which a word says that a measure is late. */
export function lateColour(area: Area): PlanConditionalFormat {
  return { area, formula: `LEN(${cellAddress(area.top, area.left)})>0`, style: LATE_COLOUR };
}
