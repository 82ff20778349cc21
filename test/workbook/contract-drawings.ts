import { tinyPng } from '../fixtures/png';
import { oneDot } from '../fixtures/one-dot';
import type { PlanChart, PlanPicture, SheetContent, SheetSnapshot } from '../../src/workbook';
import { applied, content, put, refusalsOf, sheetOf, values } from './contract';
import type { SeenPort } from './seen';

const column = (at: number) => ({ top: 1, left: at, bottom: 3, right: at });

/** Bars by owner over the cells of `FIGURES`. */
export const BARS: PlanChart = {
  kind: 'bar-stacked',
  categories: column(0),
  series: [
    { name: { row: 0, column: 1 }, values: column(1), color: '#1F4E79', labels: true },
    { name: 'ยังไม่ดำเนินการ', values: column(2), color: '#BDD7EE', pattern: 'diagonal' },
  ],
  title: 'ความก้าวหน้าตามผู้รับผิดชอบ',
  at: { row: 5, column: 0 },
  width: 16,
  height: 7,
  legend: 'bottom',
  axisMax: 8,
  format: '[$-D00041E]0',
  font: 'TH SarabunPSK',
  size: 14,
  description: 'แผนภูมิแท่ง: สำนักปลัด ๓ กองคลัง ๑ กองช่าง ๒',
};

export const FIGURES = values([
  ['ผู้รับผิดชอบ', 'ดำเนินการแล้ว', 'เหลือ'],
  ['สำนักปลัด', 3, 1],
  ['กองคลัง', 1, 0],
  ['กองช่าง', 2, 4],
]);

const drawn = (more: Partial<SheetContent> = {}): SheetContent =>
  content(FIGURES, { charts: [BARS], ...more });

/** The emblem that the office gave, on its sheet. */
const EMBLEM: PlanPicture = {
  bytes: tinyPng(),
  type: 'png',
  at: { row: 1, column: 2 },
  width: 3,
  height: 3.2,
  description: 'ตรา',
  name: 'ตราของหน่วยงาน',
};

