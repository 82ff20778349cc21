import type {
  PageSetup,
  PlanCell,
  PlanEdit,
  SheetContent,
  SheetSnapshot,
  WorkbookPort,
} from '../../src/workbook';
import type { ApplyOutcome, CellValue, WorkbookSnapshot } from '../../src/workbook';

/** A workbook under test, and the way to see it as another program would after it was saved. */
export interface PortUnderTest {
  readonly port: WorkbookPort;
  reopen(): Promise<WorkbookPort>;
}

export const PAGE: PageSetup = {
  orientation: 'portrait',
  margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
};

/** A sheet that holds just these cells. */
export function content(rows: SheetContent['rows'], more: Partial<SheetContent> = {}): SheetContent {
  return { styles: {}, rows, heights: [], widths: [], merges: [], page: PAGE, ...more };
}

/** Cells that hold just these values. */
export function values(rows: readonly (readonly (CellValue | undefined)[])[]): (PlanCell | null)[][] {
  return rows.map((row) => row.map((value) => (value === undefined ? null : { value })));
}

export function put(mark: string, name: string, sheet: SheetContent): PlanEdit {
  return { edit: 'put-sheet', mark, name, content: sheet };
}

/** A block for a sheet of the user's. */
export function write(
  sheet: string,
  top: number,
  left: number,
  rows: readonly (readonly (PlanCell | null)[])[],
  expected: readonly (readonly CellValue[])[],
): PlanEdit {
  return { edit: 'write-cells', sheet, top, left, rows, expected, styles: {} };
}

export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${snapshot.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** What the cell holds; `null` when it is empty. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number) {
  return sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column) ?? null;
}

export function refusalsOf(outcome: ApplyOutcome): readonly { reason: string }[] {
  return outcome.outcome === 'refused' ? outcome.refusals : [];
}

/** Applies a plan that nothing should stand in the way of. */
export async function applied(port: WorkbookPort, edits: readonly PlanEdit[]) {
  const outcome = await port.apply({ edits });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return outcome;
}

