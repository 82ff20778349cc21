import {
  type Finding,
  type Measure,
  type MeasureField,
  type Place,
  type Round,
  type RoundReport,
  STATUS_LABELS,
  finding,
  isDepartment,
  readShareDone,
  readPeriod,
  splitNumber,
  splitOwners,
  splitSteps,
} from '../../domain';
import type { ReadingHow, TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { MeasureRows } from './body';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';
import type { HeaderColumn } from './header';
import { type PeriodReader, readPeriodOf } from './period-cells';
import { remembering } from './remembering';
import { isUnder } from './outline';
import { monitoringText } from './monitoring';
import type { RowDraft } from './row-draft';
import { RowNotes } from './row-notes';
import { type StatusRead, type StatusSource, readStatusOf } from './status-cells';
import { amountOf, joined, linkOrText, quoted } from './texts';
import { REPORT_ROLES, TICK_ROLES } from './role-groups';

type TextField = 'result' | 'outcome' | 'recommendation';

/** Reads the rows of one table, measure by measure. */
export class RowReader {
  /** The rounds its columns speak of; `null` for columns that name none. */
  readonly rounds: readonly (Round | null)[];
  private readonly ownersOf = remembering(splitOwners);
  private readonly namesDepartment = remembering(isDepartment);
  private readonly periodOf: PeriodReader;

  constructor(
    private readonly cells: FieldCells,
    columns: readonly HeaderColumn[],
    private readonly kind: TableKind,
    private readonly fiscalYear: number | null,
  ) {
    this.periodOf = remembering((text) => readPeriod(text, fiscalYear));
    const reporting = columns.filter(({ role }) => REPORT_ROLES.has(role)).map(({ round }) => round);
    const named = [...new Set(reporting)].filter((round) => round !== null).sort((a, b) => a - b);
    // Beside columns of a round, one without (a shared หลักฐาน) belongs to the newest.
    this.rounds = named.length > 0 ? named : reporting.length > 0 ? [null] : [];
  }

  read(source: MeasureRows): RowDraft {
    const { rows, head } = source;
    const notes = new RowNotes((cell) => this.cells.place(cell));
    const findings: Finding[] = [];
    const take = (field: MeasureField, role: ColumnRole): readonly GridCell[] => {
      const found = this.cells.worded(role, rows);
      notes.read(field, found);
      return found;
    };
    const subject = this.kind === 'projects' ? 'project' : this.subjectRole();
    // Whatever stands in it is the title: a measure may be called "-" until it has a name.
    const titles = this.cells.read(subject, [head]).filter((cell) => cell.error === null);
    if (titles.length > 0) notes.read('measure', titles);
    else notes.at('measure', [this.cells.placeOf(subject, head) as Place], []);
    const { number, title } = splitNumber(titles.map((cell) => cell.text).join(' '));
    const counter = joined(take('number', 'number').slice(0, 1));
    if (number !== null) notes.did('measure', 'split');
    if (number !== null && counter === null) notes.read('number', titles.slice(0, 1), 'split');
    const topics = take('topic', 'topic');
    const { section } = source;
    const isOwner = section !== null && !this.cells.has('owner') && this.namesDepartment(section.text);
    const [topic] = topics.length > 0 || isOwner ? topics : [section];
    if (topic && topic === section) notes.read('topic', [topic], 'inherited');
    const period = readPeriodOf(this.cells, rows, this.fiscalYear, this.periodOf);
    if (period.place) notes.at('period', [period.place], period.how);
    findings.push(...period.findings);
    const [budget] = take('budget', 'budget');
    const amount = budget ? amountOf(budget) : 'none';
    if (budget && typeof budget.value === 'string') notes.did('budget', 'normalised');
    if (budget && amount === null)
      findings.push(finding('budget.unreadable', this.cells.place(budget), { text: quoted(budget.text) }));
    const guess = { text: quoted(title), field: 'measure' } as const;
    for (const row of source.guessed)
      findings.push(finding('cell.inherited', this.cells.placeOf(subject, row), guess));
    const owners = isOwner ? [section] : take('owner', 'owner');
    if (isOwner) notes.read('owner', owners, 'inherited');
    const reports = this.readReports(rows, quoted(title), notes, findings);
    const measure: Measure = {
      id: joined(take('id', 'id').slice(0, 1)),
      // A counter merged over several measures numbers their group; each has its own before its title.
      number: number !== null && counter !== null && isUnder(number, counter) ? number : (counter ?? number),
      topic: topic?.text ?? null,
      title,
      steps: entriesOf('steps', take('steps', 'steps'), splitSteps, notes),
      owners: distinct(entriesOf('owner', owners, this.ownersOf, notes)),
      monitoring: monitoringText(this.cells, rows, notes),
      period: period.period,
      budget: amount === 'none' ? null : amount,
      reports: filed(reports),
      places: notes.places,
    };
    return { source, first: rows[0] ?? 0, last: rows.at(-1) ?? 0, measure, reports, findings, notes };
  }

  private subjectRole(): ColumnRole {
    return this.cells.has('measure') ? 'measure' : 'project';
  }

  private readReports(
    rows: readonly number[],
    measure: string,
    notes: RowNotes,
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
        notes.read(field, found);
        return found;
      };
      const status = readStatusOf(source, this.cells, rows, round, measure);
      if (status.place) notes.at('status', [status.place], wordedAs(status));
      // Which of several rounds has to have a status, only the report being made can tell.
      const isOpen = this.rounds.length > 1;
      findings.push(...status.findings.filter(({ rule }) => !(isOpen && rule === 'status.missing')));
      const links = take('evidence');
      const evidence = links.map(linkOrText).join('\n');
      if (links.some((cell) => linkOrText(cell) !== cell.text)) notes.did('evidence', 'normalised');
      if (evidence === '' && status.note !== null && status.place)
        notes.at('evidence', [status.place], ['split']);
      reports.set(round, {
        status: status.status,
        statusText: status.text,
        result: this.resultOf(take('result'), cellsOf('progress'), notes),
        outcome: joined(take('outcome')),
        recommendation: joined(take('recommendation')),
        evidence: evidence || status.note,
      });
    }
    return reports;
  }

  private resultOf(cells: readonly GridCell[], shares: readonly GridCell[], notes: RowNotes): string | null {
    const text = joined(cells);
    const result = withShare(text, shares);
    if (result !== text) notes.read('result', [...cells, ...shares.slice(0, 1)]);
    return result;
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

/** The entries of all cells of a field; that a cell holds several, or says one in other words, is noted. */
function entriesOf(
  field: MeasureField,
  cells: readonly GridCell[],
  split: (text: string) => readonly string[],
  notes: RowNotes,
): readonly string[] {
  return cells.flatMap((cell) => {
    const entries = split(cell.text);
    if (entries.length > 1) notes.did(field, 'split');
    else if (entries[0] !== cell.text) notes.did(field, 'normalised');
    return entries;
  });
}

function wordedAs({ status, text }: StatusRead): readonly ReadingHow[] {
  return status !== null && text !== STATUS_LABELS[status] ? ['normalised'] : [];
}

function filed(reports: ReadonlyMap<Round | null, RoundReport>): Measure['reports'] {
  const byRound: Partial<Record<Round, RoundReport>> = {};
  for (const [round, report] of reports) if (round !== null) byRound[round] = report;
  return byRound;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
