import { STATUSES, type Measure, type RoundReport, type Status } from '../../domain';
import { WORDS, type ReportColumn } from '../layouts';
import type { DraftCell, SheetDraft } from './draft';
import { fill } from './fill';

/** How the rows of a measure stand on the page. */
export interface MeasurePlace {
  /** The last row stays with what follows. */
  readonly keepWithNext: boolean;
  /** The most that one row may take, in pt. */
  readonly room: number;
}

/** Adds the row of one measure, and one below it when its status waits for an answer. */
export function addMeasure(
  draft: SheetDraft,
  columns: readonly ReportColumn[],
  measure: Measure,
  report: RoundReport | null,
  { keepWithNext, room }: MeasurePlace,
): void {
  const cells = columns.map((column) => measureCell(column, measure, report));
  const waits = (report?.status ?? null) === null;
  draft.add(cells, { room, keepWithNext: keepWithNext || waits, continued: WORDS.continued });
  if (!waits) return;
  draft.add([{ style: 'note', text: awaitingText(report), span: draft.columnCount }], { room, keepWithNext });
}

/** The status columns are a group under one header. */
export function isStatusColumn({ key }: ReportColumn): boolean {
  return STATUSES.some((status) => status === key);
}

/** The words a report waits with: what was typed for the status, else what was reported, else nothing yet. */
export function awaitingWords(report: RoundReport | null): string {
  const words = report ? [report.statusText ?? '', ...notes(report)].filter((text) => text !== '') : [];
  return words.length > 0 ? words.join(' · ') : WORDS.notReported;
}

function awaitingText(report: RoundReport | null): string {
  return fill(WORDS.awaiting, { text: awaitingWords(report) });
}

function measureCell({ key }: ReportColumn, measure: Measure, report: RoundReport | null): DraftCell {
  switch (key) {
    case 'title':
      return { style: 'text', text: [measure.number, measure.title].filter(Boolean).join(' ') };
    case 'steps':
      return { style: 'text', text: stepsText(measure.steps) };
    case 'owners':
      return { style: 'text', text: measure.owners.join('\n') };
    case 'budget':
      return measure.budget === null
        ? { style: 'center', text: '' }
        : { style: 'money', number: measure.budget };
    case 'not-started':
    case 'in-progress':
    case 'done':
      return statusCell(key, report);
  }
}

/**
 * ✓ with the note under it, `-` for "not this one", empty while nothing is known. A web address stays plain
 * text: LibreOffice sets a cell with a link on a single line and cuts it off.
 */
function statusCell(column: Status, report: RoundReport | null): DraftCell {
  const status = report?.status ?? null;
  if (report === null || status === null) return { style: 'center', text: '' };
  if (status !== column) return { style: 'center', text: WORDS.no };
  return { style: 'center', text: [WORDS.tick, ...notes(report)].join('\n') };
}

/** What was done and where it is proved; the words of the status itself are not said again. */
function notes({ result, evidence, statusText }: RoundReport): string[] {
  const said = new Set<string | null>([statusText]);
  return [result, evidence].filter((text): text is string => {
    if (text === null || text === '' || said.has(text)) return false;
    said.add(text);
    return true;
  });
}

function stepsText(steps: readonly string[]): string {
  return steps.length > 1 ? steps.map((step) => WORDS.bullet + step).join('\n') : (steps[0] ?? '');
}
