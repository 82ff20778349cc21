import { collect, checkWorkbook } from '../../../src/app';
import { UNDECIDED } from '../../../src/exchange';
import { measure } from '../../exchange/send/forms';
import { Office, read, typedInto } from './returned';

const MEASURES = ['เผยแพร่แผนการจัดซื้อจัดจ้าง', 'ประกาศนโยบายไม่รับของขวัญ', 'จัดทำคู่มือการให้บริการ'].map((title, at) =>
  measure(`M0${at + 1}`, { title, owners: ['กองคลัง'] }),
);
const RESULT = 9;

/** What a result for M02 comes to in a register in which more rows have its id now. */
async function merged(ids: readonly string[], titles: readonly string[]) {
  const office = await Office.sent(MEASURES);
  const { tables } = await office.check();
  const table = tables.find(({ kind }) => kind === 'register');
  const column = (role: string) => table?.columns.find((one) => one.role === role)?.column ?? 0;
  for (const [at, row] of (table?.rows ?? []).entries())
    for (const [role, before, value] of [
      ['id', row.measure.id, ids[at]],
      ['measure', row.measure.title, titles[at]],
    ] as const)
      if (value !== undefined && value !== before)
        await office.port.apply({
          edits: [
            {
              edit: 'write-cells',
              sheet: table?.sheet ?? '',
              top: row.firstRow,
              left: column(role),
              rows: [[{ value }]],
              expected: [[before]],
              styles: {},
            },
          ],
        });
  const sent = office.file().file;
  const row = (await read('ส่งไป.xlsx', sent)).rows.find(({ id }) => id === 'M02')?.place.row ?? 0;
  const file = await read('คลัง.xlsx', await typedInto(sent, [[row, RESULT, 'ประกาศแล้ว']]));
  const collected = collect(await office.check(), [file], UNDECIDED);
  if (collected.outcome === 'cannot' || collected.proposing.outcome === 'cannot') throw new Error('cannot');
  await office.port.apply(collected.proposing.proposal.plan);
  const after = await checkWorkbook(office.port, {
    round: 6,
    today: '2024-03-31',
    digits: 'thai',
    sheet: null,
  });
  const results = after.tables
    .find(({ kind }) => kind === 'register')
    ?.rows.map((one) => one.measure.reports[6]?.result);
  return { view: collected.view, results: results?.map((text) => text ?? '') };
}

test('of two rows of the register with one id the one that was sent is merged into, wherever it stands', async () => {
  const titles = MEASURES.map(({ title }) => title);
  const { view, results } = await merged(['M02', 'M02', 'M03'], titles);
  expect(view.taken).toMatchObject([{ id: 'M02', text: 'ประกาศแล้ว' }]);
  expect(results).toEqual(['', 'ประกาศแล้ว', '']);
});

test('when nothing tells which of them was sent, none is merged into, and what came back is listed', async () => {
  const same = MEASURES.map(() => MEASURES[1]?.title ?? '');
  for (const titles of [same, ['ก', 'ข', 'ค']]) {
    const { view, results } = await merged(['M02', 'M02', 'M03'], titles);
    expect(view.taken).toEqual([]);
    expect(view.refused).toContainEqual(
      expect.objectContaining({ reason: 'id-twice', id: 'M02', field: 'result-6', text: 'ประกาศแล้ว' }),
    );
    expect(results).toEqual(['', '', '']);
  }
});
