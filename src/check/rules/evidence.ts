import { type Finding, type Place, finding, looseKey } from '../../domain';
import { type RecognisedTable, quoted } from '../../tables';
import type { CheckContext } from '../context';
import { placeIn, placeOfField, reportsOf } from '../table-cells';

/** The same words for so many measures, and for so large a share of those that have any, were copied down. */
const COPIED = { measures: 3, share: 0.5 } as const;

/** Evidence that proves nothing because every measure has the same. */
export function checkEvidence(context: CheckContext): readonly Finding[] {
  return context.understood.tables.flatMap((table) => copied(table, context));
}

function copied(table: RecognisedTable, context: CheckContext): readonly Finding[] {
  const totals = new Map<number | null, number>();
  const groups = new Map<string, { round: number | null; text: string; places: Map<string, Place> }>();
  for (const row of table.rows)
    for (const [round, { evidence }] of reportsOf(row)) {
      const key = evidence === null ? '' : looseKey(evidence);
      const place = placeIn(table, row, 'evidence', round) ?? placeOfField(row, 'evidence');
      if (evidence === null || key === '' || place === null) continue;
      // A merged cell says once what it says for several measures.
      const seen = context.seenAt(place);
      const group = groups.get(`${round}\n${key}`) ?? { round, text: evidence, places: new Map() };
      groups.set(`${round}\n${key}`, group);
      if (group.places.has(`${seen.row} ${seen.column}`)) continue;
      group.places.set(`${seen.row} ${seen.column}`, seen);
      totals.set(round, (totals.get(round) ?? 0) + 1);
    }
  return [...groups.values()].flatMap(({ round, text, places }) => {
    const [, second] = places.values();
    const isCopied = places.size >= COPIED.measures && places.size >= COPIED.share * (totals.get(round) ?? 0);
    if (!isCopied || !second) return [];
    return [finding('evidence.copied', second, { text: quoted(text), count: places.size })];
  });
}
