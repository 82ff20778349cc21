import { CheckContext, checkRegister } from '../check';
import { type Finding, type Register, finding } from '../domain';
import { type ProgressFigures, type ReportOptions, lateFindings, progressFigures } from '../report';
import { type ReadAgency, type RecognisedTable, buildRegister, readAgency, recogniseTables } from '../tables';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';
import type { Choices } from './choices';
import { defaultRound } from './default-round';
import { inOrder } from './findings';
import { memoOf } from './memo';
import { withoutIgnored } from './ignored';
import { type Memory, readMemory } from './memory';

/** A workbook as understood: nothing was written. */
export interface Check {
  readonly snapshot: WorkbookSnapshot;
  /** The choices with the round decided, and the layout as it was chosen now or before. */
  readonly options: ReportOptions;
  /** What the workbook remembers: findings passed over, and what people said of its tables. */
  readonly memory: Memory;
  readonly tables: readonly RecognisedTable[];
  readonly agency: ReadAgency;
  /** `null` when a finding of severity `error` stops the report. */
  readonly register: Register | null;
  readonly figures: ProgressFigures | null;
  /** The most severe first, then in the order of the workbook. Those passed over are not among them. */
  readonly findings: readonly Finding[];
  /** Findings that a person wants passed over, in the same order. */
  readonly ignored: readonly Finding[];
}

/** Reads the workbook and says what was recognised and what is wrong. */
export async function checkWorkbook(port: WorkbookPort, choices: Choices): Promise<Check> {
  return checkSnapshot(await port.read(), choices);
}

/** The same for a picture that was already taken; a pure function. */
export function checkSnapshot(snapshot: WorkbookSnapshot, choices: Choices): Check {
  const memory = withChosen(readMemory(snapshot.state), choices);
  const { tables, findings: recognising } = recogniseTables(snapshot, memory.hints);
  const titles = tables.flatMap((table) => table.titles);
  const agency = readAgency(snapshot, titles);
  const options = {
    ...choices,
    round: choices.round ?? defaultRound(tables, choices.today),
    layout: choices.layout === undefined ? memory.report.layout : choices.layout,
  };
  const built = buildRegister(tables, agency, options);
  const register = built.outcome === 'register' ? built.register : null;
  const figures = register && progressFigures(register, options);
  const understood = { snapshot, options, memory, tables, agency };
  const context = contextOf({ ...understood, register });
  const all = inOrder(
    [
      ...(memory.broken ? [finding('memory.unreadable', null)] : []),
      ...recognising.filter((one) => !isAgencyList(one, agency)),
      ...tables.flatMap((table) => table.findings),
      ...agency.findings,
      ...built.findings,
      ...checkRegister(context),
      ...(figures ? lateFindings(figures) : []),
      ...outdated({ register, figures, options, memory, snapshot, agency }),
    ],
    snapshot,
  );
  const stopped = all.some((one) => one.severity === 'error');
  return {
    ...understood,
    register: stopped ? null : register,
    figures: stopped ? null : figures,
    ...withoutIgnored(all, memory, context),
  };
}

/** The lists of the agency sheet are read as what they are, though words of measures stand in them: titles of memos. */
const isAgencyList = ({ rule, place }: Finding, { sheet }: ReadAgency): boolean =>
  rule === 'table.doubtful' && sheet !== null && place?.sheet === sheet;

/** A kind of memo that is asked for now goes before the one that was chosen before. */
function withChosen(memory: Memory, { memo: kind }: Choices): Memory {
  return kind === undefined ? memory : { ...memory, memo: { ...memory.memo, kind } };
}

/** What was written in the memo from facts that have changed since. */
function outdated(check: Parameters<typeof memoOf>[0]): readonly Finding[] {
  if (Object.keys(check.memory.memo.edits).length === 0) return [];
  return memoOf(check)?.findings.filter(({ rule }) => rule === 'memo.outdated') ?? [];
}

/** What rules and fixes look at. To be made once for many findings: it remembers what it has looked up. */
export function contextOf(
  check: Pick<Check, 'snapshot' | 'options' | 'tables' | 'agency' | 'register'>,
): CheckContext {
  const { snapshot, tables, agency, register, options } = check;
  const { round, today } = options;
  return new CheckContext({ snapshot, tables, agency, register, round, today });
}
