import { ExcelHost } from '../excel-host';
import { atTrip } from '../excel-host/slow';
import { pictureOf } from '../workbook/excel/picture';
import { paneOn } from './pane-on';
import { registerCell } from '../tables/register-cell';

/** Round trips of one reading. */
const READING = 2;

describe('what comes at the same time', () => {
  it('knows the inserted table at the moment it tells of it', async () => {
    const { runner } = paneOn(new ExcelHost());
    await runner.check();
    const seen: unknown[] = [];
    runner.subscribe(() => {
      const { inserted, busy, summary } = runner.getState();
      if (inserted && busy === null) seen.push(summary?.counts?.total);
    });
    await runner.insert('sample');
    expect(new Set(seen)).toEqual(new Set([5]));
  });

  it('looks at a change that came while it was busy, once it is free', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    // After the report was read, before it is written: as the live check hears of it.
    atTrip(host, READING + 1, () => {
      host.coauthor.type('มาตรการ', registerCell('status', 9, 6), 'ดำเนินการเสร็จเรียบร้อยแล้ว');
      void runner.lookAgain();
    });
    await runner.make();
    expect(runner.getState().made).not.toBeNull();
    expect(runner.getState().summary?.counts).toMatchObject({ done: 3 });
  });

  it('tells what a check would have told, when something else goes before it', async () => {
    const host = new ExcelHost();
    const { runner, files } = paneOn(host);
    await runner.insert('sample');
    await Promise.all([runner.wish({ round: 12 }), runner.save('memo')]);
    expect(files).toHaveLength(1);
    expect(runner.getState()).toMatchObject({ busy: null, summary: { round: 12 } });
  });

  it('says the newest when a look was overtaken', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    host.user.type('มาตรการ', registerCell('status', 9, 6), 'ดำเนินการเสร็จเรียบร้อยแล้ว');
    await Promise.all([runner.lookAgain(), runner.copy()]);
    expect(runner.getState().summary?.counts).toMatchObject({ done: 3 });
  });
});

describe('work that is stopped', () => {
  const LAST = 5;

  it.each(Array.from({ length: LAST }, (_, trip) => trip + 1))(
    'in round trip %i of making the report: the workbook is as it was, and the next press works',
    async (trip) => {
      const host = new ExcelHost();
      const { runner } = paneOn(host);
      await runner.insert('sample');
      const before = pictureOf(host);
      atTrip(host, trip, () => runner.cancel());
      await runner.make();
      expect(runner.getState()).toMatchObject({ busy: null, made: null, notice: null });
      expect(pictureOf(host)).toEqual(before);
      await runner.make();
      expect(runner.getState().made).not.toBeNull();
    },
  );

  it.each([1, 2, 3, 4])('in round trip %i of inserting: there is no sheet more', async (trip) => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    const before = pictureOf(host);
    atTrip(host, trip, () => runner.cancel());
    await runner.insert('register');
    expect(runner.getState()).toMatchObject({ busy: null, inserted: null, notice: null });
    expect(pictureOf(host)).toEqual(before);
  });

  it('says that it is stopping until the workbook is as it was', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    atTrip(host, LAST, () => runner.cancel());
    const making = runner.make();
    const busy: unknown[] = [];
    runner.subscribe(() => busy.push(runner.getState().busy));
    await making;
    expect(busy).toEqual(['stopping', null]);
  });

  it('is told as made when a colleague already works on what was made', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    atTrip(host, LAST, () => {
      runner.cancel();
      host.coauthor.type('รายงาน รอบ ๖ เดือน', 'A1', 'หัวเรื่องของเพื่อนร่วมงาน');
    });
    await runner.make();
    expect(runner.getState().made?.sheets).toContain('รายงาน รอบ ๖ เดือน');
    expect(host.sheet('รายงาน รอบ ๖ เดือน').cell('A1').value).toBe('หัวเรื่องของเพื่อนร่วมงาน');
  });

  it('a memo that is stopped is not handed out', async () => {
    const host = new ExcelHost();
    const { runner, files } = paneOn(host);
    await runner.insert('sample');
    atTrip(host, 1, () => runner.cancel());
    await runner.save('memo');
    expect(files).toEqual([]);
    expect(runner.getState()).toMatchObject({ busy: null, notice: null });
  });
});
