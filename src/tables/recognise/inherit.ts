import { type Finding, ROUNDS, finding } from '../../domain';
import type { FieldCells } from './field-cells';
import type { RowDraft } from './row-draft';

/**
 * Blank topic, owner and monitoring cells without a merge, beside rows that have them, mean "as the neighbour". Taken
 * so, and said, for a person to confirm. A dash is not blank.
 */
export function inheritBlanks(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  return [
    ...inheritTopics(drafts, cells),
    ...inheritOwners(drafts, cells),
    ...inheritMonitoring(drafts, cells),
  ];
}

/** The topic of the row above, where topics have a column of their own. */
function inheritTopics(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  if (!cells.has('topic')) return [];
  const findings: Finding[] = [];
  let above: string | null = null;
  for (const draft of drafts) {
    const { measure } = draft;
    if (measure.topic !== null) above = measure.topic;
    else if (above !== null && cells.read('topic', draft.source.rows).length === 0) {
      const place = cells.placeOf('topic', draft.first);
      draft.measure = { ...measure, topic: above };
      if (place) draft.notes.at('topic', [place], ['inherited']);
      findings.push(finding('cell.inherited', place, { text: above, field: 'topic' }));
    }
  }
  return findings;
}

/** The owner of the row above. */
function inheritOwners(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  const findings: Finding[] = [];
  let above: readonly string[] = [];
  for (const draft of drafts) {
    const { measure } = draft;
    if (measure.owners.length > 0) above = measure.owners;
    else if (above.length > 0 && cells.read('owner', draft.source.rows).length === 0) {
      const place = cells.placeOf('owner', draft.first);
      draft.measure = { ...measure, owners: above };
      if (place) draft.notes.at('owner', [place], ['inherited']);
      findings.push(finding('cell.inherited', place, { text: above.join(', '), field: 'owner' }));
    }
  }
  return findings;
}

/** The nearest monitoring on the same page, above or below: document 004 prints it once, in a middle row. */
function inheritMonitoring(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  const texts = drafts.map((draft) => draft.measure.monitoring);
  const above = nearest(drafts, texts, 1);
  const below = nearest(drafts, texts, -1);
  return drafts.flatMap((draft, index) => {
    const isBlank =
      texts[index] === null &&
      [null, ...ROUNDS].every((round) => cells.read('monitoring', draft.source.rows, round).length === 0);
    const source = isBlank ? closer(above[index], below[index]) : null;
    const text = source && texts[source.index];
    if (!text) return [];
    const place = cells.placeOf('monitoring', draft.first) ?? cells.placeOf('monitoring', draft.first, 6);
    const { measure } = draft;
    draft.measure = { ...measure, monitoring: text };
    if (place) draft.notes.at('monitoring', [place], ['inherited']);
    return [finding('cell.inherited', place, { text, field: 'monitoring' })];
  });
}

interface Neighbour {
  readonly index: number;
  /** Rows away; a row of another printed page is further than any of the same. */
  readonly distance: number;
}

const OTHER_PAGE = 1_000_000;

/** For each draft the nearest one with a text, looking up (`step` 1) or down (-1). One pass. */
function nearest(
  drafts: readonly RowDraft[],
  texts: readonly (string | null)[],
  step: 1 | -1,
): (Neighbour | null)[] {
  const found: (Neighbour | null)[] = drafts.map(() => null);
  let last = -1;
  for (let at = step === 1 ? 0 : drafts.length - 1; at >= 0 && at < drafts.length; at += step) {
    const [here, there] = [drafts[at], drafts[last]];
    if (here && there) {
      const isOther = here.source.page !== there.source.page;
      found[at] = { index: last, distance: Math.abs(at - last) + (isOther ? OTHER_PAGE : 0) };
    }
    if (texts[at] !== null) last = at;
  }
  return found;
}

function closer(above: Neighbour | null | undefined, below: Neighbour | null | undefined): Neighbour | null {
  if (!above || !below) return above ?? below ?? null;
  return above.distance <= below.distance ? above : below;
}