/** What every adapter does with charts and pictures. */
export function drawingsSuite(name: string, makePort: () => Promise<SeenPort>): void {
  const saved = async (under: SeenPort) => (await under.reopen()).read();
  const agency = async (under: SeenPort): Promise<SheetSnapshot> => sheetOf(await saved(under), 'หน่วยงาน');

  describe(`${name}: charts`, () => {
    test('a chart is drawn over the cells of its sheet, under the name that the sheet really gets', async () => {
      const under = await makePort();
      await applied(under.port, [put('', 'รายงาน', content(values([['ของผู้ใช้']])))]);
      await applied(under.port, [put('report-6', 'รายงาน', drawn())]);
      expect(under.see('รายงาน (2)').charts).toEqual([
        {
          name: 'Tidtam Chart 1 1F4E79 BDD7EE',
          kind: 'bar-stacked',
          title: 'ความก้าวหน้าตามผู้รับผิดชอบ',
          legend: 'bottom',
          max: 8,
          format: '[$-D00041E]0',
          series: [
            {
              name: 'ดำเนินการแล้ว',
              values: "'รายงาน (2)'!$B$2:$B$4",
              categories: "'รายงาน (2)'!$A$2:$A$4",
              color: '#1F4E79',
              labels: '[$-D00041E]0;;;',
            },
            {
              name: 'ยังไม่ดำเนินการ',
              values: "'รายงาน (2)'!$C$2:$C$4",
              categories: "'รายงาน (2)'!$A$2:$A$4",
              color: '#BDD7EE',
              labels: null,
            },
          ],
        },
      ]);
      expect(under.see('รายงาน').charts).toEqual([]);
    });

    test.each(['bar', 'bar-stacked', 'column', 'column-stacked'] as const)(
      'a chart of kind %s',
      async (kind) => {
        const under = await makePort();
        const { categories, series, at, width, height, description } = BARS;
        const bare = { categories, series, at, width, height, description };
        await applied(under.port, [put('a', 'แผนภูมิ', drawn({ charts: [{ ...bare, kind }] }))]);
        expect(under.see('แผนภูมิ').charts).toMatchObject([{ kind, title: null, legend: null, max: null }]);
      },
    );

    test('charts are replaced with their sheet, go with it, and are put back with it', async () => {
      const under = await makePort();
      await applied(under.port, [put('a', 'แผนภูมิ', drawn()), put('', 'อื่น', content([]))]);
      const first = under.see('แผนภูมิ').charts;
      const other = { ...BARS, kind: 'column' as const, title: 'อื่น' };
      const replaced = await applied(under.port, [put('a', '', drawn({ charts: [other, BARS] }))]);
      expect(under.see('แผนภูมิ').charts.map(({ title }) => title)).toEqual(['อื่น', BARS.title]);
      expect(refusalsOf(await under.port.restore(replaced.restore))).toEqual([]);
      expect(under.see('แผนภูมิ').charts).toEqual(first);
      const removed = await applied(under.port, [{ edit: 'remove-sheet', mark: 'a' }]);
      expect(refusalsOf(await under.port.restore(removed.restore))).toEqual([]);
      expect(under.see('แผนภูมิ').charts).toEqual(first);
      await applied(under.port, [put('a', '', content(FIGURES))]);
      expect(under.see('แผนภูมิ').charts).toEqual([]);
    });

    test.each([
      [
        'an area of several rows and columns',
        { categories: { top: 1, left: 0, bottom: 3, right: 1 } },
        'area',
      ],
      ['fewer names than numbers', { categories: { top: 1, left: 0, bottom: 2, right: 0 } }, 'area'],
      ['no series', { series: [] }, 'series'],
      ['a colour that is none', { series: [{ name: 'ก', values: column(1), color: 'red' }] }, 'color'],
      ['no height', { height: 0 }, 'place'],
      ['an axis that ends where it begins', { axisMax: 0 }, 'axis'],
      ['a number format of several sections', { format: '0;-0' }, 'format'],
      ['names wider than half of it', { namesWidth: 9 }, 'names-width'],
    ])('%s refuses the plan', async (_, change, word) => {
      const under = await makePort();
      const outcome = await under.port.apply({
        edits: [put('a', 'ก', drawn({ charts: [{ ...BARS, ...change }] }))],
      });
      expect(refusalsOf(outcome)).toEqual([{ reason: 'invalid-plan', detail: `chart-${word}` }]);
    });
  });

  describe(`${name}: pictures`, () => {
    test('a picture on the agency sheet is read with its place, size and bytes', async () => {
      const under = await makePort();
      const heights = [20, 40];
      const widths = [100, 60, 90];
      await applied(under.port, [
        put('agency', 'หน่วยงาน', content(values([['ชื่อ']]), { heights, widths, pictures: [EMBLEM] })),
      ]);
      const [picture, ...others] = (await agency(under)).pictures ?? [];
      expect(others).toEqual([]);
      expect(picture).toMatchObject({ name: 'ตราของหน่วยงาน', row: 1, column: 2, type: 'png' });
      expect(picture?.widthCm).toBeCloseTo(3, 2);
      expect(picture?.heightCm).toBeCloseTo(3.2, 2);
      expect([...(picture?.bytes ?? [])]).toEqual([...EMBLEM.bytes]);
    });

    test('pictures in the register are read with the rows that they lie on', async () => {
      const under = await makePort();
      const rows = content(values([['มาตรการ'], ['ก'], ['ข'], ['ค']]), {
        heights: [30, 60, 90, 40],
        pictures: [2, 3].map((row) => ({ ...EMBLEM, name: `หลักฐาน ${row}`, at: { row, column: 1 } })),
      });
      await applied(under.port, [put('register', 'มาตรการ', rows)]);
      const { pictures = [] } = sheetOf(await saved(under), 'มาตรการ');
      expect(pictures.map(({ name, row }) => [name, row])).toEqual([
        ['หลักฐาน 2', 2],
        ['หลักฐาน 3', 3],
      ]);
      expect(pictures.every(({ bytes }) => bytes !== null)).toBe(true);
    });

    test('pictures of other sheets are not read', async () => {
      const under = await makePort();
      const pictured = content(values([['ก']]), { pictures: [EMBLEM] });
      await applied(under.port, [put('', 'แผน', pictured), put('report-6', 'รายงาน', pictured)]);
      const { sheets } = await saved(under);
      expect(sheets.filter(({ pictures }) => pictures !== undefined)).toEqual([]);
    });

    test('a sheet without pictures says that there are none', async () => {
      const under = await makePort();
      await applied(under.port, [put('agency', 'หน่วยงาน', content(values([['ชื่อ']])))]);
      expect((await agency(under)).pictures).toEqual([]);
    });

    test('the user’s picture stays when the sheet is put again; ours goes with the content', async () => {
      const under = await makePort();
      const { bytes, type, width, height, description } = EMBLEM;
      const ours = { bytes, type, width, height, description };
      const first = content(values([['ชื่อ']]), { pictures: [EMBLEM, { ...ours, at: { row: 9, column: 0 } }] });
      await applied(under.port, [put('agency', 'หน่วยงาน', first)]);
      const before = (await agency(under)).pictures;
      expect(before).toHaveLength(2);
      const again = content(values([['ชื่อ', 'ใหม่']]), { charts: [], pictures: [] });
      const { restore } = await applied(under.port, [put('agency', '', again)]);
      const after = (await agency(under)).pictures ?? [];
      expect(after).toEqual((before ?? []).filter((one) => one.name === EMBLEM.name));
      expect(refusalsOf(await under.port.restore(restore))).toEqual([]);
      expect((await agency(under)).pictures).toEqual(expect.arrayContaining([...(before ?? [])]));
    });

    test('another picture of its name takes its place, and is put back', async () => {
      const under = await makePort();
      await applied(under.port, [put('agency', 'หน่วยงาน', content([], { pictures: [EMBLEM] }))]);
      const before = (await agency(under)).pictures;
      const other = { ...EMBLEM, bytes: oneDot(), width: 2, height: 2 };
      const { restore } = await applied(under.port, [put('agency', '', content([], { pictures: [other] }))]);
      const [now, ...more] = (await agency(under)).pictures ?? [];
      expect(more).toEqual([]);
      expect([...(now?.bytes ?? [])]).toEqual([...oneDot()]);
      await under.port.restore(restore);
      expect((await agency(under)).pictures).toEqual(before);
    });

    test('a sheet that was taken away comes back with the user’s picture', async () => {
      const under = await makePort();
      await applied(under.port, [
        put('agency', 'หน่วยงาน', content([], { pictures: [EMBLEM] })),
        put('', 'อื่น', content([])),
      ]);
      const before = (await agency(under)).pictures;
      const { restore } = await applied(under.port, [{ edit: 'remove-sheet', mark: 'agency' }]);
      await under.port.restore(restore);
      expect((await agency(under)).pictures).toEqual(before);
    });

    test('a name that is ours, and one said twice, refuse the plan', async () => {
      const under = await makePort();
      const pictures = [{ ...EMBLEM, name: 'Tidtam 7' }, EMBLEM, EMBLEM];
      const outcome = await under.port.apply({ edits: [put('agency', 'ก', content([], { pictures }))] });
      expect(refusalsOf(outcome)).toEqual([
        { reason: 'invalid-plan', detail: 'picture' },
        { reason: 'invalid-plan', detail: 'picture-twice: ตราของหน่วยงาน' },
      ]);
    });
  });
}
