import { type Sent, readMemory, sendRegister, sendableOwners } from '../../../src/app';
import { readRowCode, rowHashes, rowTexts, sendingFrom } from '../../../src/exchange';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { FileWorkbook } from '../../../src/workbook/file';
import { REPORT, measure, opened } from '../../exchange/send/forms';
import { AGENCY, checkOf, checked, choices, registerBook, workbookOf } from './registers';

const FINANCE = measure('M01', { title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง', owners: ['กองคลัง'] });
const BOTH = measure('M02', { title: 'อบรมการใช้ทรัพย์สินของราชการ', owners: ['กองคลัง', 'กองช่าง'] });
const EVERYONE = measure('M03', { title: 'ประกาศนโยบายไม่รับของขวัญ', owners: ['ทุกสำนัก/กอง'] });

type Ready = Extract<Sent, { outcome: 'sent' }>;

function ready(sent: Sent): Ready {
  if (sent.outcome === 'cannot') throw new Error(sent.reason);
  return sent;
}

const idsOf = ({ files }: Ready): Record<string, readonly string[]> =>
  Object.fromEntries(
    files.map(({ owner, sending }): [string, readonly string[]] => [
      owner ?? 'ทุกคน',
      sending.rows.map(({ id }) => id),
    ]),
  );

const textsIn = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));

describe('who gets what', () => {
  test('each department gets its rows; one of several goes to each, one of all to everyone known', async () => {
    const check = await checked([FINANCE, BOTH, EVERYONE], ['สำนักปลัด', 'ทุกสำนัก/กอง']);
    const sent = ready(await sendRegister(check, choices()));
    expect(idsOf(sent)).toEqual({
      กองคลัง: ['M01', 'M02', 'M03'],
      กองช่าง: ['M02', 'M03'],
      สำนักปลัด: ['M03'],
    });
    expect(sendableOwners(check)).toEqual(sent.files.map(({ owner, rows }) => ({ owner, rows })));
  });

  test('only those who are chosen, however their names are spaced', async () => {
    const check = await checked([FINANCE, BOTH]);
    const sent = ready(await sendRegister(check, choices({ owners: ['กอง ช่าง'] })));
    expect(idsOf(sent)).toEqual({ กองช่าง: ['M02'] });
  });

  test('the rows of others can be shown to read, behind the own', async () => {
    const check = await checked([FINANCE, BOTH, EVERYONE]);
    const sent = ready(await sendRegister(check, choices({ owners: ['กองช่าง'], others: true })));
    expect(sent.files.map(({ rows }) => rows)).toEqual([2]);
    expect(sent.files[0]?.sending.rows.map(({ id, editable }) => [id, editable])).toEqual([
      ['M02', true],
      ['M03', true],
      ['M01', false],
    ]);
  });

  test('together all rows go in one workbook, also those of nobody', async () => {
    const check = await checked([measure('M09', { owners: [] }), FINANCE, BOTH]);
    const sent = ready(await sendRegister(check, choices({ together: true })));
    expect(sent.files.map(({ owner, rows, name }) => ({ owner, rows, name }))).toEqual([
      { owner: null, rows: 3, name: 'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - ทุกสำนัก กอง.xlsx' },
    ]);
    expect(sent.notes.map(({ rule }) => rule)).not.toContain('send.unowned');
  });

  test('together for some, theirs are filled in and no others are there', async () => {
    const check = await checked([FINANCE, BOTH]);
    const sent = ready(await sendRegister(check, choices({ together: true, owners: ['กองช่าง'] })));
    expect(idsOf(sent)).toEqual({ ทุกคน: ['M02'] });
  });

  test('a measure of nobody goes to nobody, and that is said where it stands', async () => {
    const check = await checked([measure('M09', { title: 'ไม่มีเจ้าของ', owners: [] }), FINANCE]);
    const { files, notes } = ready(await sendRegister(check, choices()));
    expect(files).toHaveLength(1);
    expect(notes.filter(({ rule }) => rule === 'send.unowned')).toMatchObject([
      { data: { measure: 'ไม่มีเจ้าของ' }, place: { sheet: 'มาตรการ' } },
    ]);
  });
});

