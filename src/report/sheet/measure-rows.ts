import {
  formatDay,
  officialDigits,
  ownerLines,
  readPeriod,
  STATUS_LABELS,
  STATUSES,
  stepLines,
  type Measure,
  type Place,
  type RoundReport,
  type Status,
} from '../../domain';
import { WORDS, type ReportColumn, type ReportLayout } from '../layouts';
import type { SheetDraft } from './draft';
import type { DraftCell } from './draft-cell';
import { fill, type Digits } from './fill';

/** What a cell of the user's says as typed; `null` when it is not known, or no text. */
export type AsTyped = (place: Place) => string | null;

/** What the cells of all measures are made with. */
export interface RowContext {
  readonly layout: ReportLayout;
  readonly digits: Digits;
  readonly fiscalYear: number | null;
  readonly asTyped: AsTyped;
}

/** How the rows of a measure stand on the page. */
export interface MeasurePlace {
  /** The last row stays with what follows. */
  readonly keepWithNext: boolean;
  /** The most that one row may take, in pt. */
  readonly room: number;
}

/** Adds the row of one measure; under ticks another row below it when its status waits for an answer. */
export function addMeasure(
  draft: SheetDraft,
  context: RowContext,
  measure: Measure,
  report: RoundReport | null,
  { keepWithNext, room }: MeasurePlace,
): void {
  const { layout, digits } = context;
  const cells = layout.columns.map((column) => measureCell(column, measure, report, context));
  const waits = hasTicks(layout) && (report?.status ?? null) === null;
  draft.add(cells, { room, keepWithNext: keepWithNext || waits, continued: WORDS.continued });
  if (!waits) return;
  const text = officialDigits(awaitingText(report), digits);
  draft.add([{ style: 'note', text, span: draft.columnCount }], { room, keepWithNext });
}

/** The words a report waits with: what was typed for the status, else what was reported, else nothing yet. */
export function awaitingWords(report: RoundReport | null): string {
  const words = report ? [report.statusText ?? '', ...notes(report)].filter((text) => text !== '') : [];
  return words.length > 0 ? words.join(' · ') : WORDS.notReported;
}

export function titleText({ number, title }: Measure, digits: Digits): string {
  return officialDigits([number, title].filter(Boolean).join(' '), digits);
}

function hasTicks({ columns }: ReportLayout): boolean {
  return columns.some(({ key }) => STATUSES.some((status) => status === key));
}

/** The statuses can be counted in the table itself. */
function isCounted(layout: ReportLayout): boolean {
  return hasTicks(layout) || layout.columns.some(({ key }) => key === 'status');
}

function awaitingText(report: RoundReport | null): string {
  return fill(WORDS.awaiting, { text: awaitingWords(report) });
}

function measureCell(
  { key }: ReportColumn,
  measure: Measure,
  report: RoundReport | null,
  context: RowContext,
): DraftCell {
  const { layout, digits, asTyped } = context;
  const typed = (place: Place | undefined): string | null => (place ? asTyped(place) : null);
  const print = (style: 'text' | 'center', text: string | null): DraftCell => ({
    style,
    text: officialDigits(text ?? '', digits),
  });
  switch (key) {
    case 'number':
      return print('center', measure.number);
    case 'title': {
      const isApart = layout.columns.some((column) => column.key === 'number');
      return isApart ? print('text', measure.title) : { style: 'text', text: titleText(measure, digits) };
    }
    case 'steps':
      return print('text', stepLines(measure.steps, typed(measure.places.steps)).join('\n'));
    case 'owners':
      // One a line where formulas count them; names keep their digits.
      return {
        style: 'text',
        text: ownerLines(measure.owners, isCounted(layout) ? null : typed(measure.places.owner)).join('\n'),
      };
    case 'monitoring':
      return print('text', measure.monitoring);
    case 'period':
      return print('center', periodText(measure, typed(measure.places.period), context));
    case 'budget':
      return measure.budget === null
        ? { style: 'center', text: '' }
        : { style: 'money', number: measure.budget };
    case 'result':
      return print('text', resultText(report));
    case 'outcome':
      return print('text', report?.outcome ?? null);
    case 'recommendation':
      return print('text', report?.recommendation ?? null);
    case 'status':
      return print('center', statusText(report));
    case 'not-started':
    case 'in-progress':
    case 'done':
      return print('center', tickText(key, report));
  }
}

/**
 * ✓ with the note under it, `-` for "not this one", empty while nothing is known. A web address stays plain
 * text: LibreOffice sets a cell with a link on a single line and cuts it off.
 */
function tickText(column: Status, report: RoundReport | null): string {
  const status = report?.status ?? null;
  if (report === null || status === null) return '';
  return status === column ? [WORDS.tick, ...notes(report)].join('\n') : WORDS.no;
}

/** The status in the words of the official table, and under it what was done; one that waits says so. */
function statusText(report: RoundReport | null): string {
  if (!report?.status) return awaitingText(report);
  return [STATUS_LABELS[report.status], ...notes(report)].join('\n');
}

/** What was done, else the status in words; with what proves it. */
function resultText(report: RoundReport | null): string {
  if (report === null) return '';
  const { result, evidence, status, statusText: typed } = report;
  const done = result ?? (status === null ? typed : STATUS_LABELS[status]);
  return [done, evidence === done ? null : evidence].filter(Boolean).join('\n');
}

/** What was done and where it is proved; the words of the status itself are not said again. */
function notes({ result, evidence, statusText: typed }: RoundReport): string[] {
  const said = new Set<string | null>([typed]);
  return [result, evidence].filter((text): text is string => {
    if (text === null || text === '' || said.has(text)) return false;
    said.add(text);
    return true;
  });
}

/** As typed when that says the same (`1 ต.ค.64 - 31 มี.ค.65`), else in the short form, over two lines. */
function periodText(
  { period }: Measure,
  typed: string | null,
  { digits, fiscalYear }: RowContext,
): string | null {
  if (period === null) return null;
  const said = typed === null ? null : readPeriod(typed, fiscalYear)?.period;
  if (said && said.from === period.from && said.to === period.to) return typed;
  const to = formatDay(period.to, 'short', digits);
  return period.from === null ? to : `${formatDay(period.from, 'short', digits)} -\n${to}`;
}
