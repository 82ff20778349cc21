import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AdoptHow,
  type Check,
  type Proposal,
  type RoleChoice,
  type TableRef,
  adoptView,
  checkSnapshot,
  checkWorkbook,
  headerAt,
  propose,
  tableAt,
  tablesOf,
} from '../../src/app';
import { FileWorkbook } from '../../src/workbook/file';
import { sheet, typed, workbook } from '../tables/grid';

const CHOICES = { today: '2026-01-15', digits: 'thai', round: null, sheet: null } as const;
const OPTIONS = { today: '2026-01-15', digits: 'thai', language: 'th' } as const;
const SAMPLES = join(__dirname, '../../assets/samples');
// The register is a standard table already.
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx') && name !== 'register.xlsx');
const open = (name: string) => FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLES, name))));

/** Places and the words of settled statuses aside. */
const plain = ({ register }: Check) =>
  register?.measures.map(({ reports, ...measure }) => ({
    ...measure,
    places: null,
    reports: Object.entries(reports).map(([round, { statusText, ...report }]) => {
      return [round, { ...report, statusText: report.status === null ? statusText : null }];
    }),
  }));

async function proposal(
  check: Check,
  table: TableRef,
  how: AdoptHow,
  roles: readonly RoleChoice[] = [],
): Promise<Proposal> {
  const proposing = await propose(check, { ask: 'adopt', table, roles, how }, OPTIONS);
  if (proposing.outcome !== 'proposal') throw new Error(JSON.stringify(proposing));
  return proposing.proposal;
}

function first(refs: readonly TableRef[]): TableRef {
  const [ref] = refs;
  if (!ref) throw new RangeError('no table');
  return ref;
}

async function apply(book: FileWorkbook, { plan }: Proposal) {
  const applied = await book.apply(plan);
  if (applied.outcome !== 'applied') throw new Error(JSON.stringify(applied));
  return applied;
}

