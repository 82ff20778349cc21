import { ExcelHost } from '../excel-host';
import { bookOf, OUR_SHEET } from '../browser/our-book';
import { paneOn } from './pane-on';

const TABLE = { sheet: OUR_SHEET, row: 2, column: 0 };

async function openOwn() {
  const host = await ExcelHost.fromSnapshot(await bookOf());
  const { runner } = paneOn(host);
  await runner.check();
  return { host, runner };
}

describe('looking at a table closely', () => {
  it('takes the focus when it comes, and leaves it where a role is chosen anew', async () => {
    const { runner } = await openOwn();
    await runner.lookAt(TABLE);
    expect(runner.getState()).toMatchObject({ place: 'tables', news: 'looking', looking: { table: TABLE } });
    await runner.lookAt(TABLE, [{ column: 6, role: 'note', round: null }]);
    expect(runner.getState().news).toBeNull();
  });

  it('keeps a role that was chosen while another was being read', async () => {
    const { runner } = await openOwn();
    await runner.lookAt(TABLE);
    const table = runner.getState().looking?.table ?? TABLE;
    const first = runner.lookAt(table, [{ column: 6, role: 'note', round: null }]);
    const roles = runner.getState().looking?.roles ?? [];
    await runner.lookAt(table, [...roles, { column: 2, role: 'unknown', round: null }]);
    await first;
    const { view } = runner.getState().looking ?? {};
    expect(view?.columns.map(({ role }) => role)).toEqual([
      'number',
      'measure',
      'unknown',
      'owner',
      'period',
      'status',
      'note',
    ]);
  });

  it('before the first check is not lost by the check', async () => {
    const host = await ExcelHost.fromSnapshot(await bookOf());
    const { runner } = paneOn(host);
    runner.go('tables');
    await runner.lookAt(TABLE);
    expect(runner.getState()).toMatchObject({ place: 'tables', looking: { view: { total: 4 } } });
    expect(runner.getState().summary?.tables).toHaveLength(1);
  });
});

describe('a finding that is passed over', () => {
  it('neither asks nor takes the focus', async () => {
    const { runner } = await openOwn();
    const [finding] = runner.getState().summary?.findings ?? [];
    await runner.propose({ ask: 'ignore', findings: [finding?.key ?? ''] });
    expect(runner.getState()).toMatchObject({
      news: null,
      proposal: null,
      changed: { request: { ask: 'ignore' } },
    });
    expect(runner.getState().summary?.ignored.map(({ key }) => key)).toEqual([finding?.key]);
  });
});
