import { ROUNDS, type Measure, type Round } from '../../domain';
import { type ColumnRole, STANDARD_TABLES, columnHeader } from '../../tables';
import { REPORT_FIELDS, type ExchangeField, type ReportField } from '../field';
import { CODE_HEADER } from './words';

/** A column of the form. */
export interface FormColumn {
  /** `code`: the last one, by which a row is known again. */
  readonly role: ColumnRole | 'code';
  /** The round it speaks of. */
  readonly round: Round | null;
  readonly header: string;
  /** pt */
  readonly width: number;
  /** Filled in by the one it is sent to. */
  readonly asked: boolean;
}

/** Columns that stay in view: which measure a row is about. */
export const FROZEN_COLUMNS = 2;

/** pt. Narrower than in the register: what is asked for has to come into view soon, and all of it onto a page. */
const WIDTHS: Readonly<Partial<Record<FormColumn['role'], number>>> = {
  id: 40,
  measure: 150,
  topic: 84,
  steps: 180,
  owner: 80,
  from: 60,
  to: 60,
  monitoring: 80,
  status: 108,
  result: 170,
  outcome: 130,
  recommendation: 104,
  evidence: 116,
  code: 70,
};

const isReported = (role: ColumnRole): role is ReportField =>
  (REPORT_FIELDS as readonly string[]).includes(role);

/** Columns of the plan that are left out where no measure has a word in them. */
const WHERE_SAID: Readonly<Partial<Record<ColumnRole, (measure: Measure) => boolean>>> = {
  topic: ({ topic }) => topic !== null,
  monitoring: ({ monitoring }) => monitoring !== null,
};

/**
 * The columns of the register, the measure first so that it stays in view on a narrow screen; of the rounds the one asked
 * for, and those before it that say something. What is late is told by a formula, and a form has none.
 */
export function formColumns(round: Round, measures: readonly Measure[]): readonly FormColumn[] {
  const said = new Set(
    ROUNDS.filter((one) => one < round && measures.some((measure) => speaks(measure, one))),
  );
  const columns = STANDARD_TABLES.register.columns.flatMap(({ role, round: of = null }): FormColumn[] => {
    const isSaid = WHERE_SAID[role];
    if (role === 'late' || (isSaid && !measures.some(isSaid))) return [];
    if (of !== null && of !== round && !said.has(of)) return [];
    return [
      {
        role,
        round: of,
        header: columnHeader(role, of, 'thai'),
        width: WIDTHS[role] ?? 90,
        asked: of === round && isReported(role),
      },
    ];
  });
  const first = (role: ColumnRole) => columns.filter((one) => one.role === role);
  const others = columns.filter(({ role }) => role !== 'id' && role !== 'measure');
  const code: FormColumn = {
    role: 'code',
    round: null,
    header: CODE_HEADER,
    width: WIDTHS.code ?? 70,
    asked: false,
  };
  return [...first('id'), ...first('measure'), ...others, code];
}

/** The fields that the columns tell. */
export function fieldsOf(columns: readonly FormColumn[]): ReadonlySet<ExchangeField> {
  const fields = new Set<ExchangeField>();
  for (const { role, round } of columns) {
    if (role === 'from' || role === 'to') fields.add('period');
    else if (
      role === 'topic' ||
      role === 'measure' ||
      role === 'steps' ||
      role === 'owner' ||
      role === 'monitoring'
    )
      fields.add(role);
    else if (round !== null && role !== 'code' && isReported(role)) fields.add(`${role}-${round}`);
  }
  return fields;
}

function speaks({ reports }: Measure, round: Round): boolean {
  const report = reports[round];
  return report !== undefined && Object.values(report).some((text) => text !== null);
}
