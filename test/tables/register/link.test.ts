import fc from 'fast-check';
import type { Measure } from '../../../src/domain';
import { linkMeasures } from '../../../src/tables/register/link';
import { TitleIndex } from '../../../src/tables/register/title-index';

function measure(title: string, number: string | null = null, id: string | null = null): Measure {
  return {
    id,
    number,
    topic: null,
    title,
    steps: [],
    owners: [],
    monitoring: null,
    period: null,
    budget: null,
    reports: {},
    places: {},
  };
}

test('no measure is linked twice, and equal lists are linked one to one', () => {
  const list = fc.array(fc.constantFrom('แนวทาง', 'แนวทางใหม่', 'เว็บไซต์', 'เว็บไซต์ใหม่', 'ก', ''), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(list, list, (left, right) => {
      const links = linkMeasures(
        left.map((title) => measure(title)),
        right.map((title) => measure(title)),
      ).filter((link) => link !== null);
      expect(new Set(links).size).toBe(links.length);
      for (const link of links) expect(link).toBeLessThan(left.length);
      const titles = left.map((title, index) => measure(`${title}${index}x`));
      expect(linkMeasures(titles, titles)).toEqual(titles.map((_, index) => index));
    }),
  );
});

test('a like title anywhere is found before a less like one in the same place', () => {
  const base = [measure('ปรับปรุงเว็บไซต์ของหน่วยงาน'), measure('ปรับปรุงระบบการทำงานของหน่วยงาน')];
  const others = [measure('การปรับปรุงระบบการทำงานของหน่วยงาน'), measure('การปรับปรุงเว็บไซต์ของหน่วยงาน')];
  expect(linkMeasures(base, others)).toEqual([1, 0]);
});

test('with the same number, half the words are enough', () => {
  expect(
    linkMeasures([measure('แนวทางใช้ทรัพย์สิน', '๑.')], [measure('มีแนวทางปฏิบัติการใช้ทรัพย์สินราชการ', '1)')]),
  ).toEqual([0]);
  expect(linkMeasures([measure('ซ่อมถนน', '๑.')], [measure('ให้ความรู้ ITA', '1)')])).toEqual([null]);
});

test('few titles are compared, however many there are', () => {
  const pairs = Array.from(
    { length: 5_000 },
    (_, index) =>
      new Map([
        ['มา', 1],
        [`x${index}`, 1],
      ]),
  );
  const index = new TitleIndex([...pairs.keys()], pairs);
  expect(
    index.candidates(
      new Map([
        ['มา', 1],
        ['x42', 1],
      ]),
    ),
  ).toEqual([42]);
});
