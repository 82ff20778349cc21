import { strFromU8, unzipSync } from 'fflate';
import { checkWorkbook, makeReport, memoFile, templateToEdit } from '../../src/app';
import { blackPng } from '../office/memo/black-png';
import { type Placed, pictured } from './pictured';

const CHOICES = { today: '2026-10-20', digits: 'thai', round: 12, sheet: null } as const;
const ROWS = [
  ['มาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'],
  ['1', 'ประกาศนโยบายไม่รับของขวัญ', '- จัดทำประกาศ', 'สำนักปลัด', 'ประกาศแล้ว'],
  ['', '', '- เผยแพร่', '', ''],
  ['2', 'ลดขั้นตอนการให้บริการ', '- จัดทำแผนผัง', 'กองช่าง', 'ติดแผนผังแล้ว'],
];
const AGENCY = [
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลทุ่งดาวเรือง'],
  ['อำเภอ', 'เมืองสมมุติ'],
  ['จังหวัด', 'สมมุติบุรี'],
];
const A = blackPng(400, 300);
const B = blackPng(300, 400);
const C = blackPng(500, 500);

const book = (...pictures: readonly Placed[]) =>
  pictured({
    มาตรการ: { rows: ROWS, mark: 'register', pictures },
    หน่วยงาน: { rows: AGENCY, mark: 'agency' },
  });

async function made(...pictures: readonly Placed[]) {
  const report = await makeReport(await book(...pictures), CHOICES);
  if (report.outcome !== 'made') throw new Error(report.check.findings.map(({ rule }) => rule).join(' '));
  const about = report.check.findings.filter(({ rule }) => rule.startsWith('evidence.picture'));
  return { memo: report.memo, about };
}

test('pictures beside a measure stand behind the memo, in the order of the rows, each with its measure', async () => {
  const { memo, about } = await made(
    { name: 'รูปภาพ 3', bytes: C, row: 4, column: 6 },
    { name: 'ป้ายประกาศหน้าสำนักงาน', bytes: A, row: 2, column: 6 },
    { name: 'Picture 2', bytes: B, row: 3, column: 6 },
  );
  expect(about).toEqual([]);
  expect(memo.evidence?.titles).toEqual([
    'ภาพประกอบผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ของเทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
  ]);
  expect(memo.evidence?.pictures.map(({ caption, bytes }) => [caption, bytes.length])).toEqual([
    ['ภาพที่ ๑ ประกาศนโยบายไม่รับของขวัญ (ป้ายประกาศหน้าสำนักงาน)', A.length],
    ['ภาพที่ ๒ ประกาศนโยบายไม่รับของขวัญ', B.length],
    ['ภาพที่ ๓ ลดขั้นตอนการให้บริการ', C.length],
  ]);
});

test('one that lies beside no measure, or that Word cannot print, is named', async () => {
  const { memo, about } = await made(
    { name: 'โลโก้', bytes: A, row: 0, column: 6 },
    { name: 'ท้ายตาราง', bytes: A, row: 9, column: 6 },
    { name: 'ภาพเสีย', bytes: A.slice(0, 20), row: 2, column: 6 },
  );
  expect(memo.evidence).toBeUndefined();
  expect(about.map(({ rule, place, data }) => [rule, place?.row, data['name']])).toEqual([
    ['evidence.picture-unusable', 2, 'ภาพเสีย'],
    ['evidence.picture-unplaced', 0, 'โลโก้'],
    ['evidence.picture-unplaced', 9, 'ท้ายตาราง'],
  ]);
});

test('a memo that asks for approval has none', async () => {
  const report = await makeReport(await book({ name: 'ก', bytes: A, row: 2, column: 6 }), {
    ...CHOICES,
    memo: 'approval',
  });
  expect(report.outcome === 'made' && report.memo.evidence).toBeUndefined();
});

test('the memo in the office’s template has them behind its tables', async () => {
  const workbook = await book(
    { name: 'ก', bytes: A, row: 2, column: 6 },
    { name: 'ข', bytes: B, row: 4, column: 6 },
  );
  const template = { name: 'own.docx', file: await templateToEdit(await checkWorkbook(workbook, CHOICES)) };
  const report = await makeReport(workbook, CHOICES);
  if (report.outcome !== 'made') throw new Error(report.outcome);
  const { made: how, file } = await memoFile(report.memo, template);
  expect(how).toBe('from-template');
  const parts = unzipSync(file);
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => bytes.length).sort()).toEqual([A.length, B.length].sort());
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text.indexOf('ภาพที่ ๒')).toBeGreaterThan(text.lastIndexOf('</w:tbl>'));
});
