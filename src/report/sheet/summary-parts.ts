import { STATUS_LABELS, STATUSES, type Measure, type Status } from '../../domain';
import { cellAddress } from '../../workbook';
import type { Counts, ProgressFigures } from '../figures';
import {
  COUNT_OF,
  measureCount,
  ownerCount,
  ownerStatusCount,
  statusCount,
  type FigureSource,
} from '../formulas';
import { WORDS } from '../layouts';
import type { SheetDraft } from './draft';
import type { DraftCell } from './draft-cell';
import type { Digits } from './fill';
import { titleText } from './measure-rows';
import type { RowBlock } from './shared-cells';

/** Columns of the table by owner: name, all, the three statuses, what waits, share done. */
export const OWNER_COLUMNS = { owner: 0, total: 1, statuses: [2, 3, 4], awaiting: 5 } as const;

/** Columns of the table by status: what is counted stands behind a label over three columns. */
const COUNT_COLUMN = 3;

/** Share of a whole in hundredths; 0 of 0 is 0, for a table without measures has nothing done. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

/**
 * Status, count, share: a row for each of the three, one for what waits for an answer, and the total. With a source the
 * counts are formulas over it; with their shares they stay true when a status is changed.
 */
export function addStatusRows(draft: SheetDraft, counts: Counts, source: FigureSource | null): void {
  const first = draft.nextRow;
  const awaitingRow = first + STATUSES.length;
  const total = address(awaitingRow + 1, COUNT_COLUMN);
  const told = `${address(first, COUNT_COLUMN)}:${address(awaitingRow - 1, COUNT_COLUMN)}`;
  const lines = [
    ...STATUSES.map((status) => ({
      label: STATUS_LABELS[status],
      count: COUNT_OF[status](counts),
      formula: source && statusCount(source, status),
    })),
    { label: WORDS.awaitingStatus, count: counts.unknown, formula: source && `=${total}-SUM(${told})` },
  ];
  for (const { label, count, formula } of lines) {
    const own = address(draft.nextRow, COUNT_COLUMN);
    draft.add([
      { style: 'text', text: label, span: 3 },
      { style: 'count', number: count, span: 2, ...optional(formula) },
      { style: 'share', number: percent(count, counts.total), span: 2, ...shareOf(own, total, source) },
    ]);
  }
  draft.add([
    { style: 'totalLabel', text: WORDS.total, span: 3 },
    { style: 'totalCount', number: counts.total, span: 2, ...optional(source && measureCount(source)) },
    {
      style: 'totalShare',
      number: percent(counts.total, counts.total),
      span: 2,
      ...shareOf(total, total, source),
    },
  ]);
}

/** Owner, total, the three statuses, what waits, share done: a row for each department. Gives the rows. */
export function addOwnerRows(
  draft: SheetDraft,
  byOwner: ProgressFigures['byOwner'],
  source: FigureSource | null,
): RowBlock {
  const first = draft.nextRow;
  for (const { owner, ...counts } of byOwner) {
    const row = draft.nextRow;
    const total = address(row, OWNER_COLUMNS.total);
    const [notStarted, , done] = OWNER_COLUMNS.statuses;
    const name = owner === null ? null : `$${address(row, OWNER_COLUMNS.owner)}`;
    const owners = source?.owners ?? null;
    const isCounted = source !== null && owners !== null;
    draft.add([
      { style: 'text', text: owner ?? WORDS.noOwner },
      {
        style: 'count',
        number: counts.total,
        ...optional(isCounted ? ownerCount(source, owners, name) : null),
      },
      ...STATUSES.map((status): DraftCell => ({
        style: 'count',
        number: COUNT_OF[status](counts),
        ...optional(isCounted ? ownerStatusCount(source, owners, name, status) : null),
      })),
      {
        style: 'count',
        number: counts.unknown,
        ...optional(isCounted ? `=${total}-SUM(${address(row, notStarted)}:${address(row, done)})` : null),
      },
      {
        style: 'share',
        number: percent(counts.done, counts.total),
        ...shareOf(address(row, done), total, source),
      },
    ]);
  }
  return { first, last: draft.nextRow - 1 };
}

/** The first two cells of every list of measures. */
export function measureAndOwner(measure: Measure, digits: Digits): DraftCell[] {
  return [
    { style: 'text', text: titleText(measure, digits), span: 3 },
    { style: 'text', text: measure.owners.join('\n') || WORDS.noOwner, span: 2 },
  ];
}

export function statusLabel(status: Status | null): string {
  return status === null ? WORDS.awaitingStatus : STATUS_LABELS[status];
}

/** As `percent`. */
function shareOf(part: string, whole: string, source: FigureSource | null): { formula?: string } {
  return source === null ? {} : { formula: `=IF(${whole}=0,0,${part}/${whole}*100)` };
}

function optional(formula: string | null): { formula?: string } {
  return formula === null ? {} : { formula };
}

function address(row: number, column: number): string {
  return cellAddress(row, column);
}
