import { type FindingData, type Measure, looseKey } from '../../domain';
import {
  FileNames,
  type Form,
  SENT_KEY,
  type Sending,
  type Share,
  backTo,
  formFile,
  sharesOf,
} from '../../exchange';
import type { PlanEdit } from '../../workbook';
import type { Check } from '../check';
import { memoryEdit } from '../memory';
import { withSending } from '../memory-exchange';
import { EXCHANGE_LIMITS } from '../memory-exchange-schema';
import { wrapped } from '../memory-xml';
import { previewOf } from '../preview';
import type { Proposal } from '../propose/proposal';
import { registerTable } from '../register-table';
import type { SendChoices, Sent, SentFile, SendProblem } from './choices';
import { sendingNotes } from './notes';
import { knownOwners } from './owners';

/**
 * Makes a workbook for each owner of the register's measures, or one for all. Nothing is written into the register's own
 * workbook: `remember` is the plan for that.
 */
export async function sendRegister(check: Check, choices: SendChoices): Promise<Sent> {
  const register = registerTable(check);
  if (!register) return cannot('no-register');
  const measures = register.rows.map(({ measure }) => measure);
  const problem = problemOf(measures);
  if (problem) return problem;
  const known = knownOwners(check, measures);
  const { shares, unowned } = chosenShares(measures, known, choices);
  if (shares.length === 0) return cannot('no-owners');
  const { agency } = check.agency;
  const names = new FileNames();
  const files: SentFile[] = [];
  for (const { owner, rows } of shares) {
    const { round, due } = choices;
    const { today: day, digits } = check.options;
    const fiscalYear = check.register?.fiscalYear ?? register.fiscalYear ?? agency.fiscalYear;
    const form: Form = {
      id: choices.id(),
      agency: agency.name,
      fiscalYear,
      round,
      owner,
      day,
      due,
      back: backTo(agency),
      rows,
      departments: known,
      digits,
    };
    // One after the other, so that the pages of a small computer hold one at a time.
    const { file, sending } = await formFile(form, sendingXml);
    const name = names.next({ fiscalYear, round, owner, digits });
    files.push({ owner, name, file, rows: rows.filter(({ editable }) => editable).length, sending });
  }
  return {
    outcome: 'sent',
    files,
    remember: rememberSent(check, files),
    notes: sendingNotes(check, register, choices, { files, unowned }),
  };
}

/** Our custom XML part of a workbook that is sent. */
export function sendingXml(sending: Sending): string {
  return wrapped(JSON.stringify({ [SENT_KEY]: sending }));
}

function problemOf(measures: readonly Measure[]): Sent | null {
  if (measures.length === 0) return cannot('no-measures');
  if (measures.length > EXCHANGE_LIMITS.rows) return cannot('too-large', { limit: EXCHANGE_LIMITS.rows });
  const without = measures.filter(({ id }) => id === null);
  const [first] = without;
  if (first) return cannot('ids-missing', { count: without.length, measure: first.title });
  const seen = new Set<string | null>();
  const twice = measures.filter(({ id }) => seen.size === seen.add(id).size);
  const [again] = twice;
  return again ? cannot('ids-twice', { count: twice.length, id: again.id ?? '' }) : null;
}

function cannot(reason: SendProblem, data: FindingData = {}): Sent {
  return { outcome: 'cannot', reason, data };
}

/** What goes to whom; together, what would go to any of them goes to all. */
function chosenShares(
  measures: readonly Measure[],
  known: readonly string[],
  { owners, together, others }: SendChoices,
): { readonly shares: readonly Share[]; readonly unowned: readonly Measure[] } {
  const wanted = owners && new Set(owners.map(looseKey));
  const { shares, unowned } = sharesOf(measures, known, others && !together);
  const chosen = shares.filter(({ owner }) => wanted === null || wanted.has(looseKey(owner ?? '')));
  if (!together) return { shares: chosen, unowned };
  const meant = new Set(chosen.flatMap(({ rows }) => rows.map(({ measure }) => measure)));
  const rows = measures.flatMap((measure) => {
    const editable = wanted === null || meant.has(measure);
    return editable || others ? [{ measure, editable }] : [];
  });
  return { shares: rows.some(({ editable }) => editable) ? [{ owner: null, rows }] : [], unowned };
}

/**
 * What the register is to remember of workbooks that were made. For a check of the register as it is when it is to
 * remember: what else it has come to remember since they were made stays.
 */
export function rememberSent(
  { memory, snapshot }: Check,
  files: readonly Pick<SentFile, 'sending'>[],
): Proposal {
  const exchange = files.reduce((known, { sending }) => withSending(known, sending), memory.exchange);
  // What could not be read in the memory is not written over: a person is told of it.
  const edits: PlanEdit[] = memory.broken ? [] : [memoryEdit({ ...memory, exchange })];
  const plan = { edits };
  return { plan, preview: previewOf(plan, snapshot) };
}
