import { type CollectView, collect } from '../../../src/app';
import { UNDECIDED, type ReturnedFile } from '../../../src/exchange';
import { FileWorkbook } from '../../../src/workbook/file';
import { openPackage } from '../../../src/workbook/file/container';
import { REPORT, measure } from '../../exchange/send/forms';
import { type Lines, Office, fill, read, saved } from './returned';

const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const CODE = 'รหัสติดตาม (โปรดอย่าแก้ไข)';
const MEASURES = [
  measure('M01', { title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง', owners: ['กองคลัง'] }),
  measure('M02', {
    title: 'ประกาศนโยบายไม่รับของขวัญ',
    owners: ['กองคลัง'],
    reports: { 6: { ...REPORT, result: 'ร่างประกาศ' } },
  }),
  measure('M03', { title: 'จัดทำคู่มือการให้บริการประชาชน', owners: ['กองคลัง'] }),
];

let office: Office;
beforeAll(async () => {
  office = await Office.sent(MEASURES);
});

async function viewOf(...files: ReturnedFile[]): Promise<CollectView> {
  const collected = collect(await office.check(), files, UNDECIDED);
  if (collected.outcome === 'cannot') throw new Error(collected.reason);
  return collected.view;
}

async function returned(edit: (lines: Lines) => void | Lines, how: Parameters<typeof saved>[2] = {}) {
  return read('กลับมา.xlsx', await saved(office.file().file, edit, how));
}

const takenOf = ({ taken }: CollectView) => taken.map(({ id, text }) => [id, text]);
const nothingElse = (view: CollectView) => [view.conflicts, view.refused, view.proposed, view.unsure];

const emptied = (lines: Lines, ...headers: string[]) => {
  for (const header of headers) {
    const column = lines[0]?.indexOf(header) ?? -1;
    for (const line of lines.slice(1)) line[column] = '';
  }
};

test('renamed sheet, columns in another order, rows sorted and inserted between', async () => {
  const file = await returned(
    (lines) => {
      fill(lines, 'M02', RESULT, 'ประกาศแล้ว');
      const [header = [], ...rows] = lines;
      const blank = header.map(() => '');
      return [header, ...rows.reverse().flatMap((line) => [line, blank])].map((line) => [...line].reverse());
    },
    { sheet: 'ชีต1' },
  );
  expect(file.sending).toBeNull();
  const view = await viewOf(file);
  expect(takenOf(view)).toEqual([['M02', 'ประกาศแล้ว']]);
  expect(nothingElse(view)).toEqual([[], [], [], []]);
  expect(view.files[0]).toMatchObject({ sending: { id: 's1', known: true, owner: 'กองคลัง', round: 6 } });
});

test('part and codes lost, ids kept: what was sent is remembered here', async () => {
  const view = await viewOf(
    await returned((lines) => {
      fill(lines, 'M01', RESULT, 'ทำแล้ว');
      emptied(lines, CODE);
    }),
  );
  expect(takenOf(view)).toEqual([['M01', 'ทำแล้ว']]);
  expect(nothingElse(view)).toEqual([[], [], [], []]);
});

test('codes and ids lost: rows are known by all that they plan, those of other words wait for a yes', async () => {
  const file = await returned((lines) => {
    fill(lines, 'M01', RESULT, 'ทำแล้ว');
    fill(lines, 'M02', RESULT, 'ประกาศแล้ว');
    fill(lines, 'M02', 'มาตรการ', 'ประกาศเรื่องนโยบายไม่รับของขวัญทุกชนิด');
    emptied(lines, CODE, 'รหัส');
  });
  const view = await viewOf(file);
  expect(takenOf(view)).toEqual([['M01', 'ทำแล้ว']]);
  expect(view.unsure).toMatchObject([{ id: 'M02', texts: { [`result-6`]: 'ประกาศแล้ว' } }]);
  const key = view.unsure[0]?.key ?? '';
  const answer = async (same: boolean) => {
    const collected = collect(await office.check(), [file], { ...UNDECIDED, same: { [key]: same } });
    if (collected.outcome === 'cannot') throw new Error(collected.reason);
    return collected.view;
  };
  const yes = await answer(true);
  expect(takenOf(yes)).toEqual([
    ['M01', 'ทำแล้ว'],
    ['M02', 'ประกาศแล้ว'],
  ]);
  expect(yes.refused).toMatchObject([{ id: 'M02', reason: 'plan', field: 'measure' }]);
  const no = await answer(false);
  expect([no.unsure, no.proposed.map(({ texts }) => texts.measure)]).toEqual([
    [],
    ['ประกาศเรื่องนโยบายไม่รับของขวัญทุกชนิด'],
  ]);
});

test('columns sorted without that of the codes: each row is what its title and its id say', async () => {
  const view = await viewOf(
    await returned((lines) => {
      fill(lines, 'M01', RESULT, 'ทำแล้ว');
      const codes = lines.slice(1).map((line) => line.at(-1) ?? '');
      const last = lines[0]?.indexOf(CODE) ?? 0;
      const [header = [], ...rows] = lines;
      return [
        header,
        ...rows
          .reverse()
          .map((line, at) => line.map((text, column) => (column === last ? (codes[at] ?? '') : text))),
      ];
    }),
  );
  expect(takenOf(view)).toEqual([['M01', 'ทำแล้ว']]);
  expect(view.unsure).toEqual([]);
});

test('an id typed over is told, and the row is known by its code', async () => {
  const view = await viewOf(
    await returned((lines) => {
      fill(lines, 'M01', RESULT, 'ทำแล้ว');
      fill(lines, 'M01', 'รหัส', '๑');
    }),
  );
  expect(takenOf(view)).toEqual([['M01', 'ทำแล้ว']]);
  expect(view.refused).toMatchObject([{ reason: 'id-changed', id: 'M01', text: '๑' }]);
});

test('deleted rows are told and stay; a copied row that says otherwise is a conflict', async () => {
  const view = await viewOf(
    await returned((lines) => {
      fill(lines, 'M01', RESULT, 'ทำแล้ว');
      const copy = [...(lines[1] ?? [])];
      copy[lines[0]?.indexOf(RESULT) ?? 0] = 'ทำอีกอย่าง';
      return [...lines.slice(0, 2), copy, ...lines.slice(2).filter((line) => !line.includes('M03'))];
    }),
  );
  expect(view.conflicts).toMatchObject([{ id: 'M01', sides: [{ text: 'ทำอีกอย่าง' }, { text: 'ทำแล้ว' }] }]);
  expect(view.refused).toMatchObject([{ reason: 'row-deleted', id: 'M03', field: null }]);
});

test('a copied row with another measure typed over it is proposed when it is said to be another', async () => {
  const file = await returned((lines) => {
    const copy = [...(lines[1] ?? [])];
    copy[lines[0]?.indexOf('มาตรการ') ?? 0] = 'ตรวจสอบการใช้รถยนต์ส่วนกลาง';
    return [...lines, copy];
  });
  const view = await viewOf(file);
  expect(view.unsure).toMatchObject([{ id: 'M01', texts: { measure: 'ตรวจสอบการใช้รถยนต์ส่วนกลาง' } }]);
  expect(takenOf(view)).toEqual([]);
});

test('rows hidden by a filter are read like the others', async () => {
  const pkg = openPackage(
    await saved(office.file().file, (lines) => fill(lines, 'M02', RESULT, 'ประกาศแล้ว')),
  );
  const name = 'xl/worksheets/sheet2.xml';
  const part = pkg.has(name) ? name : 'xl/worksheets/sheet1.xml';
  pkg.set(part, pkg.text(part).replaceAll('<row ', '<row hidden="1" '));
  const bytes = pkg.save();
  const { sheets } = await FileWorkbook.open(bytes).read();
  expect(sheets[0]?.rows.every(({ hidden }) => hidden)).toBe(true);
  expect(takenOf(await viewOf(await read('a.xlsx', bytes)))).toEqual([['M02', 'ประกาศแล้ว']]);
});

test('a column taken away changes nothing of what it held, and is told', async () => {
  const file = await returned(
    (lines) => {
      fill(lines, 'M01', 'ผลลัพธ์ (รอบ ๖ เดือน)', 'ดีขึ้น');
      const column = lines[0]?.indexOf(RESULT) ?? -1;
      return lines.map((line) => line.filter((_, at) => at !== column));
    },
    { part: true },
  );
  expect(file.notes).toMatchObject([{ rule: 'exchange.columns', data: { columns: RESULT } }]);
  const view = await viewOf(file);
  expect(takenOf(view)).toEqual([['M01', 'ดีขึ้น']]);
  expect(view.refused).toEqual([]);
});

test('the same file twice says nothing more than once', async () => {
  const file = await returned((lines) => fill(lines, 'M01', RESULT, 'ทำแล้ว'));
  const twice = await viewOf(file, { ...file, name: 'กลับมา (1).xlsx' });
  expect(takenOf(twice)).toEqual([['M01', 'ทำแล้ว']]);
  expect(twice.taken[0]?.sources.map(({ file: name }) => name)).toEqual(['กลับมา (1).xlsx', 'กลับมา.xlsx']);
});

test('new rows are proposed; what stands in a row without a title is told', async () => {
  const view = await viewOf(
    await returned((lines) => {
      const [header = []] = lines;
      const line = (said: Readonly<Record<string, string>>) => header.map((name) => said[name] ?? '');
      return [
        ...lines,
        line({ มาตรการ: 'ตั้งศูนย์รับเรื่องร้องเรียน', ผู้รับผิดชอบ: 'กองคลัง', [RESULT]: 'ตั้งแล้ว' }),
        line({ [RESULT]: 'ต่อจากแถวบน' }),
      ];
    }),
  );
  expect(view.proposed.map(({ texts, addable }) => [texts.measure, texts['result-6'], addable])).toEqual([
    ['ตั้งศูนย์รับเรื่องร้องเรียน', 'ตั้งแล้ว', true],
    ['', 'ต่อจากแถวบน', false],
  ]);
});

test('a signature below the table is no measure', async () => {
  const file = await returned((lines) => {
    const [header = []] = lines;
    const line = (text: string) => header.map((_, at) => (at === 1 ? text : ''));
    return [...lines, line(''), line('ลงชื่อ ................ ผู้รายงาน'), line('(นางสาวสมใจ ใจดีงาม)')];
  });
  expect(file.notes).toMatchObject([{ rule: 'exchange.below', data: { count: 2 } }]);
  expect((await viewOf(file)).proposed).toEqual([]);
});
