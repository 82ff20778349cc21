import type { Finding, Register } from '../domain';
import { type ProgressFigures, lateFindings, progressFigures } from '../report';
import { type RecognisedTable, buildRegister, readAgency, recogniseTables } from '../tables';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';
import type { Choices } from './choices';
import { inOrder } from './findings';

/** A workbook as understood: nothing was written. */
export interface Check {
  readonly snapshot: WorkbookSnapshot;
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
  const built = buildRegister(tables, agency, choices);
  const register = built.outcome === 'register' ? built.register : null;
  const figures = register && progressFigures(register, choices);
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
    tables,
    register: stopped ? null : register,
    figures: stopped ? null : figures,
    findings: inOrder(findings, snapshot),
  };
}
