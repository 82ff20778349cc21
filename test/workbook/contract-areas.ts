import type { Area, PlanCell, PlanEdit, PlanValidation, SheetContent } from '../../src/workbook';
import type { CellValue, SheetSnapshot } from '../../src/workbook';
import { applied, cellAt, content, put, refusalsOf, sheetOf, values, type PortUnderTest } from './contract';

type Replacing = Extract<PlanEdit, { edit: 'replace-block' }>;

/** A printed table of a user's: a title over it, two measures of which one takes two rows, a sum below. */
export const PRINTED: SheetContent = content(
  [
    ...values([
      ['แผนปฏิบัติการ'],
      ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
      [1, 'อบรม', '- เชิญวิทยากร', 'เสร็จ'],
      [undefined, undefined, '- จัดอบรม', 'ช้า'],
      [2, 'ประกาศนโยบาย', '- ร่าง', 'เสร็จ'],
    ]),
    [{ value: 'รวม' }, null, null, { formula: '=COUNTIF(D3:D5,"เสร็จ")', value: 2 }],
  ],
  {
    merges: [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ],
  },
);
export const TABLE: Area = { top: 1, left: 0, bottom: 4, right: 3 };
const EXPECTED: readonly (readonly CellValue[])[] = [
  ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
  [1, 'อบรม', '- เชิญวิทยากร', 'เสร็จ'],
  [null, null, '- จัดอบรม', 'ช้า'],
  [2, 'ประกาศนโยบาย', '- ร่าง', 'เสร็จ'],
];

export function replace(
  rows: readonly (readonly (PlanCell | null)[])[],
  more: Partial<Replacing> = {},
): Replacing {
  return {
    edit: 'replace-block',
    sheet: 'แผน',
    area: TABLE,
    rows,
    merges: [],
    heights: [],
    expected: EXPECTED,
    styles: {},
    ...more,
  };
}

/** A drop-down, and the name that marks it. */
export function ruled(name: string, area: Area, reference: string): PlanEdit[] {
  const validation: PlanValidation = { area, source: "'แผน'!$B$3:$B$5", allowBlank: true };
  return [
    { edit: 'validate', sheet: 'แผน', validation },
    { edit: 'name', name: `Tidtam_Rule_${name}`, refersTo: `'แผน'!${reference}` },
  ];
}

const texts = (sheet: SheetSnapshot): CellValue[][] =>
  sheet.rows.map(({ cells }) => cells.map(({ value }) => value));

const FLAT = values([
  ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
  [1, 'อบรม', '- เชิญวิทยากร\n- จัดอบรม', 'ช้า'],
  [2, 'ประกาศนโยบาย', '- ร่าง', 'เสร็จ'],
]);

