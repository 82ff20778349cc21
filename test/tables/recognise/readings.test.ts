import type { MeasureField } from '../../../src/domain';
import { recogniseTables } from '../../../src/tables';
import { cellAddress } from '../../../src/workbook';
import { sheet, typed, workbook } from '../grid';

/** `field: A1 how how` of each row. */
function readingsOf(text: string, merges: readonly string[] = []) {
  const { tables } = recogniseTables(workbook(sheet('แผ่น', typed(text), { merges })));
  return (tables[0]?.rows ?? []).map(
    ({ readings }) =>
      Object.fromEntries(
        readings.map(({ field, places, how }) => [
          field,
          `${places.map(({ row, column }) => cellAddress(row, column)).join('+')} ${[...how].sort().join(' ')}`,
        ]),
      ) as Partial<Record<MeasureField, string>>,
  );
}

test('what was typed as it is meant needs no reading', () => {
  expect(readingsOf('ที่|มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|สถานะ\n๑|ก|ประชุม|กองคลัง|ดำเนินการเสร็จเรียบร้อยแล้ว')).toEqual([{}]);
});

test('numbers before titles, bullets, several owners, statuses and periods in other words', () => {
  expect(
    readingsOf(`
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|ระยะเวลา|สถานะ
๑. ก|- ประชุม⏎- ประกาศ|กองคลัง/กองช่าง|1 ต.ค.64 - 31 มี.ค.65|แล้วเสร็จ
ข|- ประชุม|กองคลัง|เร็ว ๆ นี้|ยกเลิก`),
  ).toEqual([
    {
      measure: 'A2 split',
      number: 'A2 split',
      steps: 'B2 split',
      owner: 'C2 split',
      period: 'D2 normalised',
      status: 'E2 normalised',
    },
    { steps: 'B3 normalised', period: 'D3 uncertain', status: 'E3 uncertain' },
  ]);
});

test('steps over rows are joined, a merged cell is shared, a blank one inherits, a line above is the topic', () => {
  expect(
    readingsOf(
      `
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|การกำกับติดตาม
ด้านที่ ๑|||
ก|หนึ่ง|กองคลัง|รอบ ๖ เดือน
|สอง||
ข|สาม||`,
      ['A3:A4', 'D3:D5'],
    ),
  ).toEqual([
    { topic: 'A2 inherited', steps: 'B3+B4 joined', monitoring: 'D3 shared' },
    { topic: 'A2 inherited', owner: 'C5 inherited uncertain', monitoring: 'D3 shared' },
  ]);
});

test('torn letters and the note beside a tick', () => {
  expect(
    readingsOf(`
มาตรการ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ
จัดทําคู่มือ|||✓ ดูที่เว็บไซต์`),
  ).toEqual([{ measure: 'A2 normalised', status: 'D2 normalised', evidence: 'D2 split' }]);
});
