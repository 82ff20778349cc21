import type { SheetSnapshot } from '../../../src/workbook';
import { sheet } from '../grid';
import type { ExpectedTable } from './expected';
import { EXPECTED_000 } from './expected-000';
import { EXPECTED_001 } from './expected-001';
import { EXPECTED_002_OUTCOME, EXPECTED_002_PLAN } from './expected-002';
import { EXPECTED_004_PLAN } from './expected-004-plan';
import { EXPECTED_004_STATUS } from './expected-004-status';
import { PLAN_000 } from './print-000';
import { REPORT_001 } from './print-001';
import { OUTCOME_002 } from './print-002-outcome';
import { PLAN_002 } from './print-002-plan';
import { PROJECTS_003 } from './print-003';
import { PLAN_004 } from './print-004-plan';
import { STATUS_004 } from './print-004-status';
import { type Merging, type PrintedTable, type TypedSheet, typeTable } from './printed';

export type { ExpectedRow, ExpectedTable } from './expected';
export type { Merging, PrintedPage, PrintedTable, TypedSheet } from './printed';

/** A table as printed beside what it says. */
export interface DocumentTable {
  readonly printed: PrintedTable;
  readonly expected: ExpectedTable;
}

/** A document as a sheet of a workbook. Wording and noise are the document's; agencies and people are invented. */
export interface Document {
  readonly id: string;
  readonly sheet: string;
  readonly tables: readonly DocumentTable[];
}

/** The four documents that have tables. (The annex of 003 is missing.) */
export const DOCUMENTS: readonly Document[] = [
  { id: '000', sheet: 'แผน', tables: [{ printed: PLAN_000, expected: EXPECTED_000 }] },
  { id: '001', sheet: 'รายงาน', tables: [{ printed: REPORT_001, expected: EXPECTED_001 }] },
  {
    id: '002',
    sheet: 'มาตรการส่งเสริมคุณธรรม',
    tables: [
      { printed: PLAN_002, expected: EXPECTED_002_PLAN },
      { printed: OUTCOME_002, expected: EXPECTED_002_OUTCOME },
    ],
  },
  {
    id: '004',
    sheet: 'มาตรการและผล',
    tables: [
      { printed: PLAN_004, expected: EXPECTED_004_PLAN },
      { printed: STATUS_004, expected: EXPECTED_004_STATUS },
    ],
  },
];

/** Types tables one below the other, an empty row between. */
export function typeSheet(
  name: string,
  tables: readonly PrintedTable[],
  merging: Merging = 'merged',
): TypedSheet {
  let typed: TypedSheet = { name, rows: [], merges: [] };
  for (const table of tables) {
    const above = typed.rows.length === 0 ? [] : [...typed.rows, []];
    const next = typeTable(table, above.length, merging);
    typed = { name, rows: [...above, ...next.rows], merges: [...typed.merges, ...next.merges] };
  }
  return typed;
}

/** What is read from such a sheet. */
export function asSnapshot({ name, rows, merges }: TypedSheet): SheetSnapshot {
  return sheet(name, rows, { merges });
}

export const document000 = () => asSnapshot(typeSheet('แผน', [PLAN_000]));
export const document001 = () => asSnapshot(typeSheet('รายงาน', [REPORT_001]));
export const document002 = () => asSnapshot(typeSheet('มาตรการส่งเสริมคุณธรรม', [PLAN_002, OUTCOME_002]));
export const document003 = () => asSnapshot(typeSheet('ผลการดำเนินโครงการ', [PROJECTS_003]));
export const document004 = () => asSnapshot(typeSheet('มาตรการและผล', [PLAN_004, STATUS_004]));
