import { EMPTY_MEASURE, type Measure, type RoundReport } from '../../../src/domain';
import type { Form, FormRow, Sending } from '../../../src/exchange';
import { FileWorkbook } from '../../../src/workbook/file';

export const REPORT: RoundReport = {
  status: null,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
};

/** A measure of an invented agency. */
export function measure(id: string, more: Partial<Measure> = {}): Measure {
  return {
    ...EMPTY_MEASURE,
    id,
    topic: 'การให้บริการและระบบ E-Service',
    title: `จัดทำคู่มือการให้บริการประชาชน ฉบับที่ ${id}`,
    steps: ['แต่งตั้งคณะทำงาน', 'จัดทำคู่มือและเผยแพร่ทางเว็บไซต์'],
    owners: ['กองคลัง'],
    monitoring: 'รายงานทุก ๖ เดือน',
    period: { from: '2023-10-01', to: '2024-03-31' },
    ...more,
  };
}

export const mine = (one: Measure): FormRow => ({ measure: one, editable: true });

export function form(rows: readonly FormRow[], more: Partial<Form> = {}): Form {
  return {
    id: 'k3f9ab',
    agency: 'เทศบาลตำบลทุ่งดาวเรือง',
    fiscalYear: 2567,
    round: 6,
    owner: 'กองคลัง',
    day: '2024-03-01',
    due: '2024-03-20',
    back: 'สำนักปลัด โทร. ๐ ๐๐๐๐ ๐๐๐๐',
    rows,
    departments: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
    digits: 'thai',
    ...more,
  };
}

export const stateXml = (sending: Sending): string =>
  `<tidtam xmlns="urn:tidtam:state:1"><memory>${sending.id}</memory></tidtam>`;

/** What a program finds in a file. */
export const opened = (file: Uint8Array) => FileWorkbook.open(file).read();
