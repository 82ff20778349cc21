import { plain } from '../../fixtures/plain-sheet';
import { SAMPLES } from '../../../scripts/samples/samples';
import { sampleWorkbook } from '../../../scripts/samples/sample-workbook';
import {
  type Agency,
  EMPTY_MEASURE,
  type Measure,
  STATUS_LABELS,
  type Status,
  emptyAgency,
} from '../../../src/domain';
import { AGENCY_MARK, agencySheet, listsEdits, registerEdits } from '../../../src/tables';
import type { PlanEdit, SheetContent, WorkbookSnapshot } from '../../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { messyBook } from '../../tables/messy/book';

/** How an office keeps its workbook. */
export type OfficeKind = 'own-table' | 'register' | 'sample' | 'messy' | 'broken';

/** A file as it lies in the folder of a district or province office. */
export interface OfficeFile {
  readonly kind: OfficeKind;
  /** Path from the folder, parted by `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const YEAR = 2569;
const STATUS: readonly Status[] = ['done', 'in-progress', 'not-started'];
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];
const DISTRICTS = ['เมืองสมมุติ', 'ทุ่งสมมุติ', 'ธารสมมุติ', 'ดอนสมมุติ', 'บึงสมมุติ'];

/** Of a thousand files: 20 broken, 20 as messy as staff's own, 100 like the five documents, 260 registers, 600 own tables. */
export function officeKind(n: number): OfficeKind {
  if (n % 50 === 49) return 'broken';
  if (n % 50 === 24) return 'messy';
  if (n % 10 === 7) return 'sample';
  return n % 10 === 3 || n % 20 === 6 || n % 50 === 41 ? 'register' : 'own-table';
}

/** An invented agency, another for each number. */
export function officeAgency(n: number): Agency {
  return {
    ...emptyAgency(),
    name: `องค์การบริหารส่วนตำบลสมมุติ${n + 1}`,
    kind: 'sao',
    district: DISTRICTS[n % DISTRICTS.length] ?? null,
    province: 'สมมุติบุรี',
    fiscalYear: YEAR,
  };
}

/** The status of a measure of an agency; every measure is due on 31 March 2026. */
export const officeStatus = (n: number, row: number): Status => STATUS[(n + row) % STATUS.length] ?? 'done';

/** The same number makes the same file. `measures`: rows of the tables whose size is not given by something else. */
export async function officeFile(n: number, measures = 20): Promise<OfficeFile> {
  const kind = officeKind(n);
  const name = `อำเภอ${DISTRICTS[n % DISTRICTS.length] ?? ''}/${String(n + 1).padStart(4, '0')}.xlsx`;
  return { kind, name, bytes: await MADE[kind](n, measures) };
}

const MADE: Readonly<Record<OfficeKind, (n: number, measures: number) => Promise<Uint8Array>>> = {
  'own-table': (n, measures) => saved([put('มาตรการ', plain(ownTable(n, measures)))]),
  register: (n, measures) =>
    saved([
      ...registerEdits(
        Array.from({ length: measures }, (_, row) => registerRow(n, row)),
        { titles: [`มาตรการ ประจำปีงบประมาณ พ.ศ. ${YEAR}`], language: 'thai', digits: 'thai', lists: true },
        'มาตรการ',
      ),
      ...listsEdits(OWNERS),
      agencyEdit(n),
    ]),
  sample: (n) => {
    const sample = SAMPLES[n % SAMPLES.length];
    if (!sample) throw new RangeError('no sample');
    return sampleWorkbook({ ...sample, agency: officeAgency(n) });
  },
  messy: (n) => saved(sheetsOf(messyBook(n).snapshot)),
  broken: async (n, measures) => (await MADE['own-table'](n, measures)).slice(0, 400),
};

const HEADER = ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะการดำเนินงาน', 'ผลการดำเนินการ'];

function ownTable(n: number, measures: number): readonly (readonly string[])[] {
  const { name, district, province } = officeAgency(n);
  return [
    [`รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${YEAR} (รอบ ๖ เดือน)`],
    [`ของ${name ?? ''} อำเภอ${district ?? ''} จังหวัด${province ?? ''}`],
    HEADER,
    ...Array.from({ length: measures }, (_, row) => [
      String(row + 1),
      titleOf(n, row),
      `- จัดทำแผนผังขั้นตอนการให้บริการ\n- เผยแพร่ทางเว็บไซต์ ครั้งที่ ${row + 1}`,
      OWNERS[row % OWNERS.length] ?? '',
      '1 ต.ค. 2568 - 31 มี.ค. 2569',
      STATUS_LABELS[officeStatus(n, row)],
      `ดำเนินการตามแผนแล้ว ${row + 1} ครั้ง`,
    ]),
  ];
}

const titleOf = (n: number, row: number): string =>
  `ปรับปรุงการให้บริการประชาชนเรื่องที่ ${row + 1} ของหน่วยที่ ${n + 1}`;

function registerRow(n: number, row: number): Measure {
  const status = officeStatus(n, row);
  const nothing = { result: null, outcome: null, recommendation: null, evidence: null };
  return {
    ...EMPTY_MEASURE,
    title: titleOf(n, row),
    steps: ['จัดทำแผนผังขั้นตอนการให้บริการ', 'เผยแพร่ทางเว็บไซต์'],
    owners: [OWNERS[row % OWNERS.length] ?? ''],
    period: { from: '2025-10-01', to: '2026-03-31' },
    reports: { 6: { ...nothing, status, statusText: STATUS_LABELS[status], result: 'ดำเนินการแล้ว' } },
  };
}

const put = (name: string, content: SheetContent, mark = ''): PlanEdit => ({
  edit: 'put-sheet',
  mark,
  name,
  content,
});

const agencyEdit = (n: number): PlanEdit =>
  put('หน่วยงาน', agencySheet(officeAgency(n), { language: 'thai', digits: 'thai' }), AGENCY_MARK);

async function saved(edits: readonly PlanEdit[]): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const applied = await book.apply({ edits: [...edits, { edit: 'remove-sheet', mark: BLANK_MARK }] });
  if (applied.outcome === 'refused') throw new Error(JSON.stringify(applied.refusals));
  return book.save();
}

function sheetsOf({ sheets }: WorkbookSnapshot): readonly PlanEdit[] {
  return sheets.map(({ name, rows, merges }) => {
    const grid: string[][] = [];
    for (const { row, cells } of rows)
      for (const { column, text } of cells) (grid[row] ??= [])[column] = text;
    return put(name, {
      ...plain(Array.from(grid, (row) => Array.from(row ?? [], (text) => text ?? ''))),
      merges,
    });
  });
}
