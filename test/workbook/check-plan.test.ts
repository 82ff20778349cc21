import { areaAddress, checkPlan, overlap, without, type Area, type PlanEdit } from '../../src/workbook';
import fc from 'fast-check';
import { content, put, values } from './contract';

const problems = (edit: PlanEdit): string[] =>
  checkPlan({ edits: [edit] }).map((refusal) =>
    refusal.reason === 'invalid-plan' ? refusal.detail : refusal.reason,
  );
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

test('a sound plan has no problem', () => {
  const sheet = content(values([['ก', 1, true, null]]), { merges: [area(1, 0, 1, 3)], tabColor: '#1f4e79' });
  expect(problems(put('report-6', 'รายงาน', sheet))).toEqual([]);
});

test.each<[string, PlanEdit]>([
  ['formula: B1', put('', 'ก', content([[null, { formula: 'A1' }]]))],
  ['date: A1', put('', 'ก', content([[{ date: '1899-12-31' }]]))],
  ['link-not-web: A1', put('', 'ก', content([[{ link: 'https://a b' }]]))],
  ['color: x', put('', 'ก', content([], { styles: { x: { color: 'red' } } }))],
  ['font-size: x', put('', 'ก', content([], { styles: { x: { size: 0 } } }))],
  ['color: tab', put('', 'ก', content([], { tabColor: '1f4e79' }))],
  ['area: A1:A0', put('', 'ก', content([], { merges: [area(0, 0, -1, 0)] }))],
  ['header-too-long', put('', 'ก', content([], { page: { ...content([]).page, header: 'ก'.repeat(256) } }))],
  [
    'table-name: A1',
    put(
      '',
      'ก',
      content(values([['ก'], [1]]), { tables: [{ name: 'A1', area: area(0, 0, 1, 0), style: null }] }),
    ),
  ],
  [
    'table-header: T_',
    put(
      '',
      'ก',
      content(values([[1], [1]]), { tables: [{ name: 'T_', area: area(0, 0, 1, 0), style: null }] }),
    ),
  ],
  [
    'message-too-long: A1',
    {
      edit: 'validate',
      sheet: 'ก',
      validation: {
        area: area(0, 0, 0, 0),
        source: 'Tidtam_A',
        allowBlank: true,
        prompt: { title: 'ก'.repeat(33), text: '' },
      },
    },
  ],
  [
    'source: A1',
    {
      edit: 'validate',
      sheet: 'ก',
      validation: { area: area(0, 0, 0, 0), source: '"ก,ข"', allowBlank: true },
    },
  ],
  [
    'formula: A1',
    { edit: 'colour', sheet: 'ก', format: { area: area(0, 0, 0, 0), formula: '=TRUE', style: {} } },
  ],
  ['refers-to: Tidtam_A', { edit: 'name', name: 'Tidtam_A', refersTo: ' ' }],
])('%s', (detail, edit) => {
  expect(problems(edit)).toEqual([detail]);
});

test('the same mark twice in one plan is a mistake', () => {
  const edits = [put('a', 'ก', content([])), put('a', 'ข', content([]))];
  expect(checkPlan({ edits })).toEqual([{ reason: 'invalid-plan', detail: 'mark-twice: a' }]);
});

test('a plan full of mistakes is told in a few', () => {
  const rows = Array.from({ length: 500 }, () => [{ value: NaN }]);
  expect(checkPlan({ edits: [put('', 'ก', content(rows))] })).toHaveLength(20);
});

test('merges that share a cell are found wherever they are', () => {
  const side = fc.nat({ max: 6 });
  const areas = fc.array(
    fc
      .tuple(side, side, side, side)
      .map(([a, b, c, d]) => area(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d))),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(areas, (merges) => {
      const clash = merges.some((one, index) => merges.slice(0, index).some((other) => overlap(one, other)));
      expect(problems(put('', 'ก', content([], { merges }))).length > 0).toBe(clash);
    }),
  );
});

test('what is left of an area covers all of it but the hole, once', () => {
  const side = fc.nat({ max: 5 });
  const any = fc
    .tuple(side, side, side, side)
    .map(([a, b, c, d]) => area(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)));
  fc.assert(
    fc.property(any, any, (whole, hole) => {
      const left = without(whole, hole);
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 6; column++) {
          const cell = area(row, column, row, column);
          const wanted = overlap(whole, cell) && !overlap(hole, cell) ? 1 : 0;
          expect([areaAddress(cell), left.filter((one) => overlap(one, cell)).length]).toEqual([
            areaAddress(cell),
            wanted,
          ]);
        }
      }
    }),
  );
});