describe('turning a table into a standard table in place', () => {
  it.each(samples)(
    '%s: leaves the register as it was, keeps the original, and can be put back',
    async (name) => {
      const book = open(name);
      const before = await book.read();
      const bytes = book.save();
      const check = await checkWorkbook(book, CHOICES);
      for (const table of tablesOf(check, null)) {
        const asked = await proposal(check, table, 'in-place');
        expect(asked.preview.asks).toBe(true);
        const { restore } = await apply(book, asked);
        expect(plain(await checkWorkbook(book, CHOICES))).toEqual(plain(check));
        const was = before.sheets.find((one) => one.name === table.sheet);
        const kept = (await book.read()).sheets.find(({ mark }) => mark === 'original-1');
        expect(kept?.name).toBe(`ต้นฉบับ ${table.sheet}`);
        expect([kept?.rows, kept?.merges]).toEqual([was?.rows, was?.merges]);
        await book.restore(restore);
      }
      expect(await book.read()).toEqual(before);
      expect(Buffer.from(book.save()).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  it('puts drop-downs into its cells, which a later check finds whole', async () => {
    const book = open('003-projects.xlsx');
    const check = await checkWorkbook(book, CHOICES);
    await apply(book, await proposal(check, first(tablesOf(check, null)), 'in-place'));
    const { names } = await book.read();
    const rules = names.filter(({ name }) => name.startsWith('Tidtam_Rule_'));
    expect(rules.map(({ list }) => list).sort()).toEqual(['Tidtam_Owners', 'Tidtam_Statuses']);
  });

  it('says what the original is kept as, and takes it away only when asked', async () => {
    const book = open('000-plan.xlsx');
    const table = first(tablesOf(await checkWorkbook(book, CHOICES), null));
    await apply(book, await proposal(await checkWorkbook(book, CHOICES), table, 'in-place'));
    const check = await checkWorkbook(book, CHOICES);
    const [kept] = adoptView(check, table, [])?.kept ?? [];
    expect(kept).toEqual({ mark: 'original-1', sheet: `ต้นฉบับ ${table.sheet}` });
    const asked = await propose(check, { ask: 'forget-original', mark: 'original-1' }, OPTIONS);
    if (asked.outcome !== 'proposal') throw new Error(JSON.stringify(asked));
    expect(asked.proposal.preview).toMatchObject({ asks: true, sheets: [{ change: 'removed' }] });
    await apply(book, asked.proposal);
    expect((await book.read()).sheets.map(({ mark }) => mark)).not.toContain('original-1');
  });

  it('takes away no other sheet of ours by that way', async () => {
    const check = await checkWorkbook(open('000-plan.xlsx'), CHOICES);
    for (const mark of ['register', 'agency', 'original-9'])
      expect(await propose(check, { ask: 'forget-original', mark }, OPTIONS)).toMatchObject({
        reason: 'gone',
      });
  });
});

const TRACKER = `
ทะเบียนของสำนักปลัด
สิ่งที่ทำ|ความคืบหน้าล่าสุด|ฝ่าย
ประกาศเจตนารมณ์|เสร็จแล้ว|กองคลัง
จัดอบรมบุคลากร|กำลังดำเนินการ|กองช่าง`;

describe('what a person says of a table', () => {
  const plan = checkSnapshot(
    workbook(
      sheet(
        'แผน',
        typed(`
แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๕
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|ข้อมูลอื่น
๑. ประกาศเจตนารมณ์|- ประชุม - ลงนาม|กองคลัง/กองช่าง|รายงานทุกเดือน
๒. จัดอบรมบุคลากร|เชิญวิทยากร||รายงานทุกปี`),
      ),
    ),
    CHOICES,
  );
  const table = { sheet: 'แผน', row: 1, column: 0 };

  it('is asked beside the original: what was split, taken over and not known', () => {
    const view = adoptView(plan, table, []);
    expect(view?.columns.map(({ letter, role, sure }) => [letter, role, sure])).toEqual([
      ['A', 'measure', true],
      ['B', 'steps', true],
      ['C', 'owner', true],
      ['D', 'unknown', false],
    ]);
    const [one, two] = view?.rows ?? [];
    expect(one?.cells).toEqual(['๑. ประกาศเจตนารมณ์', '- ประชุม - ลงนาม', 'กองคลัง/กองช่าง', 'รายงานทุกเดือน']);
    const fields = Object.fromEntries(
      (one?.fields ?? []).map(({ field, text, how }) => [field, { text, how }]),
    );
    expect(fields['steps']?.text).toBe('ประชุม\nลงนาม');
    expect(fields['steps']?.how).toContain('split');
    expect(fields['owner']).toMatchObject({ text: 'กองคลัง\nกองช่าง' });
    expect(two?.fields.find(({ field }) => field === 'owner')?.how).toEqual(
      expect.arrayContaining(['inherited', 'uncertain']),
    );
    expect(view?.findings.map(({ rule }) => rule)).toContain('column.unknown');
    expect(view?.ways).toEqual(['keep', 'in-place', 'register']);
    expect(view).toEqual(JSON.parse(JSON.stringify(view)));
  });

  it('is heeded at once, and a finding that it answers is gone', () => {
    const view = adoptView(plan, table, [{ column: 3, role: 'monitoring', round: null }]);
    expect(view?.rows[0]?.fields.find(({ field }) => field === 'monitoring')?.text).toBe('รายงานทุกเดือน');
    expect(view?.findings.map(({ rule }) => rule)).not.toContain('column.unknown');
    expect(view?.said).toBe(true);
  });

  it('is remembered when the table is kept, without a change to any cell', async () => {
    const asked = await proposal(plan, table, 'keep', [{ column: 3, role: 'monitoring', round: null }]);
    expect(asked.preview).toMatchObject({ asks: false, cellCount: 0, sheets: [] });
    const [edit] = asked.plan.edits;
    if (edit?.edit !== 'state') throw new Error(JSON.stringify(edit));
    const after = checkSnapshot({ ...plan.snapshot, state: edit.xml }, CHOICES);
    expect(after.register?.measures.map(({ monitoring }) => monitoring)).toEqual([
      'รายงานทุกเดือน',
      'รายงานทุกปี',
    ]);
    expect(await propose(after, { ask: 'adopt', table, roles: [], how: 'keep' }, OPTIONS)).toMatchObject({
      reason: 'nothing',
    });
  });

  it('makes a table of a header row that none was recognised at', async () => {
    const check = checkSnapshot(workbook(sheet('งาน', typed(TRACKER))), CHOICES);
    expect(check.tables).toEqual([]);
    const ref = headerAt(check, { sheet: 'งาน', row: 1, column: 1 });
    if (!ref) throw new RangeError('no header');
    expect(ref).toEqual({ sheet: 'งาน', row: 1, column: 0 });
    const roles: RoleChoice[] = [
      { column: 0, role: 'measure', round: null },
      { column: 1, role: 'status', round: null },
      { column: 2, role: 'owner', round: null },
    ];
    const view = adoptView(check, ref, roles);
    expect(view?.rows.map(({ fields }) => fields.find(({ field }) => field === 'status')?.text)).toEqual([
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
      'อยู่ระหว่างดำเนินการ',
    ]);
    const { plan: kept } = await proposal(check, ref, 'keep', roles);
    const [edit] = kept.edits;
    const state = edit?.edit === 'state' ? edit.xml : null;
    expect(checkSnapshot({ ...check.snapshot, state }, CHOICES).register?.measures).toHaveLength(2);
  });

  it('finds the table by a cell in it or right beside it', () => {
    expect(tableAt(plan, { sheet: 'แผน', row: 3, column: 2 })).toEqual(table);
    expect(tableAt(plan, { sheet: 'แผน', row: 4, column: 4 })).toEqual(table);
    expect(tableAt(plan, { sheet: 'แผน', row: 8, column: 2 })).toBeNull();
    expect(tablesOf(plan, 'แผน')).toEqual([table]);
  });

  it('comes to nothing where there is no table any more', async () => {
    const gone = { sheet: 'แผน', row: 30, column: 0 };
    expect(adoptView(plan, gone, [])).toBeNull();
    expect(
      await propose(plan, { ask: 'adopt', table: gone, roles: [], how: 'in-place' }, OPTIONS),
    ).toMatchObject({
      reason: 'gone',
    });
  });

  it('stays out of a protected sheet', async () => {
    const sheets = plan.snapshot.sheets.map((one) => ({ ...one, protected: true }));
    const locked = checkSnapshot({ ...plan.snapshot, sheets }, CHOICES);
    expect(await propose(locked, { ask: 'adopt', table, roles: [], how: 'in-place' }, OPTIONS)).toMatchObject(
      {
        reason: 'protected',
      },
    );
  });
});
