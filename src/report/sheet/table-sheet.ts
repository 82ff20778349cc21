import { officialDigits, STATUSES, type Register } from '../../domain';
import { rowHeight } from '../../typography';
import type { SheetContent } from '../../workbook';
import { LAYOUTS, SIZE, SUBJECTS, WORDS, type LayoutId, type ReportColumn } from '../layouts';
import type { ReportOptions } from '../options';
import { SheetDraft } from './draft';
import type { DraftCell } from './draft-cell';
import { fill } from './fill';
import { addMeasure, type AsTyped } from './measure-rows';
import type { RowBlock } from './shared-cells';
import { addSignature, SIGNATURE_HEIGHT } from './signature';
import { titleLines } from './title-lines';

const TAB_COLOR = '#2E75B6';

/** The sheet with the table, and the rows in which its measures stand. */
export interface TableSheet {
  readonly content: SheetContent;
  readonly layout: LayoutId;
  readonly body: RowBlock;
}

/**
 * The table of one round or day in a layout, ready to print.
 *
 * @param asTyped steps, owners and periods keep the marks of their cells where these are known
 */
export function tableSheet(
  register: Register,
  options: ReportOptions,
  id: LayoutId,
  asTyped: AsTyped = () => null,
): TableSheet {
  const layout = LAYOUTS[id];
  const { columns, page } = layout;
  const draft = new SheetDraft(
    columns.map(({ width }) => width),
    page,
    options.digits,
  );
  for (const text of titleLines(register, options, id)) {
    draft.add([{ style: 'title', text, span: columns.length }], { keepWithNext: true });
  }
  draft.space(rowHeight(1, SIZE) / 2, true);
  addHeader(draft, columns, layout.statusHeader);
  const first = draft.nextRow;

  /** What a row may take of a page below the repeated header, a section line and, at the end, the signature. */
  const roomOnPage = (isLast: boolean): number =>
    page.room - draft.repeatedHeight - rowHeight(1, SIZE) - (isLast ? SIGNATURE_HEIGHT : 0);
  const context = { layout, digits: options.digits, fiscalYear: register.fiscalYear, asTyped };
  const blocks: RowBlock[] = [];
  let topic: string | null = null;
  register.measures.forEach((measure, at) => {
    if (measure.topic !== null && measure.topic !== topic) {
      draft.add(
        [{ style: 'topic', text: officialDigits(measure.topic, options.digits), span: columns.length }],
        { keepWithNext: true },
      );
    }
    topic = measure.topic;
    const isLast = at === register.measures.length - 1;
    const row = draft.nextRow;
    addMeasure(draft, context, measure, measure.reports[options.round] ?? null, {
      keepWithNext: isLast,
      room: at === 0 ? page.room - draft.height - (isLast ? SIGNATURE_HEIGHT : 0) : roomOnPage(isLast),
    });
    blocks.push({ first: row, last: draft.nextRow - 1 });
  });
  if (register.measures.length === 0) {
    const text = fill(WORDS.empty, { counted: SUBJECTS[register.subject].counted });
    draft.add([{ style: 'center', text, span: columns.length }], { keepWithNext: true });
  }
  const body = { first, last: draft.nextRow - 1 };
  addSignature(draft, register.agency, columns, layout.signer);
  const shared = columns.flatMap((column, at) => (column.shared ? [{ column: at, blocks }] : []));
  return { content: draft.finish({ footer: WORDS.page, tabColor: TAB_COLOR, shared }), layout: id, body };
}

/** One row; or two, where the columns of ticks stand under a common header and the others reach over both. */
function addHeader(draft: SheetDraft, columns: readonly ReportColumn[], statusHeader: string): void {
  const isTick = ({ key }: ReportColumn): boolean => STATUSES.some((status) => status === key);
  const group = columns.findIndex(isTick);
  if (group < 0) {
    const row = draft.add(
      columns.map(({ header }): DraftCell => ({ style: 'header', text: header })),
      { keepWithNext: true, lines: 2 },
    );
    draft.repeat(row, row);
    return;
  }
  const span = columns.filter(isTick).length;
  const top = draft.add(
    columns.flatMap((column, at): DraftCell[] => {
      if (at === group) return [{ style: 'header', text: statusHeader, span }];
      return isTick(column) ? [] : [{ style: 'header', text: column.header }];
    }),
    { keepWithNext: true },
  );
  const bottom = draft.add(
    columns.map((column) => ({ style: 'header', text: isTick(column) ? column.header : '' })),
    // The headers just fit on a line; where a program sets them wider, there is room for a second.
    { keepWithNext: true, lines: 2 },
  );
  columns.forEach((column, at) => {
    if (!isTick(column)) draft.merge({ top, left: at, bottom, right: at });
  });
  draft.repeat(top, bottom);
}
