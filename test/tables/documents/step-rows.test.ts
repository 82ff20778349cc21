import { recogniseTables } from '../../../src/tables';
import { sheet, typed, workbook } from '../grid';
import { findingsOf } from '../tell';

/** Steps have a row each, nothing is merged, and the title stands beside one of them. */
function read(rows: string) {
  const { tables, findings } = recogniseTables(
    workbook(sheet('แผน', typed(`\nมาตรการ|ขั้นตอน|ผู้รับผิดชอบ|การกำกับติดตาม\n${rows}`))),
  );
  return {
    rows: (tables[0]?.rows ?? []).map(({ measure }) => [measure.title, ...measure.steps]),
    asked: findingsOf(findings, 'cell.inherited').map(({ place, data }) => [place?.row, data['text']]),
    first: tables[0]?.rows.map(({ firstRow, lastRow }) => [firstRow, lastRow]),
  };
}

test('steps beside and below a title are its own', () => {
  const { rows, asked } = read(`ปรับปรุงเว็บไซต์|- สำรวจ|สำนักปลัด|รอบ ๖ เดือน
|- แก้ไข||
ให้ความรู้|- จัดอบรม|กองคลัง|รอบ ๖ เดือน
|- สรุปผล||`);
  expect(rows).toEqual([
    ['ปรับปรุงเว็บไซต์', 'สำรวจ', 'แก้ไข'],
    ['ให้ความรู้', 'จัดอบรม', 'สรุปผล'],
  ]);
  expect(asked).toEqual([]);
});

test('rows above the first title show that titles stand in the middle; every row so shared out is asked about', () => {
  const { rows, asked, first } = read(`|- สำรวจ||
ปรับปรุงเว็บไซต์|- แก้ไข|สำนักปลัด|รอบ ๖ เดือน
|- รายงาน||
|- จัดอบรม||
ให้ความรู้|- ทดสอบ|กองคลัง|รอบ ๖ เดือน
|- สรุปผล||`);
  expect(rows).toEqual([
    ['ปรับปรุงเว็บไซต์', 'สำรวจ', 'แก้ไข', 'รายงาน'],
    ['ให้ความรู้', 'จัดอบรม', 'ทดสอบ', 'สรุปผล'],
  ]);
  expect(first).toEqual([
    [1, 3],
    [4, 6],
  ]);
  expect(asked).toEqual([
    [1, 'ปรับปรุงเว็บไซต์'],
    [3, 'ปรับปรุงเว็บไซต์'],
    [4, 'ให้ความรู้'],
    [6, 'ให้ความรู้'],
  ]);
});

test('steps counted anew above a title belong to it', () => {
  const { rows, asked } = read(`ปรับปรุงเว็บไซต์|๑. แก้ไข|สำนักปลัด|รอบ ๖ เดือน
|๑. จัดอบรม||
ให้ความรู้|๒. ทดสอบ|กองคลัง|รอบ ๖ เดือน
|๓. สรุปผล||`);
  expect(rows).toEqual([
    ['ปรับปรุงเว็บไซต์', 'แก้ไข'],
    ['ให้ความรู้', 'จัดอบรม', 'ทดสอบ', 'สรุปผล'],
  ]);
  expect(asked).toEqual([[2, 'ให้ความรู้']]);
});

test('steps counted on below a title stay with it', () => {
  const { rows } = read(`ปรับปรุงเว็บไซต์|๑. แก้ไข|สำนักปลัด|รอบ ๖ เดือน
|๒. รายงาน||
ให้ความรู้|๑. จัดอบรม|กองคลัง|รอบ ๖ เดือน`);
  expect(rows).toEqual([
    ['ปรับปรุงเว็บไซต์', 'แก้ไข', 'รายงาน'],
    ['ให้ความรู้', 'จัดอบรม'],
  ]);
});
