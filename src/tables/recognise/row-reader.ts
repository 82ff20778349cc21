import {
  type Finding,
  type Measure,
  type MeasureField,
  type Place,
  type Round,
  type RoundReport,
  readShareDone,
  readPeriod,
  splitNumber,
  splitOwners,
  splitSteps,
} from '../../domain';
import type { TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { MeasureRows } from './body';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';
import type { HeaderColumn } from './header';
import { type PeriodReader, readPeriodOf } from './period-cells';
import { remembering } from './remembering';
import { isUnder } from './outline';
import { monitoringText } from './monitoring';
import type { Places, RowDraft } from './row-draft';
import { type StatusSource, readStatusOf } from './status-cells';
import { amountOf, joined, linkOrText, quoted } from './texts';
import { REPORT_ROLES, TICK_ROLES } from './role-groups';

type TextField = 'result' | 'outcome' | 'recommendation';

/** Reads the rows of one table, measure by measure. */
export class RowReader {
  /** The rounds its columns speak of; `null` for columns that name none. */
  readonly rounds: readonly (Round | null)[];
  private readonly ownersOf = remembering(splitOwners);
  private readonly periodOf: PeriodReader;

  constructor(
    private readonly cells: FieldCells,
    columns: readonly HeaderColumn[],
    private readonly kind: TableKind,
    private readonly fiscalYear: number | null,
  ) {
    this.periodOf = remembering((text) => readPeriod(text, fiscalYear)?.period ?? null);
    const reporting = columns.filter(({ role }) => REPORT_ROLES.has(role)).map(({ round }) => round);
    const named = [...new Set(reporting)].filter((round) => round !== null).sort((a, b) => a - b);
    // Beside columns of a round, one without (a shared หลักฐาน) belongs to the newest.
    this.rounds = named.length > 0 ? named : reporting.length > 0 ? [null] : [];
  }

  read(source: MeasureRows): RowDraft {
    const { rows } = source;
    const places: Places = {};
    const findings: Finding[] = [];
    const take = (field: MeasureField, role: ColumnRole): readonly GridCell[] => {
      const found = this.cells.worded(role, rows);
      if (found[0]) places[field] = this.cells.place(found[0]);
      return found;
    };
    const subject = this.kind === 'projects' ? 'project' : this.subjectRole();
    // Whatever stands in it is the title: a measure may be called "-" until it has a name.
    const titles = this.cells.read(subject, rows.slice(0, 1)).filter((cell) => cell.error === null);
    places.measure = titles[0]
      ? this.cells.place(titles[0])
      : (this.cells.placeOf(subject, rows[0] ?? 0) as Place);
    const { number, title } = splitNumber(titles.map((cell) => cell.text).join(' '));
    const counter = joined(take('number', 'number').slice(0, 1));
    if (number !== null && counter === null) places.number = places.measure;
    const topics = take('topic', 'topic');
    const [topic] = topics.length > 0 ? topics : [source.section];
    if (topic) places.topic = this.cells.place(topic);
    const period = readPeriodOf(this.cells, rows, this.fiscalYear, this.periodOf);
    if (period.place) places.period = period.place;
    findings.push(...period.findings);
    const [budget] = take('budget', 'budget');
    const reports = this.readReports(rows, quoted(title), places, findings);
    const measure: Measure = {
      id: joined(take('id', 'id').slice(0, 1)),
      // A counter merged over several measures numbers their group; each has its own before its title.
      number: number !== null && counter !== null && isUnder(number, counter) ? number : (counter ?? number),
      topic: topic?.text ?? null,
      title,
      steps: take('steps', 'steps').flatMap((cell) => splitSteps(cell.text)),
      owners: distinct(take('owner', 'owner').flatMap((cell) => this.ownersOf(cell.text))),
      monitoring: monitoringText(this.cells, rows, places),
      period: period.period,
      budget: budget ? amountOf(budget) : null,
      reports: filed(reports),
      places,
    };
    return { source, first: rows[0] ?? 0, last: rows.at(-1) ?? 0, measure, reports, findings };
  }

  private subjectRole(): ColumnRole {
    return this.cells.has('measure') ? 'measure' : 'project';
  }

  private readReports(
    rows: readonly number[],
    measure: string,
    places: Places,
    findings: Finding[],
  ): ReadonlyMap<Round | null, RoundReport> {
    const reports = new Map<Round | null, RoundReport>();
    const newest = this.rounds.at(-1);
    for (const round of this.rounds) {
      const source = this.sourceOf(round);
      if (source === null) continue;
      const cellsOf = (role: ColumnRole) => [
        ...this.cells.worded(role, rows, round),
        ...(round !== null && round === newest ? this.cells.worded(role, rows) : []),
      ];
      const take = (field: TextField | 'evidence'): readonly GridCell[] => {
        const found = cellsOf(field);
        if (found[0]) places[field] = this.cells.place(found[0]);
        return found;
      };
      const status = readStatusOf(source, this.cells, rows, round, measure);
      if (status.place) places.status = status.place;
      // Which of several rounds has to have a status, only the report being made can tell.
      const isOpen = this.rounds.length > 1;
      findings.push(...status.findings.filter(({ rule }) => !(isOpen && rule === 'status.missing')));
      const evidence = take('evidence').map(linkOrText).join('\n');
      if (evidence === '' && status.note !== null && status.place) places.evidence = status.place;
      reports.set(round, {
        status: status.status,
        statusText: status.text,
        result: withShare(joined(take('result')), cellsOf('progress')),
        outcome: joined(take('outcome')),
        recommendation: joined(take('recommendation')),
        evidence: evidence || status.note,
      });
    }
    return reports;
  }

  /** `null`: the columns of the round report nothing (a plan that keeps evidence). */
  private sourceOf(round: Round | null): StatusSource | null {
    if ([...TICK_ROLES].some((role) => this.cells.has(role, round))) return 'ticks';
    if (this.cells.has('status', round)) return 'words';
    if (this.kind === 'plan') return null;
    if (!this.cells.has('result', round)) return this.cells.has('progress', round) ? 'share' : 'none';
    return this.cells.has('outcome', round) ? 'exact-result' : 'result';
  }
}

/** The share done stands with the words of the result, or for them. */
function withShare(result: string | null, shares: readonly GridCell[]): string | null {
  const [cell] = shares;
  const share = cell ? readShareDone(cell.text) : null;
  if (!cell || share === null) return result;
  const text = /[%ร]/u.test(cell.text) ? cell.text : `${cell.text}%`;
  return result === null ? text : `${result}\n${text}`;
}

function filed(reports: ReadonlyMap<Round | null, RoundReport>): Measure['reports'] {
  const byRound: Partial<Record<Round, RoundReport>> = {};
  for (const [round, report] of reports) if (round !== null) byRound[round] = report;
  return byRound;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
