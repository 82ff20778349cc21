import { type Agency, type ItaScore, type Register, gradeOf } from '../domain';
import { type Counts, type ProgressFigures, agencyPlace } from '../report';
import type { FigureWords, Slots } from './kinds/kind';
import { WORDS } from './kinds/words';
import { authorOf } from './text/agency-words';
import { fillTemplate } from './text/fill';
import { formatBaht, sumBaht } from './text/money';

/** How many years back a score may lie: measures stay in force into the year after theirs (document 004). */
const SCORE_YEARS = 2;

/** What a memo's sentences speak of. Nothing is made up: what is not known is `null` or a dotted blank. */
export function memoSlots(register: Register, figures: ProgressFigures, words: FigureWords): Slots {
  const { agency, fiscalYear, measures } = register;
  const { all, round } = figures;
  const acted =
    all.done + all.inProgress > 0 ||
    measures.some((one) => one.reports[round]?.result || one.reports[round]?.outcome);
  return {
    agency: agency.name ?? WORDS.blank,
    author: authorOf(agency) ?? WORDS.blank,
    agencyPlace: agency.name === null ? WORDS.blank : agencyPlace(agency.name, agency),
    year: fiscalYear === null ? WORDS.shortBlank : String(fiscalYear),
    round: String(round),
    total: String(all.total),
    figures: figuresInWords(all, words),
    acted: acted ? '' : null,
    website: agency.website,
    ...scoreSlots(agency, fiscalYear),
    ...budgetSlots(register),
  };
}

function figuresInWords(counts: Counts, words: FigureWords): string | null {
  const said = (['done', 'inProgress', 'notStarted', 'unknown'] as const)
    .filter((key) => counts[key] > 0)
    .flatMap((key) => fillTemplate(words[key], { n: String(counts[key]) }) ?? []);
  if (said.length < 2) return said[0] ?? null;
  return `${said.slice(0, -1).join(' ')} ${WORDS.and}${said.at(-1)}`;
}

function scoreSlots(agency: Agency, fiscalYear: number | null) {
  const score = fiscalYear === null ? null : scoreBefore(agency.scores, fiscalYear);
  if (score === null) return { score: null, scoreYear: null, grade: null };
  return {
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
