import { type Round, STATUSES } from '../../../src/domain';
import type { Layout } from './layouts';
import type { Random } from './random';
import { NO_TRUE_REPORT, type TrueMeasure, type TrueReport } from './truth';
import {
  DEPARTMENTS,
  ENGLISH_OWNERS,
  ENGLISH_TITLES,
  EVERYONE,
  EVIDENCE,
  MONITORING,
  OUTCOMES,
  RECOMMENDATIONS,
  RESULTS,
  STEPS,
  TITLES,
  TOPICS,
} from './words';
import { type NumberStyle, numberText } from './write-cells';
import { type DayStyle, type WrittenPeriod, writePeriod } from './write-period';
import type { Digits } from './typing';
import type { GridValue } from '../grid';

/** What the whole table has in common, decided before its measures. */
export interface Common {
  readonly layout: Layout;
  readonly fiscalYear: number;
  readonly digits: Digits;
  readonly days: DayStyle;
  readonly numbers: NumberStyle;
  readonly numberMark: string;
  readonly hasTopics: boolean;
}

/** A measure of the clean register, and how its period is going to be typed. */
export interface Clean {
  readonly truth: TrueMeasure;
  readonly period: GridValue;
}

/** A clean register for a layout: only what the layout has room for is true of its measures. */
export function cleanRegister(random: Random, common: Common): Clean[] {
  const { layout, numbers, hasTopics } = common;
  const has = (role: string) => layout.columns.some((column) => column.role.split('.')[0] === role);
  const count = random.int(1, 9);
  const titles = random.some(layout.english ? ENGLISH_TITLES : TITLES, count, count);
  const topics = [...random.some(TOPICS, 1, 3)];
  const rounds = [...new Set(layout.columns.filter(({ round }) => round !== null).map(({ round }) => round))];
  const isReport = layout.columns.some(({ role }) => /^(?:status|result|outcome)/.test(role));
  let owners = someOwners(random, layout.english);
  let monitoring = random.pick(MONITORING);
  const oneMonitoring = random.chance(0.6);
  const ordered = titles.map((title, at): Clean => {
    if (!random.chance(0.35)) owners = someOwners(random, layout.english);
    if (!oneMonitoring) monitoring = random.pick(MONITORING);
    const written = has('period') || has('to') ? somePeriod(random, common) : null;
    const number = numbers === 'none' ? null : numberText(at + 1, common.numberMark.trim(), common.digits);
    const topic = topics[Math.floor((at * topics.length) / titles.length)] ?? null;
    const reports = new Map<Round | null, TrueReport>();
    if (isReport)
      for (const round of rounds.length > 0 ? rounds : [null]) reports.set(round, someReport(random, has));
    const truth: TrueMeasure = {
      number,
      topic: hasTopics ? topic : null,
      title,
      steps: has('steps') ? random.some(STEPS, 1, 4) : [],
      owners: has('owner') ? owners : [],
      monitoring: has('monitoring') ? monitoring : null,
      period: written?.period ?? null,
      budget:
        has('budget') && random.chance(0.85) ? random.int(1, 60) * random.pick([500, 1000, 100_000]) : null,
      reports,
    };
    return { truth, period: written?.value ?? null };
  });
  // The order of rows tells nothing; numbers and topics stay with their measures.
  return !hasTopics && random.chance(0.2) ? random.shuffled(ordered) : ordered;
}

const TOLD_BY = ['status', 'result'] as const;

function somePeriod(random: Random, { fiscalYear, days }: Common): WrittenPeriod | null {
  return random.chance(0.06) ? null : writePeriod(random, fiscalYear, days);
}

function someOwners(random: Random, english: boolean): readonly string[] {
  if (english) return random.some(ENGLISH_OWNERS, 1, 2);
  return random.chance(0.12)
    ? [random.pick(EVERYONE)]
    : random.some(DEPARTMENTS, 1, random.chance(0.3) ? 3 : 1);
}

function someReport(random: Random, has: (role: string) => boolean): TrueReport {
  const maybe = <T>(role: string, values: readonly T[], share = 0.8): T | null =>
    has(role) && random.chance(share) ? random.pick(values) : null;
  return {
    ...NO_TRUE_REPORT,
    // Without a column of its own, or a result that may say it, nothing on the sheet does.
    status: TOLD_BY.some(has) && random.chance(0.93) ? random.pick(STATUSES) : null,
    result: maybe('result', RESULTS),
    outcome: maybe('outcome', OUTCOMES),
    recommendation: maybe('recommendation', RECOMMENDATIONS, 0.6),
    evidence: maybe('evidence', EVIDENCE, 0.6),
  };
}
