import type { Finding, Register } from '../domain';
import { type ProgressFigures, type ReportOptions, lateFindings, progressFigures } from '../report';
import { type RecognisedTable, buildRegister, readAgency, recogniseTables } from '../tables';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';
import type { Choices } from './choices';
import { defaultRound } from './default-round';
import { inOrder } from './findings';

/** A workbook as understood: nothing was written. */
export interface Check {
  readonly snapshot: WorkbookSnapshot;
  /** The choices with the round decided. */
  readonly options: ReportOptions;
  readonly tables: readonly RecognisedTable[];
  /** `null` when a finding of severity `error` stops the report. */
  readonly register: Register | null;
  readonly figures: ProgressFigures | null;
  /** The most severe first, then in the order of the workbook. */
  readonly findings: readonly Finding[];
}

/** Reads the workbook and says what was recognised and what is wrong. */
export async function checkWorkbook(port: WorkbookPort, choices: Choices): Promise<Check> {
  return checkSnapshot(await port.read(), choices);
}

/** The same for a picture that was already taken; a pure function. */
export function checkSnapshot(snapshot: WorkbookSnapshot, choices: Choices): Check {
  const { tables, findings: recognising } = recogniseTables(snapshot);
  const titles = tables.flatMap((table) => table.titles);
  const agency = readAgency(snapshot, titles);
  const options = { ...choices, round: choices.round ?? defaultRound(tables, choices.today) };
  const built = buildRegister(tables, agency, options);
  const register = built.outcome === 'register' ? built.register : null;
  const figures = register && progressFigures(register, options);
  const findings = [
    ...recognising,
    ...tables.flatMap((table) => table.findings),
    ...agency.findings,
    ...built.findings,
    ...(figures ? lateFindings(figures) : []),
  ];
  const stopped = findings.some((one) => one.severity === 'error');
  return {
    snapshot,
    options,
    tables,
    register: stopped ? null : register,
    figures: stopped ? null : figures,
    findings: inOrder(findings, snapshot),
  };
}
