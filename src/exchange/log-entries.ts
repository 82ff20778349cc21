import { type Day, formatDay, toThaiDigits } from '../domain';
import { type Digits, columnHeader } from '../tables';
import type { Collection, Decisions, FileRefusal } from './collect';
import { EXCHANGE_FIELDS, type ExchangeField, type PlanField, reportFieldOf } from './field';
import { LOG_EMPTY, LOG_FILES, LOG_REFUSALS, LOG_RESULTS, LOG_ROW } from './log-words';
import type { Source } from './merge';
import type { RowTexts } from './row-texts';
import { savedText } from './saved-text';
import { shownText } from './shown-text';

/** One line of the log: the cells of its columns. */
export type LogLine = readonly string[];

/** What the log tells besides what the files came to. */
export interface LogFacts {
  /** When it was merged. */
  readonly day: Day;
  readonly digits: Digits;
  readonly decisions: Decisions;
  /** Titles of the register's measures by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The ids that proposed rows got, by their keys; rows that are wished for and not here had no room. */
  readonly added: ReadonlyMap<string, string>;
}

/** What is said of one row or cell of one file. */
interface Said {
  readonly source: Pick<Source, 'file' | 'savedBy' | 'savedAt'>;
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly sent: string;
  readonly text: string;
  readonly now: string;
  readonly result: string;
}

/** Excel's limit for a cell is 32,767; characters. */
const MOST_TEXT = 32_000;

/** A line for every file that said something, of everything that was merged, refused or left open. */
export function logEntries(outcome: Collection, facts: LogFacts): readonly LogLine[] {
  const when = formatDay(facts.day, 'short', facts.digits);
  return [...saidIn(outcome, facts)].map(({ source, id, title, field, sent, text, now, result }) =>
    [
      when,
      source.file,
      source.savedBy ?? '',
      savedText(source.savedAt, facts.digits),
      id,
      title,
      field,
      sent,
      text,
      now,
      result,
    ].map((cell) => cell.slice(0, MOST_TEXT)),
  );
}

function* saidIn(outcome: Collection, facts: LogFacts): Generator<Said> {
  const { decisions, titles } = facts;
  const titleOf = (id: string) => titles.get(id) ?? '';
  for (const { name: file, savedBy, savedAt, refused } of outcome.files)
    if (refused) {
      const source = { file, savedBy, savedAt };
      yield { ...NOTHING, source, result: refusedText(refused, facts.digits) };
    }
  const cells = [
    ...outcome.taken.map((one) => ({ ...one, result: LOG_RESULTS.taken })),
    ...outcome.agreed
      .filter(({ field }) => reportFieldOf(field) !== null)
      .map((one) => ({ ...one, result: LOG_RESULTS.agreed })),
    // Who came to what is there already is told too, when others said something else.
    ...[...outcome.taken, ...outcome.conflicts].map((one) => {
      const { now, agreeing } = one;
      return { ...one, text: now, sources: agreeing, result: LOG_RESULTS.agreed };
    }),
    ...outcome.conflicts.flatMap((one) =>
      one.sides.map((side, at) => ({
        ...one,
        ...side,
        result: conflictText(decisions.conflicts[one.key], at),
      })),
    ),
    ...outcome.refused.map((one) => ({ ...one, result: LOG_REFUSALS[one.reason] })),
  ];
  for (const { id, field, sent, text, now, sources, result } of cells) {
    const shown = (said: string | null) =>
      field === null ? (said ?? '') : shownText(field, said ?? '', facts.digits);
    const name = field === null ? LOG_ROW : fieldName(field);
    const texts = {
      sent: shown(sent),
      text: field !== null && text === '' ? LOG_EMPTY : shown(text),
      now: shown(now),
    };
    for (const source of sources) yield { source, id, title: titleOf(id), field: name, ...texts, result };
  }
  for (const { texts, sources, key, addable, typedId } of outcome.proposed)
    for (const source of sources)
      yield loose(texts, source, typedId ?? '', proposedText(key, addable, facts), facts);
  for (const { id, texts, sources } of outcome.unsure)
    for (const source of sources) yield loose(texts, source, id, LOG_RESULTS.unsure, facts);
}

const NOTHING = { id: '', title: '', field: '', sent: '', text: '', now: '' } as const;

/** A row that is none of the register's: all that it says, a line for each field. */
function loose(texts: RowTexts, source: Source, id: string, result: string, { digits }: LogFacts): Said {
  const said = EXCHANGE_FIELDS.filter((field) => field !== 'measure' && texts[field] !== '');
  const text = said
    .map((field) => `${fieldName(field)}: ${shownText(field, texts[field], digits)}`)
    .join('\n');
  return { source, id, title: texts.measure, field: LOG_ROW, sent: '', text, now: '', result };
}

function conflictText(decision: 'now' | number | undefined, at: number): string {
  if (decision === undefined) return LOG_RESULTS.undecided;
  return decision === at ? LOG_RESULTS.chosen : LOG_RESULTS.notChosen;
}

function proposedText(key: string, addable: boolean, { decisions, added }: LogFacts): string {
  const id = added.get(key);
  if (id !== undefined) return LOG_RESULTS.added.replace('{id}', () => id);
  if (!addable) return LOG_RESULTS.untitled;
  const isWished = Object.hasOwn(decisions.added, key) ? decisions.added[key] : undefined;
  if (isWished === undefined) return LOG_RESULTS.proposed;
  return isWished ? LOG_RESULTS.noRoom : LOG_RESULTS.notAdded;
}

function refusedText(refused: FileRefusal, digits: Digits): string {
  const values: Readonly<Record<string, string | number>> = { ...refused };
  return LOG_FILES[refused.reason].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' && digits === 'thai' ? toThaiDigits(String(value)) : String(value);
  });
}

/** A field as the register's header calls it. */
export function fieldName(field: ExchangeField): string {
  const reported = reportFieldOf(field);
  if (reported) return columnHeader(reported.field, reported.round, 'thai');
  return columnHeader(field as PlanField, null, 'thai');
}
