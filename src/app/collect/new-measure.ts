import {
  EMPTY_MEASURE,
  type Measure,
  type Period,
  ROUNDS,
  type Round,
  type RoundReport,
  readPeriod,
} from '../../domain';
import { REPORT_FIELDS, type ReportField, type RowTexts } from '../../exchange';
import { readStatus } from '../../domain';

/** A measure as a proposed row says it. */
export function newMeasure(texts: RowTexts, id: string | null, fiscalYear: number | null): Measure {
  return {
    ...EMPTY_MEASURE,
    id,
    topic: texts.topic || null,
    title: texts.measure,
    steps: linesOf(texts.steps),
    owners: linesOf(texts.owner),
    monitoring: texts.monitoring || null,
    period: periodOf(texts.period, fiscalYear),
    reports: Object.fromEntries(
      ROUNDS.flatMap((round) => {
        const report = reportOf(texts, round);
        return report ? [[round, report]] : [];
      }),
    ),
  };
}

/** The measure with another text in a field of a report. */
export function withText(measure: Measure, round: Round, field: ReportField, text: string): Measure {
  const before = measure.reports[round] ?? NO_REPORT;
  const after = field === 'status' ? { ...before, ...statusOf(text) } : { ...before, [field]: text || null };
  return { ...measure, reports: { ...measure.reports, [round]: after } };
}

const NO_REPORT: RoundReport = {
  status: null,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
};

function reportOf(texts: RowTexts, round: Round): RoundReport | null {
  const said = REPORT_FIELDS.map((field) => [field, texts[`${field}-${round}`] || null] as const);
  if (said.every(([, text]) => text === null)) return null;
  const report = { ...NO_REPORT, ...Object.fromEntries(said) };
  return { ...report, ...statusOf(texts[`status-${round}`]) };
}

function statusOf(text: string): Pick<RoundReport, 'status' | 'statusText'> {
  const reading = readStatus(text);
  return { status: reading.reading === 'status' ? reading.status : null, statusText: text || null };
}

/** As compared (`from/to`), else as someone typed it. */
function periodOf(text: string, fiscalYear: number | null): Period | null {
  const days = /^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (days?.[2]) return { from: days[1] ?? null, to: days[2] };
  return text === '' ? null : (readPeriod(text.replace('/', ' - '), fiscalYear)?.period ?? null);
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
