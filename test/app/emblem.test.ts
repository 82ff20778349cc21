import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkWorkbook, makeReport, memoFile, templateToEdit } from '../../src/app';
import { AGENCY_SHEET_NAMES } from '../../src/tables/agency/fields';
import { PICTURE_SHEETS } from '../../src/workbook/marks';
import type { FileWorkbook } from '../../src/workbook/file';
import { blackPng } from '../office/memo/black-png';
import { Shell } from '../cli/shell';
import { type Placed, pictured } from './pictured';

const CHOICES = { today: '2026-04-20', digits: 'thai', round: null, sheet: null } as const;
const ROWS = [
  ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'],
  ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
];
const AGENCY: readonly (readonly string[])[] = [['ชื่อหน่วยงาน', 'เทศบาลตำบลทุ่งดาวเรือง']];

/** A workbook whose agency sheet is ours, with pictures that a person placed on it. */
const withPictures = (...pictures: readonly Placed[]): Promise<FileWorkbook> =>
  pictured({ รายงาน: { rows: ROWS }, หน่วยงาน: { rows: AGENCY, mark: 'agency', pictures } });

const FINE = blackPng(200, 220);
const OTHER = blackPng(300, 300);
const COARSE = blackPng(52, 57);

async function made(...pictures: readonly Placed[]) {
  const report = await makeReport(await withPictures(...pictures), CHOICES);
  if (report.outcome !== 'made') throw new Error(report.outcome);
  const about = report.check.findings.filter(({ rule }) => rule.startsWith('emblem.'));
  return { memo: report.memo, about };
}

test('the picture on the agency sheet is the emblem of the memo, and nothing is said', async () => {
  const { memo, about } = await made({ name: 'รูปภาพ 1', bytes: FINE, row: 0 });
  expect([...(memo.emblem ?? [])]).toEqual([...FINE]);
  expect(about).toEqual([]);
});

test('so is the picture on a sheet of the office’s own that is called so', async () => {
  const pictures = [{ name: 'ตรา', bytes: FINE, row: 0 }];
  const own = await pictured({ รายงาน: { rows: ROWS }, ข้อมูลหน่วยงาน: { rows: AGENCY, pictures } });
  const report = await makeReport(own, CHOICES);
  expect(report.outcome === 'made' && report.memo.emblem).toHaveLength(FINE.length);
});

test('every name that an agency sheet goes by is looked through for pictures', () => {
  expect([...PICTURE_SHEETS].sort()).toEqual([...AGENCY_SHEET_NAMES].sort());
});

test('of several it is the one that is called so, else the uppermost', async () => {
  const seal = { name: 'ตราเทศบาล', bytes: OTHER, row: 0 };
  const called = await made(seal, { name: 'ตราครุฑ', bytes: FINE, row: 5 });
  expect(called.memo.emblem).toHaveLength(FINE.length);
  const upper = await made({ name: 'รูปภาพ 2', bytes: FINE, row: 5 }, seal);
  expect(upper.memo.emblem).toHaveLength(OTHER.length);
});

test('without one its space stays free, and a finding says where to place it', async () => {
  const { memo, about } = await made();
  expect(memo.emblem).toBeNull();
  expect(about).toMatchObject([{ rule: 'emblem.missing', place: null }]);
});

test('one that will not be sharp in print is used, and said', async () => {
  const { memo, about } = await made({ name: 'ตราครุฑ', bytes: COARSE, row: 2 });
  expect(memo.emblem).toHaveLength(COARSE.length);
  expect(about).toMatchObject([
    {
      rule: 'emblem.coarse',
      place: { sheet: 'หน่วยงาน', row: 2, column: 3 },
      data: { name: 'ตราครุฑ', dots: 57 },
    },
  ]);
});

test('one that cannot be printed is named, and its space stays free', async () => {
  const broken = Uint8Array.from(FINE.slice(0, 20));
  const { memo, about } = await made({ name: 'ตราครุฑ', bytes: broken, row: 0 });
  expect(memo.emblem).toBeNull();
  expect(about).toMatchObject([
    { rule: 'emblem.unusable', place: { sheet: 'หน่วยงาน' }, data: { name: 'ตราครุฑ' } },
  ]);
});

test('the memo in a template has it too', async () => {
  const check = await checkWorkbook(await withPictures({ name: 'ตราครุฑ', bytes: FINE, row: 0 }), CHOICES);
  const { memo } = await made({ name: 'ตราครุฑ', bytes: FINE, row: 0 });
  const { made: how, file } = await memoFile(memo, { name: 'own.docx', file: await templateToEdit(check) });
  expect(how).toBe('from-template');
  expect(pictureSizes(file)).toEqual([FINE.length]);
});

test('the command line writes it into the memo', async () => {
  const shell = new Shell();
  try {
    const path = shell.file('b.xlsx', (await withPictures({ name: 'ตราครุฑ', bytes: FINE, row: 0 })).save());
    const { code, out } = await shell.call('report', path, '--out', shell.folder, '--all');
    expect(code).toBe(0);
    expect(out).not.toContain('ตราครุฑ');
    expect(pictureSizes(readFileSync(join(shell.folder, 'b-memo.docx')))).toEqual([FINE.length]);
  } finally {
    shell.remove();
  }
});

const pictureSizes = (file: Uint8Array): number[] =>
  Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    name.startsWith('word/media/') ? [bytes.length] : [],
  );