/** What every adapter does with an area that is laid anew, and with a sheet that is copied. */
export function areasSuite(name: string, makePort: () => Promise<PortUnderTest>): void {
  async function printed(more: Partial<SheetContent> = {}): Promise<PortUnderTest> {
    const under = await makePort();
    await applied(under.port, [put('', 'แผน', { ...PRINTED, ...more })]);
    return under;
  }
  const saved = async (under: PortUnderTest) => (await under.reopen()).read();
  const lists = async (under: PortUnderTest) =>
    Object.fromEntries((await saved(under)).names.map((one) => [one.name, one.list]));

  describe(`${name}: an area laid anew`, () => {
    test('holds what the plan says and nothing else; around it all is as it was', async () => {
      const under = await printed();
      await applied(under.port, [replace(FLAT)]);
      const sheet = sheetOf(await saved(under), 'แผน');
      expect(texts(sheet)).toEqual([
        ['แผนปฏิบัติการ'],
        ...FLAT.map((row) => row.map((cell) => cell?.value)),
        ['รวม', expect.any(Number)],
      ]);
      expect(sheet.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 5]);
      expect(sheet.merges).toEqual([PRINTED.merges[0]]);
      expect(cellAt(sheet, 5, 3)?.formula).toBe('=COUNTIF(D3:D5,"เสร็จ")');
    });

    test('takes more rows than the table had, when the area reaches that far', async () => {
      const under = await printed();
      const area = { ...TABLE, bottom: 9, right: 4 };
      const below: CellValue[][] = [
        ['รวม', null, null, 2, null],
        ...Array.from({ length: 4 }, () => empty(5)),
      ];
      const expected = [...EXPECTED.map((row) => [...row, null]), ...below];
      const rows = Array.from({ length: 9 }, (_, row) => [
        { value: row },
        null,
        null,
        null,
        { value: 'ท้าย' },
      ]);
      await applied(under.port, [replace(rows, { area, expected })]);
      const sheet = sheetOf(await saved(under), 'แผน');
      expect(texts(sheet).slice(1)).toEqual(rows.map((_, row) => [row, 'ท้าย']));
    });

    test('has the merged cells and formulas of the plan', async () => {
      const under = await printed();
      const merges = [{ top: 2, left: 2, bottom: 4, right: 3 }];
      const rows = [
        ...values([
          ['ก', 'ข'],
          [1, 2, 'รวมไว้'],
        ]),
        [{ formula: '=A3+B3', value: 3 }],
      ];
      await applied(under.port, [replace(rows, { merges, heights: [null, 48, null] })]);
      const sheet = sheetOf(await saved(under), 'แผน');
      expect(sheet.merges).toEqual([PRINTED.merges[0], merges[0]]);
      expect(cellAt(sheet, 3, 0)).toMatchObject({ formula: '=A3+B3', value: 3 });
    });

    test('loses its drop-downs; one that reaches out keeps the cells outside', async () => {
      const under = await printed();
      await applied(under.port, [
        ...ruled('inside', { top: 2, left: 3, bottom: 4, right: 3 }, '$D$3:$D$5'),
        ...ruled('across', { top: 4, left: 2, bottom: 7, right: 2 }, '$C$5:$C$8'),
        { edit: 'name', name: 'Tidtam_Rule_rest', refersTo: "'แผน'!$C$6:$C$8" },
      ]);
      const source = "'แผน'!$B$3:$B$5";
      expect(await lists(under)).toMatchObject({
        Tidtam_Rule_inside: source,
        Tidtam_Rule_across: source,
        Tidtam_Rule_rest: source,
      });
      const { restore } = await applied(under.port, [replace(FLAT)]);
      expect(await lists(under)).toMatchObject({
        Tidtam_Rule_inside: null,
        Tidtam_Rule_across: null,
        Tidtam_Rule_rest: source,
      });
      expect(refusalsOf(await under.port.restore(restore))).toEqual([]);
      expect(await lists(under)).toMatchObject({ Tidtam_Rule_inside: source, Tidtam_Rule_across: source });
    });

    test('gets drop-downs in the same plan', async () => {
      const under = await printed();
      const area = { top: 2, left: 3, bottom: 3, right: 3 };
      await applied(under.port, [replace(FLAT), ...ruled('new', area, '$D$3:$D$4')]);
      expect(await lists(under)).toMatchObject({ Tidtam_Rule_new: "'แผน'!$B$3:$B$5" });
    });

    test('is put back as it was', async () => {
      const under = await printed();
      const before = await saved(under);
      const merges = [{ top: 1, left: 0, bottom: 3, right: 0 }];
      const { restore } = await applied(under.port, [replace(values([['ใหม่']]), { merges })]);
      expect(await saved(under)).not.toEqual(before);
      expect((await under.port.restore(restore)).outcome).toBe('applied');
      expect(await saved(under)).toEqual(before);
    });

    test('is not put back over what was written since', async () => {
      const under = await printed();
      const { restore } = await applied(under.port, [replace(FLAT)]);
      const late: PlanEdit = {
        edit: 'write-cells',
        sheet: 'แผน',
        top: 4,
        left: 1,
        rows: [[{ value: 'ภายหลัง' }]],
        expected: [[null]],
        styles: {},
      };
      await applied(under.port, [late]);
      expect(refusalsOf(await under.port.restore(restore))).toMatchObject([
        { reason: 'cell-changed', row: 4 },
      ]);
    });
  });

  describe(`${name}: an area is not laid anew`, () => {
    const changed = EXPECTED.map((row, at) => (at === 2 ? [...row.slice(0, 3), 'อื่น'] : row));
    const cases: readonly (readonly [string, Partial<SheetContent>, Partial<Replacing>, object])[] = [
      ['when a cell was changed', {}, { expected: changed }, { reason: 'cell-changed', row: 3, column: 3 }],
      [
        'when merged cells reach over its edge',
        {},
        {
          area: { ...TABLE, bottom: 2 },
          expected: EXPECTED.slice(0, 2),
        },
        { reason: 'cell-merged', row: 2, column: 0 },
      ],
      [
        'when a table has a cell in it',
        { merges: [], tables: [{ name: 'Plans', area: { ...TABLE, bottom: 4 }, style: null }] },
        {},
        { reason: 'table-overlaps', table: 'Plans' },
      ],
    ];
    test.each(cases)('%s', async (_, sheet, edit, refusal) => {
      const under = await printed(sheet);
      const before = await under.port.read();
      const outcome = await under.port.apply({ edits: [replace(values([['ใหม่']]), edit)] });
      expect(refusalsOf(outcome)[0]).toMatchObject({ sheet: 'แผน', ...refusal });
      expect(await under.port.read()).toEqual(before);
    });

    test.each<[string, Partial<Replacing>]>([
      ['shape', { rows: values([['ก', 'ข', 'ค', 'ง', 'จ']]) }],
      ['shape', { expected: EXPECTED.slice(1) }],
      ['area', { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }],
      ['merge-hides', { rows: values([['ก', 'ข']]), merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] }],
      ['height', { heights: [500] }],
      ['link-not-web', { rows: [[{ value: 'ก', link: 'file:///c:/' }]] }],
    ])('when the plan is wrong: %s', async (word, edit) => {
      const under = await printed();
      const [refusal] = refusalsOf(await under.port.apply({ edits: [replace(values([['ก']]), edit)] }));
      expect(refusal).toMatchObject({ reason: 'invalid-plan' });
      expect(JSON.stringify(refusal)).toContain(`"${word}`);
    });
  });
}

function empty(length: number): null[] {
  return Array.from({ length }, () => null);
}
