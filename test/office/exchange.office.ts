import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EXCHANGE_FIELDS,
  type Form,
  type FormFile,
  formFile,
  readRowCode,
  rowTexts,
} from '../../src/exchange';
import { readMemory, sendingXml } from '../../src/app';
import { recogniseTables } from '../../src/tables';
import { FileWorkbook } from '../../src/workbook/file';
import { REPORT, form, measure, mine } from '../exchange/send/forms';
import { listsIn } from './exchange/lists-in';
import { edited } from './exchange/macro';
import { convertedTo } from './libreoffice';
import { openXmlErrorsOf } from './validator';

const READY = { 6: { ...REPORT, statusText: 'อยู่ระหว่างดำเนินการ', status: 'in-progress' } } as const;

const ROWS = [
  measure('M01', { reports: READY }),
  measure('M02', { title: 'อบรม <การ> & "ใช้"', steps: ['ข้อเดียว'], topic: 'อื่น ๆ', period: null }),
  measure('ก-3.1', {
    owners: ['กองคลัง', 'กองช่าง'],
    reports: { 6: { ...REPORT, result: '=1+1\n- สอง\n- สาม' } },
  }),
].map(mine);

const make = (one: Form): Promise<FormFile> => formFile(one, sendingXml);

/** Everything by which a file that comes back is known and understood. */
async function told(file: Uint8Array) {
  const snapshot = await FileWorkbook.open(file).read();
  const { tables } = recogniseTables(snapshot);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`one table, not ${tables.length}`);
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const codes = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ text }) => readRowCode(text) ?? []),
  );
  return {
    rows: table.rows.map(({ measure: one }) => ({ id: one.id, texts: rowTexts(one) })),
    codes,
    marks: snapshot.sheets.map(({ mark }) => mark),
    locked: snapshot.sheets.map((one) => one.protected),
    lists: listsIn(file, table.sheet),
    part: readMemory(snapshot.state).more['sent'] !== undefined,
    table,
  };
}

test('Microsoft finds nothing to say against a workbook that is sent, whatever its shape', async () => {
  const twelve = measure('M01', { reports: { ...READY, 12: { ...REPORT, result: 'ครบ' } } });
  const bare = measure('M01', { topic: null, monitoring: null, period: null, steps: [], owners: [] });
  const shapes: readonly (readonly [name: string, form: Form])[] = [
    ['one', form(ROWS)],
    ['together', form(ROWS, { owner: null, departments: [] })],
    ['others', form([...ROWS, { measure: measure('M09'), editable: false }])],
    ['twelve', form([mine(twelve)], { round: 12, digits: 'arabic' })],
    ['bare', form([mine(bare)], { agency: null, fiscalYear: null, due: null, back: null })],
    ['read-only', form(ROWS.map((row) => ({ ...row, editable: false })))],
    ['many', form(Array.from({ length: 300 }, (_, at) => mine(measure(`M${at}`))))],
  ];
  const files = new Map<string, Uint8Array>();
  for (const [name, one] of shapes) files.set(`${name}.xlsx`, (await make(one)).file);
  expect(await openXmlErrorsOf(files)).toEqual([]);
});

describe('through LibreOffice', () => {
  const kept = async (ways: readonly ('xlsx' | 'ods')[]) => {
    const { file, sending } = await make(form(ROWS));
    let [bytes, extension] = [file, 'xlsx'];
    for (const way of ways) [bytes, extension] = [await convertedTo(bytes, extension, way), way];
    const [before, after] = [await told(file), await told(bytes)];
    const same = before.rows.filter(
      (row, at) => JSON.stringify(row) === JSON.stringify(after.rows[at]),
    ).length;
    process.stdout.write(
      `sent → ${ways.join(' → ')}: rows ${after.rows.length}/${before.rows.length}, cells as sent in ${same} of them,` +
        ` ids and codes ${after.codes.length}/${sending.rows.length}, lists ${after.lists.length}/${before.lists.length},` +
        ` sheets locked ${after.locked.filter(Boolean).length}/2, own part ${after.part ? 'kept' : 'lost'}\n`,
    );
    return { before, after };
  };

  test.each([[['xlsx'] as const], [['ods', 'xlsx'] as const]])(
    'by %j every row is the same',
    async (ways) => {
      const { before, after } = await kept(ways);
      expect(after.rows).toEqual(before.rows);
      expect(after.codes).toEqual(before.codes);
      expect(after.marks).toEqual(before.marks);
      expect(after.locked).toEqual([true, true]);
      expect(after.lists).toEqual(before.lists);
    },
  );

  test('what is typed there is read, and what is locked stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tidtam-sent-'));
    try {
      const { file } = await make(form(ROWS));
      const { table, ...before } = await told(file);
      const path = join(folder, 'sent.xlsx');
      await writeFile(path, file);
      const column = (role: string) => table.columns.find((one) => one.role === role)?.column ?? -1;
      const [first, second] = table.rows.map(({ firstRow }) => firstRow);
      const proposal = table.area.bottom + 1;
      if (first === undefined || second === undefined) throw new Error('two rows');
      const bytes = await edited(path, [
        { row: first, column: column('status'), text: 'ดำเนินการเสร็จเรียบร้อยแล้ว' },
        { row: first, column: column('result'), text: 'เผยแพร่คู่มือแล้ว ๑ ฉบับ' },
        { row: first, column: column('measure'), text: 'ชื่อที่แก้ไม่ได้' },
        { row: second, column: table.area.right, text: 'รหัสที่แก้ไม่ได้' },
        { row: proposal, column: column('measure'), text: 'มาตรการที่เสนอใหม่' },
        { row: proposal, column: column('steps'), text: '- ขั้นตอนเดียว' },
      ]);
      const after = await told(bytes);
      const [now] = after.rows;
      const was = before.rows[0]?.texts;
      const changed = EXCHANGE_FIELDS.filter((field) => now?.texts[field] !== was?.[field]);
      expect(changed).toEqual(['status-6', 'result-6']);
      expect(now?.texts).toMatchObject({
        'status-6': 'ดำเนินการเสร็จเรียบร้อยแล้ว',
        'result-6': 'เผยแพร่คู่มือแล้ว ๑ ฉบับ',
      });
      expect(after.rows.slice(1, 3)).toEqual(before.rows.slice(1));
      expect(after.rows[3]).toMatchObject({
        id: null,
        texts: { measure: 'มาตรการที่เสนอใหม่', steps: 'ขั้นตอนเดียว' },
      });
      expect(after.codes).toEqual(before.codes);
      process.stdout.write(
        `edited in LibreOffice by a macro: 2 of 2 free cells changed, 2 of 2 locked cells kept, 1 row proposed,` +
          ` ids and codes ${after.codes.length}/${before.codes.length}, lists ${after.lists.length}/${before.lists.length}\n`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
