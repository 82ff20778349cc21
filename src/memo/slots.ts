import { type Agency, type ItaScore, type Measure, type Register, gradeOf, shortName } from '../domain';
import { type Counts, type ProgressFigures, agencyPlace } from '../report';
import { ITA_YEARS } from './kinds/ita-years';
import type { Slots } from './kinds/kind';
import { FIGURES, LISTED, SUBJECT_NAMES, UNITS, WORDS } from './kinds/words';
import { authorOf } from './text/agency-words';
import { fillTemplate } from './text/fill';
import { formatBaht, sumBaht } from './text/money';
import { referenceSlots } from './text/references';
import { attachmentSlots } from './text/attachment';

/** How many years back a score may lie: measures stay in force into the year after theirs (document 004). */
const SCORE_YEARS = 2;

/** A condition as a slot: asked for with `{?slot}`. */
const when = (holds: boolean): string | null => (holds ? '' : null);

/** What a memo's sentences speak of. Nothing is made up: what is not known is `null` or a dotted blank. */
export function memoSlots(register: Register, figures: ProgressFigures, digits: 'thai' | 'arabic'): Slots {
  const { agency, fiscalYear, measures, subject } = register;
  const { all, round } = figures;
  const results = measures.map((one) => hasResult(one, round));
  const isOpen = (one: Measure, index: number) => {
    const status = one.reports[round]?.status ?? null;
    return status === null ? results[index] !== true : status !== 'done';
  };
  return {
    agency: agency.name ?? WORDS.blank,
    shortAgency: shortName(agency) ?? WORDS.blank,
    author: agency.author ?? authorOf(agency) ?? WORDS.blank,
    agencyPlace: agency.name === null ? WORDS.blank : agencyPlace(agency.name, agency),
    year: fiscalYear === null ? WORDS.shortBlank : String(fiscalYear),
    round: String(round),
    half: round === 6 ? String(round) : null,
    unit: UNITS[subject],
    subjectName: SUBJECT_NAMES[subject],
    total: String(all.total),
    figures: figuresInWords(all, UNITS[subject]),
    acted: when(all.done + all.inProgress > 0 || results.includes(true)),
    complete: when(all.total > 0 && all.done === all.total),
    incomplete: when(measures.some(isOpen)),
    listed: when(measures.length > 0 && measures.length <= LISTED),
    website: agency.website,
    source: agency.source ?? null,
    ...yearSlots(agency, fiscalYear),
    ...scoreSlots(agency, fiscalYear),
    ...referenceSlots(agency.references ?? [], digits),
    ...attachmentSlots(agency.attachment ?? null, measures.length),
    ...budgetSlots(register),
  };
}

function hasResult(measure: Measure, round: ProgressFigures['round']): boolean {
  const report = measure.reports[round];
  return report != null && (report.result !== null || report.outcome !== null);
}

function yearSlots(agency: Agency, fiscalYear: number | null): Pick<Slots, 'oitItem' | 'theme'> {
  const year = ITA_YEARS.find((one) => one.year === fiscalYear);
  return { oitItem: agency.oitItem ?? year?.oitItem ?? null, theme: year?.theme ?? null };
}

function figuresInWords(counts: Counts, unit: string): string | null {
  const said = (['done', 'inProgress', 'notStarted', 'unknown'] as const)
    .filter((key) => counts[key] > 0)
    .flatMap((key) => fillTemplate(FIGURES[key], { n: String(counts[key]), unit }) ?? []);
  if (said.length < 2) return said[0] ?? null;
  return `${said.slice(0, -1).join(' ')} ${WORDS.and}${said.at(-1)}`;
}

const UNSCORED = { score: null, scoreYear: null, grade: null, unscored: '', afterScore: null } as const;

function scoreSlots(agency: Agency, fiscalYear: number | null) {
  const score = fiscalYear === null ? null : scoreBefore(agency.scores, fiscalYear);
  const before = fiscalYear === null ? WORDS.shortBlank : String(fiscalYear - 1);
  if (score === null) return { ...UNSCORED, assessedYear: before };
  return {
    unscored: null,
    afterScore: String(score.year + 1),
    assessedYear: String(score.year),
    score: score.score.toFixed(2),
    scoreYear: String(score.year),
    grade: score.grade ?? derivedGrade(score),
  };
}

/** The newest score of the years before: measures of a year answer the score of the year before it. */
function scoreBefore(scores: readonly ItaScore[], fiscalYear: number): ItaScore | null {
  return scores
    .filter((one) => one.year < fiscalYear && one.year >= fiscalYear - SCORE_YEARS)
    .reduce<ItaScore | null>((newest, one) => (newest && newest.year >= one.year ? newest : one), null);
}

/** Only from a settled scale: where parts of the score decide the grade too, the total alone does not tell it. */
function derivedGrade({ year, score }: ItaScore): string | null {
  const derived = gradeOf(year, score);
  return derived?.settled ? derived.grade : null;
}

function budgetSlots({ measures }: Register) {
  const budgets = measures.flatMap((one) => one.budget ?? []);
  const missing = measures.length - budgets.length;
  const sum = budgets.length === 0 ? null : formatBaht(sumBaht(budgets));
  return {
    budget: missing === 0 ? sum : null,
    partBudget: missing === 0 ? null : sum,
    withoutBudget: String(missing),
  };
}