/** What every adapter of the port has to do, whatever stands behind it. */
export function contractSuite(name: string, makePort: (bytes?: Uint8Array) => Promise<PortUnderTest>): void {
  /** An empty workbook with one sheet of the user's. */
  async function withUserSheet(rows: SheetContent['rows']): Promise<PortUnderTest> {
    const under = await makePort();
    await applied(under.port, [put('', 'แผน', content(rows))]);
    return under;
  }

  const saved = async (under: PortUnderTest): Promise<WorkbookSnapshot> => (await under.reopen()).read();

  describe(`${name}: what a cell holds`, () => {
    test.each(['- ทำสิ่งนี้\n- ทำสิ่งนั้น', '=1+1', '+66', '@someone', '-5', "'quoted", 'TRUE', '1/2/2564', '00123'])(
      'the text %j stays text',
      async (text) => {
        const under = await makePort();
        await applied(under.port, [put('a', 'ข้อความ', content([[{ value: text }]]))]);
        expect(cellAt(sheetOf(await saved(under), 'ข้อความ'), 0, 0)).toMatchObject({
          value: text,
          formula: null,
        });
      },
    );

    test.each([
      ' ช่องว่างสองข้าง ',
      'a & b < c > "d"',
      "it's",
      'ที่ ๑๒๓ ✓ 😀',
      'บรรทัด\nถัดไป',
      '_x0041_',
      'tab\tหลัง',
    ])('the text %j comes back as it was', async (text) => {
      const under = await makePort();
      await applied(under.port, [put('a', 'ข้อความ', content([[{ value: text }]]))]);
      expect(valueAt(sheetOf(await saved(under), 'ข้อความ'), 0, 0)).toBe(text);
    });

    test('numbers and yes/no come back as they were', async () => {
      const under = await makePort();
      const all = [0, -1.5, 0.1, 1e-9, 123456789.25, true, false];
      await applied(under.port, [put('a', 'ค่า', content(values([all])))]);
      const sheet = sheetOf(await saved(under), 'ค่า');
      expect(all.map((_, column) => valueAt(sheet, 0, column))).toEqual(all);
    });

    test('a day is a real date', async () => {
      const under = await makePort();
      const styles = { day: { format: 'd mmm yyyy' } };
      const rows = [
        [
          { date: '2021-10-01', style: 'day' },
          { date: '2022-03-31', style: 'day' },
        ],
      ];
      await applied(under.port, [put('a', 'วันที่', content(rows, { styles }))]);
      const sheet = sheetOf(await saved(under), 'วันที่');
      expect(cellAt(sheet, 0, 0)).toMatchObject({ date: '2021-10-01', value: 44470 });
      expect(cellAt(sheet, 0, 1)?.date).toBe('2022-03-31');
    });

    test('a day without a date format is shown as a day all the same', async () => {
      const under = await makePort();
      await applied(under.port, [put('a', 'วันที่', content([[{ date: '2021-10-01' }]]))]);
      expect(cellAt(sheetOf(await saved(under), 'วันที่'), 0, 0)?.date).toBe('2021-10-01');
    });

    test('a formula keeps its formula and its result', async () => {
      const under = await makePort();
      const rows = [[{ value: 2 }, { value: 3 }, { formula: '=A1+B1', value: 5 }]];
      await applied(under.port, [put('a', 'สูตร', content(rows))]);
      expect(cellAt(sheetOf(await saved(under), 'สูตร'), 0, 2)).toMatchObject({ formula: '=A1+B1', value: 5 });
    });

    test('cells that the plan leaves out are empty', async () => {
      const under = await makePort();
      await applied(under.port, [
        put('a', 'ว่าง', content([[{ value: 'ก' }, null, { value: 'ข' }], [], [{ value: 1 }]])),
      ]);
      const sheet = sheetOf(await saved(under), 'ว่าง');
      expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
        [0, [0, 2]],
        [2, [0]],
      ]);
    });

    test('merged cells and tables come back', async () => {
      const under = await makePort();
      const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      const tables = [
        { name: 'Tidtam_Contract', area: { top: 1, left: 0, bottom: 2, right: 1 }, style: null },
      ];
      const rows = values([['หัวเรื่อง'], ['มาตรการ', 'สถานะ'], ['อบรม', 'ยังไม่ดำเนินการ']]);
      await applied(under.port, [put('a', 'ตาราง', content(rows, { merges, tables }))]);
      const sheet = sheetOf(await saved(under), 'ตาราง');
      expect(sheet.merges).toEqual(merges);
      expect(sheet.tables).toEqual([
        { name: 'Tidtam_Contract', area: tables[0]?.area, headerRow: true, totalsRow: false },
      ]);
    });
  });

  describe(`${name}: sheets`, () => {
    test('a put sheet bears its mark, and the plan tells its name', async () => {
      const under = await makePort();
      const outcome = await applied(under.port, [put('report-6', 'รายงาน', content(values([['ก']])))]);
      expect(outcome.sheetNames).toEqual({ 'report-6': 'รายงาน' });
      expect(outcome.restore.sheets).toEqual(['รายงาน']);
      expect(sheetOf(await saved(under), 'รายงาน').mark).toBe('report-6');
    });

    test('putting the same mark again replaces the sheet as a whole, in its place', async () => {
      const under = await makePort();
      await applied(under.port, [
        put(
          'report-6',
          'รายงาน',
          content(
            values([
              ['เก่า', 'เก่า'],
              ['เก่า', 'เก่า'],
            ]),
          ),
        ),
        put('', 'หลัง', content(values([['ข']]))),
      ]);
      const before = (await under.port.read()).sheets.map((sheet) => sheet.name);
      await applied(under.port, [put('report-6', 'อีกชื่อ', content(values([['ใหม่']])))]);
      const snapshot = await saved(under);
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(before);
      expect(sheetOf(snapshot, 'รายงาน').rows).toHaveLength(1);
      expect(valueAt(sheetOf(snapshot, 'รายงาน'), 0, 0)).toBe('ใหม่');
    });

    test('a sheet of the user’s with the same name is never replaced', async () => {
      const under = await makePort();
      await applied(under.port, [put('', 'รายงาน', content(values([['ของผู้ใช้']])))]);
      const outcome = await applied(under.port, [put('report-6', 'รายงาน', content(values([['ของเรา']])))]);
      expect(outcome.sheetNames).toEqual({ 'report-6': 'รายงาน (2)' });
      const snapshot = await saved(under);
      expect(valueAt(sheetOf(snapshot, 'รายงาน'), 0, 0)).toBe('ของผู้ใช้');
      expect(sheetOf(snapshot, 'รายงาน').mark).toBeNull();
      expect(valueAt(sheetOf(snapshot, 'รายงาน (2)'), 0, 0)).toBe('ของเรา');
    });

    test('formulas, lists and names of a plan mean its own sheets, whatever they are called', async () => {
      const under = await makePort();
      await applied(under.port, [put('', 'รายการ', content(values([['ของผู้ใช้']])))]);
      await applied(under.port, [
        put('report', 'รายงาน', content([[{ formula: "='รายการ'!A1", value: 'ก' }]])),
        put('lists', 'รายการ', content(values([['ก']]))),
        { edit: 'name', name: 'Tidtam_List', refersTo: "'รายการ'!$A$1:$A$3" },
      ]);
      const snapshot = await saved(under);
      expect(cellAt(sheetOf(snapshot, 'รายงาน'), 0, 0)?.formula).toBe("='รายการ (2)'!A1");
      expect(snapshot.names).toContainEqual({
        name: 'Tidtam_List',
        refersTo: "'รายการ (2)'!$A$1:$A$3",
        list: null,
      });
    });

    test.each([
      ['รายงาน: รอบ ๖/๑๒ เดือน?', 'รายงาน รอบ ๖ ๑๒ เดือน'],
      ["'รายงาน'", 'รายงาน'],
      ['History', 'History 1'],
      ['ก'.repeat(40), 'ก'.repeat(31)],
      ['  ', 'Sheet'],
    ])('the wished name %j becomes one that Excel takes', async (wished, name) => {
      const under = await makePort();
      const outcome = await applied(under.port, [put('a', wished, content([]))]);
      expect(outcome.sheetNames['a']).toBe(name);
      expect((await saved(under)).sheets.map((sheet) => sheet.name)).toContain(name);
    });

    test('a sheet of ours can be taken away, one that is not there is no matter', async () => {
      const under = await withUserSheet(values([['ก']]));
      await applied(under.port, [put('report-6', 'รายงาน', content([]))]);
      await applied(under.port, [
        { edit: 'remove-sheet', mark: 'report-6' },
        { edit: 'remove-sheet', mark: 'report-12' },
      ]);
      const names = (await saved(under)).sheets.map((sheet) => sheet.name);
      expect(names).toContain('แผน');
      expect(names).not.toContain('รายงาน');
    });
  });

  describe(`${name}: cells of the user’s`, () => {
    test('a block is written where it is meant', async () => {
      const under = await withUserSheet(
        values([
          ['มาตรการ', 'สถานะ'],
          ['อบรม', ''],
        ]),
      );
      await applied(under.port, [
        write(
          'แผน',
          1,
          1,
          [
            [{ value: 'เสร็จ' }, { value: 7 }],
            [{ value: '- ใหม่' }, null],
          ],
          [
            [null, null],
            [null, null],
          ],
        ),
      ]);
      const sheet = sheetOf(await saved(under), 'แผน');
      expect([valueAt(sheet, 1, 0), valueAt(sheet, 1, 1), valueAt(sheet, 1, 2)]).toEqual(['อบรม', 'เสร็จ', 7]);
      expect([valueAt(sheet, 2, 1), valueAt(sheet, 2, 2)]).toEqual(['- ใหม่', null]);
    });

    test('a cell that changed since it was read refuses the whole plan', async () => {
      const under = await withUserSheet(values([['ก', 'ข']]));
      const before = await under.port.read();
      const outcome = await under.port.apply({
        edits: [
          put('report-6', 'รายงาน', content([])),
          write('แผน', 0, 0, [[{ value: 'ใหม่' }, { value: 'ใหม่' }]], [['ก', 'อื่น']]),
        ],
      });
      expect(refusalsOf(outcome)).toEqual([{ reason: 'cell-changed', sheet: 'แผน', row: 0, column: 1 }]);
      expect(await under.port.read()).toEqual(before);
    });

    test('a sheet that is not there refuses the plan', async () => {
      const under = await makePort();
      const outcome = await under.port.apply({ edits: [write('ไม่มี', 0, 0, [[{ value: 1 }]], [[null]])] });
      expect(refusalsOf(outcome)).toEqual([{ reason: 'sheet-missing', sheet: 'ไม่มี' }]);
    });

    test('a cell hidden in a merged one refuses the plan; the visible one does not', async () => {
      const under = await makePort();
      const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
      await applied(under.port, [put('', 'แผน', content(values([['ก'], [undefined]]), { merges }))]);
      const hidden = await under.port.apply({
        edits: [write('แผน', 0, 0, [[null], [{ value: 1 }]], [['ก'], [null]])],
      });
      expect(refusalsOf(hidden)).toEqual([{ reason: 'cell-merged', sheet: 'แผน', row: 1, column: 0 }]);
      await applied(under.port, [write('แผน', 0, 0, [[{ value: 'ข' }], [null]], [['ก'], [null]])]);
      expect(valueAt(sheetOf(await saved(under), 'แผน'), 0, 0)).toBe('ข');
    });

    test('headers of a table refuse the plan, its rows do not', async () => {
      const under = await makePort();
      const tables = [{ name: 'Plans', area: { top: 0, left: 0, bottom: 1, right: 0 }, style: null }];
      await applied(under.port, [put('', 'แผน', content(values([['หัว'], ['ก']]), { tables }))]);
      const header = await under.port.apply({ edits: [write('แผน', 0, 0, [[{ value: 'อื่น' }]], [['หัว']])] });
      expect(refusalsOf(header)).toEqual([{ reason: 'table-overlaps', sheet: 'แผน', table: 'Plans' }]);
      await applied(under.port, [write('แผน', 1, 0, [[{ value: 'ข' }]], [['ก']])]);
    });

    test('an overwritten formula is gone', async () => {
      const under = await withUserSheet([[{ formula: '=1+1', value: 2 }]]);
      await applied(under.port, [write('แผน', 0, 0, [[{ value: 'ข้อความ' }]], [[2]])]);
      expect(cellAt(sheetOf(await saved(under), 'แผน'), 0, 0)).toMatchObject({
        value: 'ข้อความ',
        formula: null,
      });
    });

    test('drop-downs and colours leave what the cells hold', async () => {
      const under = await withUserSheet(values([['ก'], ['ข']]));
      const before = sheetOf(await under.port.read(), 'แผน');
      const area = { top: 0, left: 0, bottom: 1, right: 0 };
      await applied(under.port, [
        { edit: 'validate', sheet: 'แผน', validation: { area, source: "'แผน'!$A$1:$A$2", allowBlank: true } },
        { edit: 'colour', sheet: 'แผน', format: { area, formula: '$A1="ก"', style: { fill: '#c6efce' } } },
      ]);
      expect(sheetOf(await saved(under), 'แผน')).toEqual(before);
    });
  });

  describe(`${name}: names and state`, () => {
    test('a name is defined, and defined anew', async () => {
      const under = await withUserSheet(values([['ก']]));
      await applied(under.port, [{ edit: 'name', name: 'Tidtam_Owners', refersTo: "'แผน'!$A$1" }]);
      await applied(under.port, [{ edit: 'name', name: 'Tidtam_Owners', refersTo: "'แผน'!$A$1:$A$9" }]);
      const ours = (await saved(under)).names.filter((one) => one.name === 'Tidtam_Owners');
      expect(ours).toEqual([{ name: 'Tidtam_Owners', refersTo: "'แผน'!$A$1:$A$9", list: null }]);
    });

    test('our state is kept, replaced and taken away', async () => {
      const under = await makePort();
      const xml = (text: string): string => `<state xmlns="urn:tidtam:state:1">${text}</state>`;
      for (const text of ['หนึ่ง', 'สอง']) {
        await applied(under.port, [{ edit: 'state', xml: xml(text) }]);
        expect((await saved(under)).state).toBe(xml(text));
      }
      await applied(under.port, [{ edit: 'state', xml: null }]);
      expect((await saved(under)).state).toBeNull();
    });
  });

  describe(`${name}: plans that no workbook takes`, () => {
    const table = (area: { top: number; left: number; bottom: number; right: number }) => ({
      name: 'Tidtam_T',
      area,
      style: null,
    });
    const cases: [string, PlanEdit][] = [
      ['a name that is not ours', { edit: 'name', name: 'Owners', refersTo: "'แผน'!$A$1" }],
      ['a name that would be a mark', { edit: 'name', name: 'Tidtam_Mark_x', refersTo: "'แผน'!$A$1" }],
      ['a mark that cannot be written', put('Report 6', 'รายงาน', content([]))],
      [
        'a block whose shape is not that of what was read',
        write('แผน', 0, 0, [[{ value: 1 }, { value: 2 }]], [[null]]),
      ],
      ['a style that is not in the plan', put('a', 'ก', content([[{ value: 1, style: 'none' }]]))],
      [
        'a link that is not of the web',
        put('a', 'ก', content([[{ value: 1, link: 'javascript:alert(1)' }]])),
      ],
      ['a link to a file', put('a', 'ก', content([[{ value: 1, link: 'file:///C:/a.xlsx' }]]))],
      ['a text longer than a cell', put('a', 'ก', content(values([['ก'.repeat(32_768)]])))],
      ['a number that is none', put('a', 'ก', content(values([[NaN]])))],
      ['a day that is none', put('a', 'ก', content([[{ date: '2021-02-30' }]]))],
      [
        'merges over each other',
        put(
          'a',
          'ก',
          content([], {
            merges: [
              { top: 0, left: 0, bottom: 1, right: 1 },
              { top: 1, left: 1, bottom: 2, right: 2 },
            ],
          }),
        ),
      ],
      [
        'a table without rows',
        put(
          'a',
          'ก',
          content(values([['ก']]), { tables: [table({ top: 0, left: 0, bottom: 0, right: 0 })] }),
        ),
      ],
      [
        'a table with a header twice',
        put(
          'a',
          'ก',
          content(
            values([
              ['ก', 'ก'],
              [1, 2],
            ]),
            { tables: [table({ top: 0, left: 0, bottom: 1, right: 1 })] },
          ),
        ),
      ],
      ['state that is not ours', { edit: 'state', xml: '<other xmlns="urn:other"/>' }],
      ['state that is no XML', { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1">' }],
    ];
    test.each(cases)('%s', async (_, edit) => {
      const under = await withUserSheet(values([['ก']]));
      const before = await under.port.read();
      const outcome = await under.port.apply({ edits: [put('other', 'อีกแผ่น', content([])), edit] });
      expect(refusalsOf(outcome).map(({ reason }) => reason)).toEqual(['invalid-plan']);
      expect(await under.port.read()).toEqual(before);
    });

    test('a table over merged cells', async () => {
      const under = await makePort();
      const area = { top: 0, left: 0, bottom: 1, right: 1 };
      const outcome = await under.port.apply({
        edits: [
          put(
            'a',
            'ก',
            content(
              values([
                ['ก', 'ข'],
                [1, 2],
              ]),
              { merges: [{ ...area, top: 1 }], tables: [table(area)] },
            ),
          ),
        ],
      });
      expect(refusalsOf(outcome)).toEqual([{ reason: 'table-overlaps', sheet: 'ก', table: 'Tidtam_T' }]);
    });
  });

  describe(`${name}: putting back`, () => {
    test('a plan is put back as a whole', async () => {
      const under = await withUserSheet(values([['ก']]));
      const before = await saved(under);
      const { restore } = await applied(under.port, [
        put('report-6', 'รายงาน', content(values([['ข']]))),
        write('แผน', 0, 0, [[{ value: 'ใหม่' }]], [['ก']]),
        { edit: 'name', name: 'Tidtam_Owners', refersTo: "'แผน'!$A$1" },
        { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1"/>' },
      ]);
      expect((await under.port.restore(restore)).outcome).toBe('applied');
      expect(await saved(under)).toEqual(before);
    });

    test('a later plan that touched other things stays', async () => {
      const under = await withUserSheet(values([['ก']]));
      const { restore } = await applied(under.port, [put('report-6', 'รายงาน', content([]))]);
      await applied(under.port, [write('แผน', 0, 0, [[{ value: 'ใหม่' }]], [['ก']])]);
      expect((await under.port.restore(restore)).outcome).toBe('applied');
      const snapshot = await saved(under);
      expect(valueAt(sheetOf(snapshot, 'แผน'), 0, 0)).toBe('ใหม่');
      expect(snapshot.sheets.map((sheet) => sheet.name)).not.toContain('รายงาน');
    });

    test('a later plan that touched the same makes it refused', async () => {
      const under = await withUserSheet(values([['ก']]));
      const { restore } = await applied(under.port, [write('แผน', 0, 0, [[{ value: 'ข' }]], [['ก']])]);
      await applied(under.port, [write('แผน', 0, 0, [[{ value: 'ค' }]], [['ข']])]);
      const outcome = await under.port.restore(restore);
      expect(refusalsOf(outcome)).toEqual([{ reason: 'cell-changed', sheet: 'แผน', row: 0, column: 0 }]);
      expect(valueAt(sheetOf(await saved(under), 'แผน'), 0, 0)).toBe('ค');
    });

    test('a restore point is good for once', async () => {
      const under = await makePort();
      const { restore } = await applied(under.port, [put('a', 'ก', content([]))]);
      await under.port.restore(restore);
      expect(refusalsOf(await under.port.restore(restore)).map(({ reason }) => reason)).toEqual([
        'invalid-plan',
      ]);
    });
  });
}
