import { applied, content, put, refusalsOf, sheetOf, valueAt, write } from './contract';
import type { SheetContent } from '../../src/workbook';
import type { SeenPort } from './seen';

/** A form: what is asked for stands fast, what is answered is free. */
const FORM: Partial<SheetContent> = {
  styles: { asked: { format: '@' }, answer: { format: '@', locked: false } },
  heights: [15, 40, 40],
  growingRows: { first: 1, last: 2 },
  prompts: [
    { area: { top: 1, left: 1, bottom: 2, right: 1 }, title: 'ผลการดำเนินการ', text: 'พิมพ์ <สั้น> & "ชัด"' },
  ],
  protection: { allow: ['sort', 'filter', 'format-rows', 'format-columns'] },
};

const ROWS: SheetContent['rows'] = [
  [
    { value: 'มาตรการ', style: 'asked' },
    { value: 'ผล', style: 'asked' },
  ],
  [{ value: 'หนึ่ง', style: 'asked' }, { style: 'answer' }],
  [{ value: 'สอง', style: 'asked' }, { style: 'answer' }],
];

const LIST = 'A2:A3';

/** What every adapter does with a sheet that is to be filled in and not changed. */
export function protectionSuite(name: string, makePort: () => Promise<SeenPort>): void {
  const form = put('form', 'แบบ', content(ROWS, FORM));

  describe(`${name}: protected sheets`, () => {
    test('a sheet is locked but for its free cells, and people may do what is allowed', async () => {
      const under = await makePort();
      await applied(under.port, [form]);
      expect(sheetOf(await (await under.reopen()).read(), 'แบบ').protected).toBe(true);
      const { protection, unlocked } = under.see('แบบ');
      expect(protection).toEqual(['filter', 'format-columns', 'format-rows', 'sort']);
      expect(unlocked).toEqual(['B2', 'B3']);
    });

    test('a sheet that is not said to be protected is not', async () => {
      const under = await makePort();
      await applied(under.port, [
        put('form', 'แบบ', content(ROWS, { ...FORM, protection: undefined } as never)),
      ]);
      expect(under.see('แบบ').protection).toBeNull();
    });

    test('nothing of ours is written over a protection', async () => {
      const under = await makePort();
      await applied(under.port, [form]);
      const again = await under.port.apply({ edits: [form] });
      expect(refusalsOf(again)).toEqual([{ reason: 'sheet-protected', sheet: 'แบบ' }]);
      const cell = await under.port.apply({ edits: [write('แบบ', 1, 1, [[{ value: 'x' }]], [[null]])] });
      expect(refusalsOf(cell)).toEqual([{ reason: 'sheet-protected', sheet: 'แบบ' }]);
    });

    test('putting back takes a locked sheet away, and opens one that was open before', async () => {
      const under = await makePort();
      const first = await applied(under.port, [put('form', 'แบบ', content([[{ value: 'เดิม' }]]))]);
      const second = await applied(under.port, [form]);
      expect(refusalsOf(await under.port.restore(second.restore))).toEqual([]);
      const sheet = sheetOf(await (await under.reopen()).read(), 'แบบ');
      expect({ is: sheet.protected, holds: valueAt(sheet, 0, 0) }).toEqual({ is: false, holds: 'เดิม' });
      expect(refusalsOf(await under.port.restore(first.restore))).toEqual([]);
      const added = await applied(under.port, [form]);
      expect(refusalsOf(await under.port.restore(added.restore))).toEqual([]);
      const { sheets } = await (await under.reopen()).read();
      expect(sheets.map((one) => one.name)).not.toContain('แบบ');
    });

    test('a prompt stands beside cells that take anything', async () => {
      const under = await makePort();
      await applied(under.port, [form]);
      expect(under.see('แบบ').prompts).toEqual(['B2:B3 ผลการดำเนินการ: พิมพ์ <สั้น> & "ชัด"']);
    });

    test('rows that are filled in grow, the others keep their height', async () => {
      const under = await makePort();
      await applied(under.port, [form]);
      expect(under.see('แบบ').fixedRows).toEqual([0]);
    });

    test.each([
      [
        'a prompt over a drop-down',
        { validations: [{ area: FORM.prompts![0]!.area, source: LIST, allowBlank: true }] },
      ],
      ['a prompt that is too long', { prompts: [{ ...FORM.prompts![0]!, text: 'ก'.repeat(256) }] }],
      ['growing rows of no known height', { growingRows: { first: 1, last: 3 } }],
      ['growing rows that end before they begin', { growingRows: { first: 2, last: 1 } }],
    ])('%s is refused', async (_, more) => {
      const under = await makePort();
      const outcome = await under.port.apply({
        edits: [put('form', 'แบบ', content(ROWS, { ...FORM, ...more }))],
      });
      expect(refusalsOf(outcome).map(({ reason }) => reason)).toEqual(['invalid-plan']);
    });
  });
}