describe('what a file is', () => {
  test('it is named after year, round and owner', async () => {
    const sent = ready(await sendRegister(await checked([FINANCE]), choices()));
    expect(sent.files[0]?.name).toBe('มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กองคลัง.xlsx');
  });

  test('it says what was sent in its own part and in the code of each row', async () => {
    const check = await checked([FINANCE, BOTH]);
    const [file] = ready(await sendRegister(check, choices({ owners: ['กองคลัง'] }))).files;
    if (!file) throw new Error('a file');
    const snapshot = await opened(file.file);
    const { sent } = readMemory(snapshot.state).more as { sent: unknown };
    expect(sendingFrom(sent)).toEqual(file.sending);
    const codes = textsIn(snapshot).flatMap((text) => readRowCode(text) ?? []);
    expect(codes).toEqual(
      file.sending.rows.map(({ id, editable, hashes }) => ({
        id,
        editable,
        hashes,
        sending: file.sending.id,
      })),
    );
    expect(file.sending).toMatchObject({
      id: 's1',
      agency: AGENCY.name,
      fiscalYear: 2567,
      round: 6,
      owner: 'กองคลัง',
      day: '2024-03-01',
      due: '2024-03-20',
    });
  });

  test('what was sent is what the register says, also with a status in other words', async () => {
    const reports = {
      // Laid out as typed, for the table it is laid out in knows of no status.
      6: { ...REPORT, statusText: 'ดำเนินการแล้วเสร็จ', evidence: 'https://example.go.th/a' },
      12: { ...REPORT, result: 'ยังไม่ถึงกำหนด' },
    } as const;
    const check = await checked([measure('M01', { reports })]);
    const [file] = ready(await sendRegister(check, choices())).files;
    const now = check.register?.measures[0];
    if (!now || !file) throw new Error('a measure and its file');
    const texts = rowTexts(now);
    expect(texts['status-6']).toBe('ดำเนินการแล้วเสร็จ');
    expect(texts['result-12']).toBe('ยังไม่ถึงกำหนด');
    expect(file.sending.rows).toEqual([{ id: 'M01', editable: true, hashes: rowHashes(texts), texts }]);
  });

  test('nothing of the workbook comes along but what is sent', async () => {
    const port = await workbookOf(registerBook([FINANCE, BOTH]));
    const secret = { styles: {}, rows: [[{ value: 'เงินเดือน' }]], heights: [], widths: [], merges: [] };
    const page = {
      orientation: 'portrait',
      margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
    } as const;
    await port.apply({
      edits: [{ edit: 'put-sheet', mark: '', name: 'ส่วนตัว', content: { ...secret, page } }],
    });
    const sent = ready(await sendRegister(await checkOf(port), choices({ owners: ['กองช่าง'] })));
    const snapshot = await opened(sent.files[0]?.file ?? new Uint8Array());
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['แบบรายงาน', 'visible'],
      ['คำชี้แจง', 'visible'],
    ]);
    expect(textsIn(snapshot).join()).not.toMatch(/เงินเดือน|แผนการจัดซื้อ/);
    const formulas = snapshot.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((c) => c.formula)),
    );
    expect(new Set(formulas)).toEqual(new Set([null]));
    for (const { name, refersTo } of snapshot.names)
      expect([name, refersTo]).toEqual([name, expect.stringMatching(/^'?(แบบรายงาน|คำชี้แจง)'?!/)]);
    expect(sent.notes.filter(({ rule }) => rule === 'send.sheets-stay').map(({ data }) => data)).toEqual([
      { sheets: 'รายการ, หน่วยงาน, ส่วนตัว', count: 3 },
    ]);
  });
});

