import { STATUS_LABELS, STATUSES, type Measure, type Status } from '../../domain';
import type { Counts, ProgressFigures } from '../figures';
import { WORDS } from '../layouts';
import type { DraftCell, SheetDraft } from './draft';

const COUNT_OF: Readonly<Record<Status, (counts: Counts) => number>> = {
  'not-started': (counts) => counts.notStarted,
  'in-progress': (counts) => counts.inProgress,
  done: (counts) => counts.done,
};

/** Share of a whole in hundredths; 0 of 0 is 0, for a table without measures has nothing done. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

/** Status, count, share: a row for each of the three, one for what waits for an answer, and the total. */
export function addStatusRows(draft: SheetDraft, counts: Counts): void {
  const lines = [
    ...STATUSES.map((status) => ({ label: STATUS_LABELS[status], count: COUNT_OF[status](counts) })),
    { label: WORDS.awaitingStatus, count: counts.unknown },
  ];
  for (const { label, count } of lines) {
    draft.add([
      { style: 'text', text: label, span: 3 },
      { style: 'count', number: count, span: 2 },
      { style: 'share', number: percent(count, counts.total), span: 2 },
    ]);
  }
  draft.add([
    { style: 'totalLabel', text: WORDS.total, span: 3 },
    { style: 'totalCount', number: counts.total, span: 2 },
    { style: 'totalShare', number: percent(counts.total, counts.total), span: 2 },
  ]);
}

/** Owner, total, the three statuses, what waits, share done: a row for each department. */
export function addOwnerRows(draft: SheetDraft, byOwner: ProgressFigures['byOwner']): void {
  for (const { owner, ...counts } of byOwner) {
    const statuses = STATUSES.map((status) => COUNT_OF[status](counts));
    draft.add([
      { style: 'text', text: owner ?? WORDS.noOwner },
      ...[counts.total, ...statuses, counts.unknown].map((number): DraftCell => ({ style: 'count', number })),
      { style: 'share', number: percent(counts.done, counts.total) },
    ]);
  }
}

/** The first two cells of every list of measures. */
export function measureAndOwner(measure: Measure): DraftCell[] {
  return [
    { style: 'text', text: [measure.number, measure.title].filter(Boolean).join(' '), span: 3 },
    { style: 'text', text: measure.owners.join('\n') || WORDS.noOwner, span: 2 },
  ];
}

export function statusLabel(status: Status | null): string {
  return status === null ? WORDS.awaitingStatus : STATUS_LABELS[status];
}
