import {
  formatDay,
  STATUS_LABELS,
  STATUSES,
  type Measure,
  type Period,
  type RoundReport,
  type Status,
  toArabicDigits,
  toThaiDigits,
} from '../../domain';
import { WORDS, type ReportColumn, type ReportLayout } from '../layouts';
import type { DraftCell, SheetDraft } from './draft';
import { fill, type Digits } from './fill';

/** How the rows of a measure stand on the page. */
export interface MeasurePlace {
  /** The last row stays with what follows. */
  readonly keepWithNext: boolean;
  /** The most that one row may take, in pt. */
  readonly room: number;
  readonly digits: Digits;
}

/** What a cell is made from. */
interface Said {
  readonly measure: Measure;
  readonly report: RoundReport | null;
  readonly layout: ReportLayout;
  readonly digits: Digits;
}

/** Adds the row of one measure; under ticks another row below it when its status waits for an answer. */
export function addMeasure(
  draft: SheetDraft,
  layout: ReportLayout,
  measure: Measure,
  report: RoundReport | null,
  { keepWithNext, room, digits }: MeasurePlace,
): void {
  const cells = layout.columns.map((column) => measureCell(column, { measure, report, layout, digits }));
  const waits = hasTicks(layout) && (report?.status ?? null) === null;
  draft.add(cells, { room, keepWithNext: keepWithNext || waits, continued: WORDS.continued });
  if (!waits) return;
  draft.add([{ style: 'note', text: awaitingText(report), span: draft.columnCount }], { room, keepWithNext });
}

/** The words a report waits with: what was typed for the status, else what was reported, else nothing yet. */
export function awaitingWords(report: RoundReport | null): string {
  const words = report ? [report.statusText ?? '', ...notes(report)].filter((text) => text !== '') : [];
  return words.length > 0 ? words.join(' · ') : WORDS.notReported;
}

export function titleText({ number, title }: Measure, digits: Digits): string {
  return [numberText(number, digits), title].filter(Boolean).join(' ');
}

function hasTicks({ columns }: ReportLayout): boolean {
  return columns.some(({ key }) => STATUSES.some((status) => status === key));
}

function awaitingText(report: RoundReport | null): string {
  return fill(WORDS.awaiting, { text: awaitingWords(report) });
}

function measureCell({ key }: ReportColumn, { measure, report, layout, digits }: Said): DraftCell {
  switch (key) {
    case 'number':
      return { style: 'center', text: numberText(measure.number, digits) };
    case 'title': {
      const isApart = layout.columns.some((column) => column.key === 'number');
      return { style: 'text', text: isApart ? measure.title : titleText(measure, digits) };
    }
    case 'steps':
      return { style: 'text', text: stepsText(measure.steps, layout.bullets) };
    case 'owners':
      return { style: 'text', text: measure.owners.join('\n') };
    case 'monitoring':
      return { style: 'text', text: measure.monitoring ?? '' };
    case 'period':
      return { style: 'center', text: periodText(measure.period, digits) };
    case 'budget':
      return measure.budget === null
        ? { style: 'center', text: '' }
        : { style: 'money', number: measure.budget };
    case 'result':
      return { style: 'text', text: resultText(report) };
    case 'outcome':
      return { style: 'text', text: report?.outcome ?? '' };
    case 'recommendation':
      return { style: 'text', text: report?.recommendation ?? '' };
    case 'status':
      return { style: 'center', text: statusText(report) };
    case 'not-started':
    case 'in-progress':
    case 'done':
      return tickCell(key, report);
  }
}

/**
 * ✓ with the note under it, `-` for "not this one", empty while nothing is known. A web address stays plain
 * text: LibreOffice sets a cell with a link on a single line and cuts it off.
 */
function tickCell(column: Status, report: RoundReport | null): DraftCell {
  const status = report?.status ?? null;
  if (report === null || status === null) return { style: 'center', text: '' };
  if (status !== column) return { style: 'center', text: WORDS.no };
  return { style: 'center', text: [WORDS.tick, ...notes(report)].join('\n') };
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

function stepsText(steps: readonly string[], bullets: ReportLayout['bullets']): string {
  if (steps.length < 2 && bullets === 'several') return steps[0] ?? '';
  return steps.map((step) => WORDS.bullet + step).join('\n');
}

function periodText(period: Period | null, digits: Digits): string {
  if (period === null) return '';
  const to = formatDay(period.to, 'short', digits);
  return period.from === null ? to : `${formatDay(period.from, 'short', digits)} -\n${to}`;
}

/** Row numbers are the report's own, so they follow its digits; other texts stay as typed. */
function numberText(number: string | null, digits: Digits): string {
  if (number === null) return '';
  return digits === 'thai' ? toThaiDigits(number) : toArabicDigits(number);
}
