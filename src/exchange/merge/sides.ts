import { STATUSES, STATUS_LABELS, looseKey } from '../../domain';
import { type ExchangeField, reportFieldOf } from '../field';
import type { Side } from './merged';
import type { Source } from './said';

const LABELS = new Map(STATUSES.map((status) => [looseKey(STATUS_LABELS[status]), STATUS_LABELS[status]]));

/** What is written for a text: the official label where a status is that label but for its spaces, else as typed. */
export function textToWrite(field: ExchangeField, text: string): string {
  if (reportFieldOf(field)?.field !== 'status') return text;
  return LABELS.get(looseKey(text)) ?? text;
}

/** The different texts that were said, each once, in the order of the texts. */
export function sidesOf(said: readonly { readonly text: string; readonly source: Source }[]): Side[] {
  const byText = new Map<string, Source[]>();
  for (const { text, source } of said) {
    const sources = byText.get(text);
    if (sources) sources.push(source);
    else byText.set(text, [source]);
  }
  return [...byText]
    .map(([text, sources]) => ({ text, sources: inOrder(sources) }))
    .sort((a, b) => compare(a.text, b.text));
}

/** Sources by when they were saved, then by name and row: an order that does not ask which came first. */
export function inOrder(sources: readonly Source[]): Source[] {
  const keyed = new Map(sources.map((source) => [sourceKey(source), source]));
  return [...keyed].sort(([a], [b]) => compare(a, b)).map(([, source]) => source);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of fixed form, so that equal sources are one. */
function sourceKey({ savedAt, file, savedBy, place }: Source): string {
  const at = place ? [place.sheet, String(place.row).padStart(7, '0'), place.column] : null;
  return JSON.stringify([savedAt ?? '', file, at, savedBy]);
}
