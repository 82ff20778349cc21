import type { Register } from '../../domain';
import { rowHeight } from '../../typography';
import type { SheetContent } from '../../workbook';
import { LAYOUTS, SIZE, TABLE_PAGE, WORDS, type ReportColumn } from '../layouts';
import type { ReportOptions } from '../options';
import { SheetDraft, type DraftCell } from './draft';
import { fill } from './fill';
import { addMeasure, isStatusColumn } from './measure-rows';
import { addSignature, SIGNATURE_HEIGHT } from './signature';
import { titleLines } from './title-lines';

const TAB_COLOR = '#2E75B6';

/** The status table of one round in the layout of document 004, ready to print. */
export function statusSheet(register: Register, options: ReportOptions): SheetContent {
  const layout = LAYOUTS[register.subject];
  const { columns } = layout;
  const draft = new SheetDraft(
    columns.map(({ width }) => width),
    TABLE_PAGE,
    options.digits,
  );
  for (const text of titleLines(register, options, layout.title)) {
    draft.add([{ style: 'title', text, span: columns.length }], { keepWithNext: true });
  }
  draft.space(rowHeight(1, SIZE) / 2, true);
  addHeader(draft, columns, layout.statusHeader);

  let topic: string | null = null;
  register.measures.forEach((measure, at) => {
    if (measure.topic !== null && measure.topic !== topic) {
      draft.add([{ style: 'topic', text: measure.topic, span: columns.length }], { keepWithNext: true });
    }
    topic = measure.topic;
    const last = at === register.measures.length - 1;
    addMeasure(draft, columns, measure, measure.reports[options.round] ?? null, {
      keepWithNext: last,
      room: at === 0 ? TABLE_PAGE.room - draft.height : roomOnPage(draft, last),
    });
  });
  if (register.measures.length === 0) {
    const text = fill(WORDS.empty, { counted: layout.counted });
    draft.add([{ style: 'center', text, span: columns.length }], { keepWithNext: true });
  }
  addSignature(draft, register.agency, columns.findIndex(isStatusColumn));
  return draft.finish(WORDS.page, TAB_COLOR);
}

/** What a row may take of a page below the repeated header, a section line and, at the end, the signature. */
function roomOnPage(draft: SheetDraft, last: boolean): number {
  const free = TABLE_PAGE.room - draft.repeatedHeight - rowHeight(1, SIZE);
  return last ? free - SIGNATURE_HEIGHT : free;
}

/** Two rows: the status columns stand under a common header, the others reach over both. */
function addHeader(draft: SheetDraft, columns: readonly ReportColumn[], statusHeader: string): void {
  const group = columns.findIndex(isStatusColumn);
  const span = columns.filter(isStatusColumn).length;
  const top = draft.add(
    columns.flatMap((column, at): DraftCell[] => {
      if (at === group) return [{ style: 'header', text: statusHeader, span }];
      return isStatusColumn(column) ? [] : [{ style: 'header', text: column.header }];
    }),
    { keepWithNext: true },
  );
  const bottom = draft.add(
    columns.map((column) => ({ style: 'header', text: isStatusColumn(column) ? column.header : '' })),
    // The headers just fit on a line; where a program sets them wider, there is room for a second.
    { keepWithNext: true, lines: 2 },
  );
  columns.forEach((column, at) => {
    if (!isStatusColumn(column)) draft.merge({ top, left: at, bottom, right: at });
  });
  draft.repeat(top, bottom);
}
