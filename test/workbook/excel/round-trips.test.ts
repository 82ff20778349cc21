import type { PlanRow, SheetContent } from '../../../src/workbook';
import { ExcelHost } from '../../excel-host';
import { content, put, sheetOf, write } from '../contract';
import { adapter } from './plans';

const STYLES: SheetContent['styles'] = {
  head: { font: 'TH SarabunPSK', size: 16, bold: true, border: 'thin', format: '@' },
  text: { font: 'TH SarabunPSK', size: 16, wrap: true, border: 'thin', format: '@' },
};

/** A register: number, measure, step, owner, status. */
function register(count: number, text = (row: number): string => `มาตรการที่ ${row}`): SheetContent {
  const head: PlanRow = ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'].map((value) => ({
    value,
    style: 'head',
  }));
  const rows = Array.from({ length: count }, (_, row): PlanRow => {
    const words = [text(row), '- จัดทำแผน', 'สำนักปลัด', 'ยังไม่ดำเนินการ'];
    return [{ value: row + 1, style: 'text' }, ...words.map((value) => ({ value, style: 'text' }))];
  });
  return content([head, ...rows], {
    styles: STYLES,
    heights: Array.from({ length: count + 1 }, (_, row) => 20 + (row % 7)),
    widths: [40, 200, 200, 120, 120],
    freeze: { rows: 1, columns: 0 },
  });
}

async function tripsOf<T>(host: ExcelHost, job: Promise<T>): Promise<[trips: number, result: T]> {
  const before = host.roundTrips;
  const result = await job;
  return [host.roundTrips - before, result];
}

describe.each([10, 5000])('with %i rows', (count) => {
  test('reading takes two round trips, putting a sheet three', async () => {
    const host = new ExcelHost();
    const port = adapter(host);
    const [applying, outcome] = await tripsOf(
      host,
      port.apply({ edits: [put('register', 'มาตรการ', register(count))] }),
    );
    expect(outcome.outcome).toBe('applied');
    expect(applying).toBeLessThanOrEqual(3);
    const [reading, snapshot] = await tripsOf(host, port.read());
    expect(reading).toBe(2);
    expect(sheetOf(snapshot, 'มาตรการ').rows).toHaveLength(count + 1);
  });

  test('writing a column of the user’s takes three', async () => {
    const host = new ExcelHost();
    const port = adapter(host);
    await port.apply({ edits: [put('', 'มาตรการ', register(count))] });
    const rows = Array.from({ length: count }, () => [{ value: 'ดำเนินการแล้ว' }]);
    const expected = Array.from({ length: count }, () => ['ยังไม่ดำเนินการ']);
    const [applying, outcome] = await tripsOf(
      host,
      port.apply({ edits: [write('มาตรการ', 1, 4, rows, expected)] }),
    );
    expect(outcome.outcome).toBe('applied');
    expect(applying).toBe(3);
    expect(host.sheet('มาตรการ').cell(`E${count + 1}`).value).toBe('ดำเนินการแล้ว');
  });
});

test('as many sheets as there are, reading takes two round trips', async () => {
  const sheets = Array.from({ length: 60 }, (_, number) => `แผ่นที่ ${number + 1}`);
  const host = new ExcelHost({ sheets });
  const [reading, snapshot] = await tripsOf(host, adapter(host).read());
  expect(reading).toBe(2);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(sheets);
});

test('a plan that is refused costs no writing', async () => {
  const host = new ExcelHost();
  const port = adapter(host);
  const [missing] = await tripsOf(
    host,
    port.apply({ edits: [write('ไม่มี', 0, 0, [[{ value: 1 }]], [[null]])] }),
  );
  const [changed] = await tripsOf(
    host,
    port.apply({ edits: [write('Sheet1', 0, 0, [[{ value: 1 }]], [['ก']])] }),
  );
  expect([missing, changed]).toEqual([1, 2]);
});

describe('more than Excel takes or gives at once', () => {
  /** 8 MB of Thai: about 400 letters of three bytes in each of 5,000 rows, and the other columns. */
  const long = (row: number): string => `${row} ${'ก'.repeat(400)}`;

  test('goes in several trips of less than 5 MB, and comes back as it was', async () => {
    const host = new ExcelHost();
    const port = adapter(host);
    const outcome = await port.apply({ edits: [put('register', 'มาตรการ', register(5000, long))] });
    expect(outcome.outcome).toBe('applied');
    const sheet = sheetOf(await port.read(), 'มาตรการ');
    expect(sheet.rows).toHaveLength(5001);
    expect(sheet.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([
      5000,
      long(4999),
      '- จัดทำแผน',
      'สำนักปลัด',
      'ยังไม่ดำเนินการ',
    ]);
  });

  test('is taken back as a whole when a later trip fails', async () => {
    const host = new ExcelHost();
    const port = adapter(host);
    host.failAt(3, 'GeneralException', 'halfway');
    await expect(
      port.apply({ edits: [put('register', 'มาตรการ', register(5000, long))] }),
    ).rejects.toMatchObject({
      restore: null,
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(host.workbook.names).toEqual([]);
  });

  test('is replaced and brought back', async () => {
    const host = new ExcelHost();
    const port = adapter(host);
    await port.apply({ edits: [put('register', 'มาตรการ', register(5000, long))] });
    const outcome = await port.apply({ edits: [put('register', 'มาตรการ', register(3))] });
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('มาตรการ').cell('B5001')).toMatchObject({
      value: long(4999),
      format: { fontSize: 16 },
    });
  });
});
