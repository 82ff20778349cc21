import { ExcelHost } from '../excel-host';
import { paneOn } from './pane-on';
import { registerCell } from '../tables/register-cell';

describe('the pane over Excel', () => {
  it('reads and writes nothing before it is asked', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    expect(host.roundTrips).toBe(0);
    await runner.check();
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  it('tries the sample, makes the report, and puts back first the report', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    const before = host.sheetNames;
    await runner.make();
    expect(host.sheetNames.length).toBeGreaterThan(before.length);
    await runner.putBack();
    expect(host.sheetNames).toEqual(before);
    expect(runner.getState().notice).toEqual({ notice: 'put-back' });
    await runner.putBack();
    expect(runner.getState().notice).toEqual({ notice: 'nothing-to-put-back' });
  });

  it('puts the inserted sheets back, also after other work elsewhere', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    host.user.type('Sheet1', 'B2', 'งานอื่น');
    await runner.putBack();
    expect(host.sheetNames).toEqual(['Sheet1']);
    expect(host.sheet('Sheet1').cell('B2').value).toBe('งานอื่น');
  });

  it('saves and copies the memo of the workbook as it is now', async () => {
    const host = new ExcelHost();
    const { runner, files, copied } = paneOn(host);
    await runner.insert('sample');
    await runner.save('memo');
    expect(files).toEqual(['งาน ITA-memo.docx']);
    expect(runner.getState().saved).toEqual({ memo: 'งาน ITA-memo.docx' });
    host.user.type('มาตรการ', registerCell('measure', 5), 'ชื่อมาตรการที่แก้แล้ว');
    await runner.copy();
    expect(copied()).toContain('ชื่อมาตรการที่แก้แล้ว');
  });

  it('says that a read-only workbook is read-only, and offers to check all the same', async () => {
    const host = new ExcelHost();
    host.workbook.readOnly = true;
    const { runner } = paneOn(host);
    await runner.check();
    expect(runner.getState().summary?.readOnly).toBe(true);
    await runner.insert('register');
    expect(runner.getState().notice).toMatchObject({ refusals: [{ reason: 'read-only' }] });
  });

  it('shows only the answer to the newest question', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    await Promise.all([runner.wish({ round: 12 }), runner.wish({ round: 6 })]);
    expect(runner.getState()).toMatchObject({ busy: null, summary: { round: 6 } });
  });

  it('lets go of a check that takes long', async () => {
    const { runner } = paneOn(new ExcelHost());
    const check = runner.check();
    runner.cancel();
    await check;
    expect(runner.getState()).toMatchObject({ busy: null, summary: null, notice: null });
  });

  it('looks again without a word, also when Excel fails', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    host.user.type('มาตรการ', registerCell('status', 5, 6), 'อยู่ระหว่างดำเนินการ');
    const seen: string[] = [];
    runner.subscribe(() => seen.push(runner.getState().busy ?? 'free'));
    await runner.lookAgain();
    expect(runner.getState().summary?.counts).toMatchObject({ done: 1, inProgress: 3 });
    expect(seen).toEqual(['free']);
    host.failAt(1, 'ActivityLimitReached');
    await runner.lookAgain();
    expect(runner.getState().notice).toBeNull();
  });

  it('reads again when a sheet is gone that it was about to use', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    await runner.insert('sample');
    host.user.deleteSheet('มาตรการ');
    await runner.make();
    expect(runner.getState().made).toBeNull();
    expect(runner.getState().summary?.tables).toEqual([]);
  });
});
