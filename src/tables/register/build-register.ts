import { type Agency, type Finding, type Measure, type Register, type Round, finding } from '../../domain';
import { quoted } from '../recognise/texts';
import type { RecognisedTable } from '../recognised';
import { fiscalYearOfRegister } from './fiscal-year';
import { joinPlans } from './join-plans';
import { joinSources } from './join-reports';
import { type Source, isReport, placeOf, sourcesOf } from './source';

export type BuiltRegister =
  | { readonly outcome: 'register'; readonly register: Register; readonly findings: Finding[] }
  | { readonly outcome: 'stopped'; readonly findings: Finding[] };

/**
 * Chooses among the tables of a workbook what to report on and makes one list of measures of it: the standard
 * register, else the reports with their plan, else the plan alone. `sheet` names the sheet to report on when
 * several could be meant. `findings` are those of choosing and joining only; the tables keep theirs.
 */
export function buildRegister(
  tables: readonly RecognisedTable[],
  agency: { readonly agency: Agency; readonly findings: readonly Finding[] },
  options: { readonly round: Round; readonly sheet: string | null },
): BuiltRegister {
  const all = sourcesOf(tables);
  const open = options.sheet === null ? all : all.filter((source) => source.sheet === options.sheet);
  if (open.length === 0)
    return { outcome: 'stopped', findings: [nothingToReport(tables, all, options.sheet)] };
  const chosen = chosenFrom(open);
  const joined = joinSources(chosen, options.round);
  if (joined.outcome === 'ambiguous') return { outcome: 'stopped', findings: [joined.finding] };
  const [main] = chosen;
  const isOwn = main?.kind === 'register';
  const year = chosen.map((source) => source.fiscalYear).find((one) => one !== null) ?? null;
  const reporting = chosen.some(isReport);
  const plans = reporting && !isOwn ? all.filter((source) => !isReport(source) && isAlike(source, main)) : [];
  const planned = joinPlans(joined.measures, year, plans);
  const sources = [...chosen, ...planned.plans];
  const told = fiscalYearOfRegister(sources, agency.agency, planned.measures, main ? placeOf(main) : null);
  const register: Register = {
    subject: main?.kind === 'projects' ? 'projects' : 'measures',
    fiscalYear: told.fiscalYear,
    agency: agency.agency,
    measures: planned.measures,
  };
  const findings = [
    ...joined.findings,
    ...planned.findings,
    ...told.findings,
    ...missingStatuses(planned.measures, chosen, options.round),
  ];
  return { outcome: 'register', register, findings };
}

/** Why there is nothing: no table at all, tables without a measure, or none on the sheet that was asked for. */
function nothingToReport(
  tables: readonly RecognisedTable[],
  sources: readonly Source[],
  sheet: string | null,
): Finding {
  if (tables.length === 0) return finding('workbook.no-table', null);
  if (sheet === null || sources.length === 0) return finding('workbook.no-measure', null);
  const sheets = [...new Set(sources.map((source) => source.sheet))].join(', ');
  return finding('sheet.not-found', null, { sheet, sheets });
}

/** The register of our own wins over reports, reports over plans. */
function chosenFrom(sources: readonly Source[]): readonly Source[] {
  const registers = sources.filter((source) => source.kind === 'register');
  if (registers.length > 0) return registers;
  const reports = sources.filter(isReport);
  return reports.length > 0 ? reports : sources;
}

function isAlike(plan: Source, main: Source | undefined): boolean {
  return (plan.kind === 'projects') === (main?.kind === 'projects');
}

/**
 * Measures of which nothing is known in the round being reported: those of a plan without a report, and of tables that
 * keep several rounds. When no table speaks of the round at all, that is said once.
 */
function missingStatuses(
  measures: readonly Measure[],
  chosen: readonly Source[],
  round: Round,
): readonly Finding[] {
  const reporting = chosen.some(isReport);
  if (reporting && !measures.some((measure) => measure.reports[round]))
    return [finding('round.missing', null, { round })];
  const keepsRounds = chosen.some((source) => source.rounds.length > 1);
  return measures.flatMap((measure) => {
    const report = measure.reports[round];
    // A table of one round has said itself which of its statuses are missing.
    const isBlank =
      report !== undefined && keepsRounds && report.status === null && report.statusText === null;
    const isLeftOut = report === undefined && (!reporting || Object.keys(measure.reports).length > 0);
    if (!isBlank && !isLeftOut) return [];
    return [finding('status.missing', measure.places.measure ?? null, { measure: quoted(measure.title) })];
  });
}