describe('what the register remembers', () => {
  test('each sending with the hashes of its rows, without a question', async () => {
    const port = await workbookOf(registerBook([FINANCE, BOTH]));
    const sent = ready(await sendRegister(await checkOf(port), choices()));
    expect(sent.remember.preview.asks).toBe(false);
    await port.apply(sent.remember.plan);
    const { memory } = await checkOf(FileWorkbook.open(port.save()));
    expect(memory.exchange.sendings).toEqual(
      sent.files.map(({ sending: { id, owner, round, day, due, rows } }) => ({
        id,
        owner,
        round,
        day,
        due,
        rows: Object.fromEntries(rows.map((row) => [row.id, row.hashes])),
        answers: [],
      })),
    );
  });

  test('that it was sent before is told before it is sent again', async () => {
    const port = await workbookOf(registerBook([FINANCE]));
    const first = ready(await sendRegister(await checkOf(port), choices()));
    await port.apply(first.remember.plan);
    const again = ready(await sendRegister(await checkOf(port), choices({ id: () => 'later' })));
    expect(again.notes.find(({ rule }) => rule === 'send.again')?.data).toEqual({
      owner: 'กองคลัง',
      day: '๑ มี.ค. ๖๗',
    });
    const other = ready(await sendRegister(await checkOf(port), choices({ round: 12 })));
    expect(other.notes.map(({ rule }) => rule)).not.toContain('send.again');
  });

  test('a memory that cannot be read is not written over', async () => {
    const port = await workbookOf([
      ...registerBook([FINANCE]),
      { edit: 'state', xml: '<tidtam xmlns="urn:tidtam:state:1"><memory>{"exchange":7}</memory></tidtam>' },
    ]);
    const sent = ready(await sendRegister(await checkOf(port), choices()));
    expect(sent.remember.plan.edits).toEqual([]);
    expect(sent.notes.map(({ rule }) => rule)).toContain('send.not-remembered');
  });
});

describe('what cannot be sent', () => {
  const reasonOf = (sent: Sent) => (sent.outcome === 'cannot' ? [sent.reason, sent.data] : sent.outcome);

  test('a workbook without a register', async () => {
    const check = await checkOf(await workbookOf(registerBook([FINANCE]).slice(0, 1)));
    expect(reasonOf(await sendRegister(check, choices()))).toEqual(['no-register', {}]);
    expect(sendableOwners(check)).toEqual([]);
  });

  test('measures that could not be known again', async () => {
    const port = await workbookOf(registerBook([FINANCE, BOTH]));
    const { snapshot } = await checkOf(port);
    const sheet = snapshot.sheets.find(({ name }) => name === 'มาตรการ');
    const at = sheet?.rows.find(({ cells }) => cells.some(({ text }) => text === 'M02'))?.row ?? 0;
    const blank = (value: string | null) =>
      port.apply({
        edits: [
          {
            edit: 'write-cells',
            sheet: 'มาตรการ',
            top: at,
            left: 0,
            rows: [[{ value }]],
            expected: [[value === null ? 'M02' : null]],
            styles: {},
          },
        ],
      });
    await blank(null);
    expect(reasonOf(await sendRegister(await checkOf(port), choices()))).toEqual([
      'ids-missing',
      { count: 1, measure: BOTH.title },
    ]);
    await blank('M01');
    expect(reasonOf(await sendRegister(await checkOf(port), choices()))).toEqual([
      'ids-twice',
      { count: 1, id: 'M01' },
    ]);
  });

  test('what nobody answers for, or none of those chosen', async () => {
    const check = await checked([measure('M01', { owners: [] })]);
    expect(reasonOf(await sendRegister(check, choices()))).toEqual(['no-owners', {}]);
    const other = await checked([FINANCE]);
    expect(reasonOf(await sendRegister(other, choices({ owners: ['กองช่าง'] })))).toEqual(['no-owners', {}]);
  });
});
