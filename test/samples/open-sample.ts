import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Register, Round } from '../../src/domain';
import { type RecognisedTable, buildRegister, readAgency, recogniseTables } from '../../src/tables';
import type { WorkbookSnapshot } from '../../src/workbook';
import { FileWorkbook } from '../../src/workbook/file';

export const SAMPLE_FOLDER = join(__dirname, '../../assets/samples');

/** A sample as read, recognised and made a register of. */
export interface OpenedSample {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly register: Register;
  readonly findings: readonly Finding[];
}

export async function openSample(file: string, round: Round): Promise<OpenedSample> {
  const bytes = readFileSync(join(SAMPLE_FOLDER, `${file}.xlsx`));
  const snapshot = await FileWorkbook.open(new Uint8Array(bytes)).read();
  const { tables, findings } = recogniseTables(snapshot);
  const titles = tables.flatMap((table) => table.titles);
  const agency = readAgency(snapshot, titles);
  const built = buildRegister(tables, agency, { round, sheet: null });
  if (built.outcome === 'stopped') throw new Error(built.findings.map((one) => one.rule).join(', '));
  return {
    snapshot,
    tables,
    register: built.register,
    findings: [...findings, ...agency.findings, ...built.findings],
  };
}
