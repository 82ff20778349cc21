import { type Finding, finding } from '../../domain';
import {
  type Collection,
  type Decisions,
  type ReturnedFile,
  collectFiles,
  logEdit,
  logEntries,
} from '../../exchange';
import { writtenRegister } from '../../tables';
import { type PlanEdit, areaAddress } from '../../workbook';
import type { Check } from '../check';
import { memoryEdit } from '../memory';
import { type ExchangeMemory, withAnswer } from '../memory-exchange';
import type { Proposing } from '../propose/proposal';
import { cannot, proposed } from '../propose/proposed';
import { registerTable } from '../register-table';
import { hereNow } from './here';
import { cellsToWrite, formulasReplaced, registerChanges, rowsToAdd } from './register-changes';

/** What returned workbooks come to, to be shown beside each other. Plain data. */
export interface CollectView extends Collection {
  /** Titles of the register's measures by their ids; look in with `Object.hasOwn`. */
  readonly titles: Readonly<Record<string, string>>;
  /** Cells and rows that the plan writes into the register. */
  readonly cells: number;
  readonly added: number;
}

export type Collected =
  | {
      readonly outcome: 'collected';
      readonly view: CollectView;
      /** One plan for all of it: cells, new rows, the log, and that the files are answers. */
      readonly proposing: Proposing;
    }
  /** What was sent is merged into the register: without one there is nothing to merge into. */
  | { readonly outcome: 'cannot'; readonly reason: 'no-register' };

/**
 * Merges returned workbooks into the register. Nothing is written here: what is undecided stays as it is in the
 * register, and stands in the log. A pure function, the same for every order of the files.
 */
export function collect(check: Check, files: readonly ReturnedFile[], decisions: Decisions): Collected {
  const table = registerTable(check);
  const sheet = check.snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return { outcome: 'cannot', reason: 'no-register' };
  const now = hereNow(check, table);
  const outcome = collectFiles(now.here, files, decisions);
  const { today, digits } = check.options;
  const cells = cellsToWrite(outcome, decisions);
  const wished = rowsToAdd(outcome, decisions, now);
  const changes = registerChanges(sheet, table, now, cells, [...wished.values()], digits);
  const written = writtenRegister(sheet, table, changes, { digits, today });
  const keys = [...wished.keys()];
  const ids = written.added.map(({ id }, at) => [keys[at] ?? '', id ?? ''] as const);
  const lines = logEntries(outcome, {
    day: today,
    digits,
    decisions,
    titles: now.titles,
    added: new Map(ids),
  });
  const log = logEdit(lines, check.snapshot);
  const edits: PlanEdit[] = [...written.edits, ...(log ? [log] : [])];
  const view: CollectView = {
    ...outcome,
    titles: Object.fromEntries(now.titles),
    cells: cells.length,
    added: written.added.length,
  };
  const isAnswered = outcome.files.some(({ refused }) => refused === null);
  if (!isAnswered) return { outcome: 'collected', view, proposing: cannot('nothing') };
  const proposing = proposed([...edits, ...answerEdits(check, outcome)], check.snapshot);
  const formulas = formulasReplaced(sheet, changes);
  const notes = [
    ...notesOf(check, outcome, written.inTheWay && `${sheet.name}!${areaAddress(written.inTheWay)}`),
    ...(formulas.length === 0
      ? []
      : [finding('exchange.formulas-here', null, { sheet: sheet.name, ...listed(formulas) })]),
  ];
  return { outcome: 'collected', view, proposing: noted(proposing, notes) };
}

/** Cells that one sentence names. */
const MOST_CELLS = 8;

function listed(cells: readonly string[]): { readonly cells: string; readonly count: number } {
  const rest = cells.length > MOST_CELLS ? ' …' : '';
  return { cells: cells.slice(0, MOST_CELLS).join(', ') + rest, count: cells.length };
}

/** Remembers who has answered; what could not be read in the memory is not written over. */
function answerEdits({ memory, options }: Check, { files }: Collection): PlanEdit[] {
  if (memory.broken) return [];
  const exchange = files.reduce<ExchangeMemory>((known, { refused, sending, name, savedBy }) => {
    if (refused !== null || !sending.known || sending.id === null) return known;
    return withAnswer(known, sending.id, { file: name, day: options.today, by: savedBy });
  }, memory.exchange);
  return exchange === memory.exchange ? [] : [memoryEdit({ ...memory, exchange })];
}

/** What a person should know before a yes. */
function notesOf({ memory }: Check, { files }: Collection, inTheWay: string | null): readonly Finding[] {
  return [
    ...(inTheWay === null ? [] : [finding('exchange.no-room', null, { range: inTheWay })]),
    ...(memory.broken ? [finding('exchange.not-remembered', null)] : []),
    ...files.flatMap(({ notes }) => notes),
  ];
}

function noted(proposing: Proposing, notes: readonly Finding[]): Proposing {
  if (proposing.outcome === 'cannot' || notes.length === 0) return proposing;
  const { proposal } = proposing;
  return { ...proposing, proposal: { ...proposal, notes: [...(proposal.notes ?? []), ...notes] } };
}
