import { type RecognisedTable, adoptInPlace, recogniseTables } from '../../../src/tables';
import { inTheWay, withMerges } from '../../../src/tables/adopt/room';
import { document000, document001, document002, document003, document004 } from '../documents';
import { type GridValue, type SheetOptions, sheet, typed, workbook } from '../grid';

const DOCUMENTS = { document000, document001, document002, document003, document004 };
const OPTIONS = { language: 'thai', digits: 'thai', hints: [] } as const;

function adopting(snapshot: ReturnType<typeof workbook>) {
  const { tables } = recogniseTables(snapshot);
  return tables.map((table: RecognisedTable) => {
    const others = tables.filter((one) => one !== table).map(({ area }) => area);
    return adoptInPlace(snapshot, table, others, OPTIONS);
  });
}

function adoptingSheet(rows: readonly (readonly GridValue[])[], options: SheetOptions = {}) {
  const [made] = adopting(workbook(sheet('แผน', rows, options)));
  if (!made) throw new RangeError('no table');
  return made;
}

function laidRows(rows: readonly (readonly GridValue[])[], options: SheetOptions = {}) {
  const made = adoptingSheet(rows, options);
  if (made.outcome !== 'laid') throw new Error(JSON.stringify(made));
  return made.laid.block.rows.map((row) => row.map((cell) => cell?.value ?? cell?.date ?? null));
}

describe('a table laid anew as a standard table', () => {
  it.each(Object.entries(DOCUMENTS))('%s: reads the same, and needs no hint', (_, document) => {
    const made = adopting(workbook(document()));
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) expect(one).toMatchObject({ outcome: 'laid', hint: null });
  });

  it('leaves out the headers of printed pages and empties the rows that are left over', () => {
    const [made] = adopting(workbook(document001()));
    if (made?.outcome !== 'laid') throw new Error(JSON.stringify(made));
    const { laid } = made;
    expect(laid.area.bottom).toBe(laid.before.bottom - 2);
    expect(laid.block.rows.slice(-2).flat()).toEqual(Array.from({ length: 12 }, () => null));
  });

  it('writes what a merged cell says into every row it speaks for', () => {
    const rows = laidRows(
      typed(`
มาตรการ|ผู้รับผิดชอบ|การกำกับติดตาม|ขั้นตอน
ประกาศเจตนารมณ์|กองคลัง|รายงานทุกเดือน|ประชุม
จัดอบรม|กองช่าง||เชิญวิทยากร`),
      { merges: ['C2:C3'] },
    );
    expect(rows).toEqual([
      ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
      ['ประกาศเจตนารมณ์', 'ประชุม', 'กองคลัง', 'รายงานทุกเดือน'],
      ['จัดอบรม', 'เชิญวิทยากร', 'กองช่าง', 'รายงานทุกเดือน'],
    ]);
  });

  it('keeps a status that is none of the three as it was typed', () => {
    const rows = laidRows(
      typed(`
มาตรการ|ผู้รับผิดชอบ|สถานะ
ประกาศเจตนารมณ์|กองคลัง|เสร็จแล้ว
จัดอบรม|กองช่าง|รอหนังสือตอบกลับ`),
    );
    const status = rows[0]?.indexOf('สถานะการดำเนินงาน') ?? -1;
    expect(rows.map((row) => row[status])).toEqual([
      'สถานะการดำเนินงาน',
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
      'รอหนังสือตอบกลับ',
    ]);
  });

  it('carries columns of which nothing is known over to the right, under their own header', () => {
    const rows = laidRows(
      typed(`
มาตรการ|รหัสพัสดุ|ขั้นตอน|ผู้รับผิดชอบ
ประกาศเจตนารมณ์|พ-๑๒|ประชุม|กองคลัง
จัดอบรม|พ-๑๓|เชิญวิทยากร|กองช่าง`),
    );
    expect(rows.map((row) => row.at(-1))).toEqual(['รหัสพัสดุ', 'พ-๑๒', 'พ-๑๓']);
  });

  it('never takes the room of what stands under the table', () => {
    const made = adoptingSheet(
      typed(`
ที่|มาตรการ|ผู้รับผิดชอบ|กำหนดเสร็จ|สถานะ
๑|ประกาศเจตนารมณ์|กองคลัง|31/3/2565|เสร็จแล้ว
๒|จัดอบรม|กองช่าง|31/3/2565|เสร็จแล้ว

|||||หมายเหตุของฉัน`).map((row, index) => (index === 1 ? [...row, 'โทร. ๑๒'] : row)),
    );
    expect(made).toEqual({
      outcome: 'in-the-way',
      way: { reason: 'no-room', area: { top: 1, left: 5, bottom: 1, right: 5 } },
    });
  });

  it('takes no native table apart', () => {
    const area = { top: 0, left: 0, bottom: 2, right: 3 };
    const made = adoptingSheet(
      typed(`
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|การกำกับติดตาม
ประกาศเจตนารมณ์|ประชุม|กองคลัง|รายงาน
จัดอบรม|เชิญวิทยากร|กองช่าง|รายงาน`),
      { tables: [{ name: 'Table1', area, headerRow: true, totalsRow: false }] },
    );
    expect(made).toEqual({ outcome: 'in-the-way', way: { reason: 'crossed', area } });
  });
});

describe('the room for a table', () => {
  const table = { top: 2, left: 0, bottom: 4, right: 2 };

  it('ends at a merged cell that reaches over its edge', () => {
    const over = sheet('แผน', typed('หัวเรื่อง'), { merges: ['C5:D6'] });
    expect(inTheWay(over, table, table)).toEqual({
      reason: 'crossed',
      area: { top: 4, left: 2, bottom: 5, right: 3 },
    });
  });

  it('takes in the merged cells that begin in the table', () => {
    const high = sheet('แผน', typed('หัวเรื่อง'), { merges: ['C5:C7'] });
    expect(withMerges(high, table)).toEqual({ ...table, bottom: 6 });
  });

  it('is not there where a formula stands, though it shows nothing', () => {
    const below = sheet('แผน', [[], [], [], [], [], [{ text: '', value: '', formula: '=IF(A1,"","")' }]]);
    const next = { ...table, bottom: 5 };
    expect(inTheWay(below, table, next)).toMatchObject({ reason: 'no-room' });
  });
});
