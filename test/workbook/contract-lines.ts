import { applied, content, put, refusalsOf, sheetOf, values } from './contract';
import { PRINTED, replace, TABLE } from './contract-areas';
import type { PlanConditionalFormat, PlanEdit } from '../../src/workbook';
import { PAGE } from './contract';
import type { SeenPort } from './seen';

const LATE: PlanConditionalFormat = {
  area: { top: 2, left: 0, bottom: 4, right: 3 },
  formula: `$D3='แผน'!$D$4`,
  style: { fill: '#FFC7CE', bold: true },
};

const colour = (format: PlanConditionalFormat): PlanEdit => ({ edit: 'colour', sheet: 'แผน', format });

/** What every adapter does with page breaks, colours and widths of a user's sheet. */
export function linesAndColoursSuite(name: string, makePort: () => Promise<SeenPort>): void {
  const printed = async (breaksBefore: readonly number[] = []): Promise<SeenPort> => {
    const under = await makePort();
    await applied(under.port, [put('', 'แผน', { ...PRINTED, page: { ...PAGE, breaksBefore } })]);
    return under;
  };

  describe(`${name}: page breaks`, () => {
    test('those between the rows of an area laid anew go, and come back', async () => {
      const { top, bottom } = TABLE;
      const all = [top, top + 1, bottom, bottom + 1, 30];
      const under = await printed(all);
      expect(under.see('แผน').breaks).toEqual(all);
      const { restore } = await applied(under.port, [replace(values([['ใหม่']]))]);
      expect(under.see('แผน').breaks).toEqual([top, bottom + 1, 30]);
      expect(refusalsOf(await under.port.restore(restore))).toEqual([]);
      expect(under.see('แผน').breaks).toEqual(all);
    });
  });

  describe(`${name}: colours`, () => {
    test('the same on the same cells is not added once more', async () => {
      const under = await printed();
      await applied(under.port, [colour(LATE), colour(LATE)]);
      const once = under.see('แผน').colours;
      expect(once).toHaveLength(1);
      const { restore } = await applied(under.port, [colour({ ...LATE, style: { fill: '#C6EFCE' } })]);
      expect(under.see('แผน').colours).toEqual(once);
      expect(refusalsOf(await under.port.restore(restore))).toEqual([]);
      expect(under.see('แผน').colours).toEqual(once);
    });

    test('another formula, or other cells, are another colour', async () => {
      const under = await printed();
      await applied(under.port, [
        colour(LATE),
        colour({ ...LATE, formula: '$D3="ช้า"' }),
        colour({ ...LATE, area: { ...LATE.area, bottom: 5 } }),
      ]);
      expect(under.see('แผน').colours).toHaveLength(3);
    });
  });

  describe(`${name}: widths of columns`, () => {
    test('are read as far as cells hold something', async () => {
      const under = await makePort();
      const rows = values([['ก', 'ข', 'ค', 'ง']]);
      await applied(under.port, [put('', 'แผน', content(rows, { widths: [30, 120, 60] }))]);
      const { columnWidths } = sheetOf(await (await under.reopen()).read(), 'แผน');
      expect(columnWidths).toEqual({ widths: [30, 120, 60, 48], otherwise: 48 });
    });
  });
}
