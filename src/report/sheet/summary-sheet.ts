import { formatDay, officialDigits, type Register } from '../../domain';
import { rowHeight } from '../../typography';
import type { SheetContent } from '../../workbook';
import { changesSince, type PreviousReport, roundChanges, type StatusChange } from '../changes';
import type { ProgressFigures } from '../figures';
import type { FigureSource } from '../formulas';
import { SIZE, SUBJECTS, SUMMARY_PAGE, WORDS, type LayoutId } from '../layouts';
import { dayOf, type ReportOptions } from '../options';
import { statusIn } from '../progress-figures';
import { SheetDraft } from './draft';
import type { DraftCell } from './draft-cell';
import { fill, inDigits } from './fill';
import { awaitingWords } from './measure-rows';
import { addOwnerChart } from './owner-chart';
import { addOwnerRows, addStatusRows, measureAndOwner, statusLabel } from './summary-parts';
import { summaryLines, tableName } from './title-lines';

const TAB_COLOR = '#70AD47';
/** One grid for all tables of the sheet, in pt; wider cells span several columns. */
const WIDTHS = [104, 44, 75, 60, 60, 80, 65] as const;
const ALL = WIDTHS.length;
/** A summary of more lines than this is none; how many more there are is said, and where they stand. */
const MOST_LISTED = 500;
/** A list of so many lines is kept on one page, under its header; a longer one has its header again on every page. */
const MOST_TOGETHER = 15;

/** What the figures are counted from, and what they are compared with. */
export interface SummaryBasis {
  readonly layout: LayoutId;
  readonly statuses: FigureSource | null;
  readonly owners: FigureSource | null;
  readonly previous: PreviousReport | null;
}

/** A list of measures under its header; headers and cells span the columns alike. */
interface Part {
  readonly title: string;
  readonly headers: readonly string[];
  readonly spans: readonly number[];
  readonly rows: readonly (() => DraftCell[])[];
}

/** Counts and shares by status and owner, what is late, what changed, and what waits for a status; ready to print. */
export function summarySheet(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
  basis: SummaryBasis,
): SheetContent {
  const { round, digits } = options;
  const { counted } = SUBJECTS[register.subject];
  const draft = new SheetDraft(WIDTHS, SUMMARY_PAGE, digits);
  const words = { counted, round: inDigits(round, digits), before: inDigits(6, digits) };
  const headerOf = (headers: readonly string[], spans: readonly number[]): DraftCell[] =>
    headers.map((text, at) => ({ style: 'header', text: fill(text, words), span: spans[at] ?? 1 }));
  const begin = (title: string, headers: readonly string[], spans: readonly number[]): number => {
    draft.space(rowHeight(1, SIZE) / 2);
    draft.add([{ style: 'part', text: title, span: ALL }], { keepWithNext: true });
    return draft.add(headerOf(headers, spans), { keepWithNext: true });
  };
  const list = ({ title, headers, spans, rows }: Part): void => {
    begin(title, headers, spans);
    const together = rows.length <= MOST_TOGETHER;
    rows.slice(0, MOST_LISTED).forEach((row, at) => {
      const keepWithNext = together && at < rows.length - 1;
      const options = { continued: WORDS.continued, keepWithNext };
      if (together || at === 0) draft.add(row(), options);
      else draft.addBelow(headerOf(headers, spans), row(), options);
    });
    if (rows.length === 0) draft.add([{ style: 'center', text: WORDS.none, span: ALL }]);
    if (rows.length <= MOST_LISTED) return;
    const count = inDigits(rows.length - MOST_LISTED, digits);
    const sheet = tableName(basis.layout, register.subject, options);
    draft.add([{ style: 'note', text: fill(WORDS.more, { counted, count, sheet }), span: ALL }]);
  };
  const changed = (changes: readonly StatusChange[]): Part['rows'] =>
    changes.map(({ measure, before, now }) => () => [
      ...measureAndOwner(measure, digits),
      { style: 'center', text: before === undefined ? WORDS.added : statusLabel(before) },
      { style: 'center', text: statusLabel(now) },
    ]);

  for (const text of summaryLines(register, options)) {
    draft.add([{ style: 'title', text, span: ALL }]);
  }
  const day = formatDay(dayOf(options), 'long', digits);
  draft.add([{ style: 'subtitle', text: fill(WORDS.asOf, { day }), span: ALL }]);

  begin(WORDS.statusPart, WORDS.statusHeaders, [3, 2, 2]);
  addStatusRows(draft, figures.all, basis.statuses);

  const headerRow = begin(WORDS.ownerPart, WORDS.ownerHeaders, []);
  const rows = addOwnerRows(draft, figures.byOwner, basis.owners);
  draft.add([{ style: 'remark', text: fill(WORDS.ownerNote, words), span: ALL }]);
  const width = WIDTHS.reduce<number>((sum, one) => sum + one, 0);
  const awaits = figures.all.unknown > 0;
  const most = figures.byOwner.reduce((longest, { total }) => Math.max(longest, total), 0);
  // Bars of what nobody has told yet show nothing.
  const isTold = figures.all.unknown < figures.all.total;
  const chart = isTold
    ? addOwnerChart(draft, { headerRow, rows, counted, awaits, digits, most, width })
    : null;

  list({
    title: fill(WORDS.latePart, words),
    headers: WORDS.lateHeaders,
    spans: [3, 2, 1, 1],
    rows: figures.late.map(({ measure, due, status }) => () => [
      ...measureAndOwner(measure, digits),
      { style: 'date', day: due },
      { style: 'center', text: statusLabel(status) },
    ]),
  });

  const sinceSix = roundChanges(register, round);
  if (sinceSix) {
    list({
      title: fill(WORDS.roundPart, words),
      headers: WORDS.roundHeaders,
      spans: [3, 2, 1, 1],
      rows: changed(sinceSix),
    });
  }
  const { previous } = basis;
  // What was told of round 6 the register still knows itself.
  if (previous && (previous.round === round || !sinceSix)) {
    const { changes, removed } = changesSince(register, round, previous);
    const since = { ...words, day: formatDay(previous.day, 'long', digits) };
    list({
      title: fill(WORDS.sincePart, since),
      headers: WORDS.sinceHeaders,
      spans: [3, 2, 1, 1],
      rows: changed(changes),
    });
    if (removed > 0) {
      const text = fill(WORDS.removed, { ...since, count: inDigits(removed, digits) });
      draft.add([{ style: 'remark', text, span: ALL }]);
    }
  }

  list({
    title: fill(WORDS.missingPart, words),
    headers: WORDS.missingHeaders,
    spans: [3, 2, 2],
    rows: register.measures
      .filter((measure) => statusIn(measure, round) === null)
      .map((measure) => () => [
        ...measureAndOwner(measure, digits),
        {
          style: 'text',
          text: officialDigits(awaitingWords(measure.reports[round] ?? null), digits),
          span: 2,
        },
      ]),
  });
  return draft.finish({ footer: WORDS.page, tabColor: TAB_COLOR, charts: chart ? [chart] : [] });
}
