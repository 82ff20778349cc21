import { type Finding, type Measure, finding } from '../../domain';
import { type RecognisedTable, buildRegister } from '../../tables';
import { measuresIntoRegister } from '../adopt-register';
import type { Check } from '../check';
import { inLaterYear } from '../insert-next-year';
import type { Source } from '../take-in';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import { cannot } from './proposed';

/**
 * Takes the measures of chosen tables of a document into the register, as those of a table of the workbook are: a plan and
 * the report on it become one list first. What an earlier year reported is no report of the register's year, so that
 * of a document of another year only the plan is taken, its days moved by whole years.
 * @param tables indexes of the document's tables as recognised
 */
export function proposeTakeIn(
  check: Check,
  source: Source,
  tables: readonly number[],
  options: ProposeOptions,
): Proposing {
  const chosen = source.tables.filter((_, index) => tables.includes(index));
  if (chosen.length === 0) return cannot('gone');
  if (chosen.every(({ rows }) => rows.length === 0)) return cannot('nothing');
  if (chosen.some(({ kind }) => kind === 'projects')) return cannot('not-measures');
  const { round } = check.options;
  const built = buildRegister(chosen, check.agency, { round, sheet: null });
  if (built.outcome === 'stopped') return cannot('unanswered', { count: built.findings.length });
  const measures = [...built.register.measures, ...leftOut(chosen, built.findings)].map(withoutPlaces);
  const from = yearOf(chosen);
  const to = yearOf(check.tables.filter(({ kind }) => kind === 'register'));
  if (from === null || to === null || from === to)
    return measuresIntoRegister(check, measures, from, options);
  const moved = measures.map((measure) => inLaterYear(measure, to - from, from));
  return noted(
    measuresIntoRegister(check, moved, to, options),
    finding('source.other-year', null, { source: from, register: to }),
  );
}

/** What joining left alone was chosen all the same. */
function leftOut(chosen: readonly RecognisedTable[], findings: readonly Finding[]): readonly Measure[] {
  const unused = findings.filter(({ rule }) => rule === 'table.unused' || rule === 'plan.other-year');
  return chosen
    .filter(({ area }) => unused.some(({ place }) => place?.row === area.top && place.column === area.left))
    .flatMap(({ rows }) => rows.map(({ measure }) => measure));
}

/** A place in the document is none in the workbook. */
function withoutPlaces(measure: Measure): Measure {
  return { ...measure, places: {} };
}

function yearOf(tables: readonly RecognisedTable[]): number | null {
  return tables.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
}

function noted(proposing: Proposing, note: Finding): Proposing {
  if (proposing.outcome === 'cannot') return proposing;
  const { proposal } = proposing;
  return { ...proposing, proposal: { ...proposal, notes: [note, ...(proposal.notes ?? [])] } };
}
