import { formatDay, type Register } from '../../domain';
import { rowHeight } from '../../typography';
import type { SheetContent } from '../../workbook';
import type { ProgressFigures } from '../figures';
import { LAYOUTS, SIZE, SUMMARY_PAGE, WORDS } from '../layouts';
import type { ReportOptions } from '../options';
import { statusIn } from '../progress-figures';
import { SheetDraft, type DraftCell } from './draft';
import { fill, inDigits } from './fill';
import { awaitingWords } from './measure-rows';
import { addOwnerRows, addStatusRows, measureAndOwner, statusLabel } from './summary-parts';
import { titleLines } from './title-lines';

const TAB_COLOR = '#70AD47';
/** One grid for all tables of the sheet, in pt; wider cells span several columns. */
const WIDTHS = [104, 44, 75, 60, 60, 80, 65] as const;
const ALL = WIDTHS.length;
/** A summary of more lines than this is none; how many more there are is said, and where they stand. */
const MOST_LISTED = 500;
/** A list of so many lines is kept on one page, under its header; a sheet can repeat only one header. */
const MOST_TOGETHER = 15;

/** Counts and shares by status and owner, what is late, and what waits for a status; ready to print. */
export function summarySheet(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
): SheetContent {
  const { round, today, digits } = options;
  const { summaryTitle, counted } = LAYOUTS[register.subject];
  const draft = new SheetDraft(WIDTHS, SUMMARY_PAGE, digits);
  const begin = (title: string, headers: readonly string[], spans: readonly number[]): void => {
    draft.space(rowHeight(1, SIZE) / 2);
    draft.add([{ style: 'part', text: fill(title, { counted }), span: ALL }], { keepWithNext: true });
    const cells = headers.map((text, at): DraftCell => ({
      style: 'header',
      text: fill(text, { counted }),
      span: spans[at] ?? 1,
    }));
    draft.add(cells, { keepWithNext: true });
  };
  const list = (rows: readonly (() => DraftCell[])[]): void => {
    const together = rows.length <= MOST_TOGETHER;
    rows.slice(0, MOST_LISTED).forEach((row, at) => {
      const keepWithNext = together && at < rows.length - 1;
      draft.add(row(), { continued: WORDS.continued, keepWithNext });
    });
    if (rows.length === 0) draft.add([{ style: 'center', text: WORDS.none, span: ALL }]);
    if (rows.length <= MOST_LISTED) return;
    const count = inDigits(rows.length - MOST_LISTED, digits);
    const sheet = fill(WORDS.reportSheet, { round: inDigits(round, digits) });
    draft.add([{ style: 'note', text: fill(WORDS.more, { counted, count, sheet }), span: ALL }]);
  };

  for (const text of titleLines(register, options, summaryTitle)) {
    draft.add([{ style: 'title', text, span: ALL }]);
  }
  const day = formatDay(today, 'long', digits);
  draft.add([{ style: 'subtitle', text: fill(WORDS.asOf, { day }), span: ALL }]);

  begin(WORDS.statusPart, WORDS.statusHeaders, [3, 2, 2]);
  addStatusRows(draft, figures.all);

  begin(WORDS.ownerPart, WORDS.ownerHeaders, []);
  addOwnerRows(draft, figures.byOwner);
  draft.add([{ style: 'remark', text: fill(WORDS.ownerNote, { counted }), span: ALL }]);

  begin(WORDS.latePart, WORDS.lateHeaders, [3, 2, 1, 1]);
  list(
    figures.late.map(({ measure, due, status }) => () => [
      ...measureAndOwner(measure),
      { style: 'date', day: due },
      { style: 'center', text: statusLabel(status) },
    ]),
  );

  begin(WORDS.missingPart, WORDS.missingHeaders, [3, 2, 2]);
  list(
    register.measures
      .filter((measure) => statusIn(measure, round) === null)
      .map((measure) => () => [
        ...measureAndOwner(measure),
        { style: 'text', text: awaitingWords(measure.reports[round] ?? null), span: 2 },
      ]),
  );
  return draft.finish(WORDS.page, TAB_COLOR);
}
