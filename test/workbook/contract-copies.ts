import type { PlanEdit } from '../../src/workbook';
import { applied, cellAt, put, refusalsOf, sheetOf, valueAt, values, write } from './contract';
import type { PortUnderTest } from './contract';
import { PRINTED, replace, TABLE } from './contract-areas';

const COPY: PlanEdit = { edit: 'copy-sheet', sheet: 'แผน', mark: 'original-1', name: 'แผน (เดิม)' };

/** What every adapter does with a sheet that is copied. */
export function copiesSuite(name: string, makePort: () => Promise<PortUnderTest>): void {
  async function printed(): Promise<PortUnderTest> {
    const under = await makePort();
    await applied(under.port, [put('', 'แผน', PRINTED)]);
    return under;
  }
  const saved = async (under: PortUnderTest) => (await under.reopen()).read();

  describe(`${name}: a copy of a sheet`, () => {
    test('has what the sheet had before the plan, whatever the order of its edits', async () => {
      const under = await printed();
      const before = sheetOf(await saved(under), 'แผน');
      const outcome = await applied(under.port, [replace(values([['ใหม่']])), COPY]);
      expect(outcome.sheetNames).toEqual({ 'original-1': 'แผน (เดิม)' });
      expect(outcome.restore.sheets).toEqual(['แผน', 'แผน (เดิม)']);
      const after = await saved(under);
      const copy = sheetOf(after, 'แผน (เดิม)');
      expect({ ...copy, name: 'แผน', mark: null }).toEqual(before);
      expect(copy.mark).toBe('original-1');
      expect(cellAt(copy, 5, 3)?.formula).toBe('=COUNTIF(D3:D5,"เสร็จ")');
      expect(after.sheets.at(-1)?.name).toBe('แผน (เดิม)');
      expect(valueAt(sheetOf(after, 'แผน'), TABLE.top, 0)).toBe('ใหม่');
    });

    test('goes when the plan is put back', async () => {
      const under = await printed();
      const before = await saved(under);
      const { restore } = await applied(under.port, [COPY, replace(values([['ใหม่']]))]);
      expect((await under.port.restore(restore)).outcome).toBe('applied');
      expect(await saved(under)).toEqual(before);
    });

    test('takes the place of an earlier one of its mark, under the name that has', async () => {
      const under = await printed();
      await applied(under.port, [COPY, put('', 'หลัง', PRINTED)]);
      const first = await saved(under);
      await applied(under.port, [write('แผน', 0, 0, [[{ value: 'แก้แล้ว' }]], [['แผนปฏิบัติการ']])]);
      const { restore } = await applied(under.port, [{ ...COPY, name: 'อีกชื่อ' } as PlanEdit]);
      const second = await saved(under);
      expect(second.sheets.map((one) => one.name)).toEqual(first.sheets.map((one) => one.name));
      expect(valueAt(sheetOf(second, 'แผน (เดิม)'), 0, 0)).toBe('แก้แล้ว');
      await under.port.restore(restore);
      expect(sheetOf(await saved(under), 'แผน (เดิม)')).toEqual(sheetOf(first, 'แผน (เดิม)'));
    });

    test('has plain cells where the sheet has a table, which stays', async () => {
      const under = await makePort();
      const tables = [{ name: 'Plans', area: { ...TABLE, bottom: 4 }, style: null }];
      await applied(under.port, [put('', 'แผน', { ...PRINTED, merges: [], tables })]);
      await applied(under.port, [COPY]);
      const after = await saved(under);
      expect(sheetOf(after, 'แผน (เดิม)').tables).toEqual([]);
      expect(sheetOf(after, 'แผน').tables).toHaveLength(1);
    });

    test('is not made of a sheet that is not there, nor twice under one mark', async () => {
      const under = await printed();
      const missing = await under.port.apply({ edits: [{ ...COPY, sheet: 'ไม่มี' } as PlanEdit] });
      expect(refusalsOf(missing)).toEqual([{ reason: 'sheet-missing', sheet: 'ไม่มี' }]);
      const twice = await under.port.apply({ edits: [COPY, COPY] });
      expect(refusalsOf(twice)).toEqual([{ reason: 'invalid-plan', detail: 'mark-twice: original-1' }]);
    });
  });
}
