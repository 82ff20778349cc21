import { exchangeOf } from '../../src/taskpane/state/exchange-runner';
import { chosenOwners } from '../../src/taskpane/state/exchange-state';
import { fill, filledIn, registerBook } from '../browser/exchange-book';
import { ExcelHost } from '../excel-host';
import { paneOn } from './pane-on';

const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'หน่วยตรวจสอบภายใน'];

/** The place beside a register in the double of Excel, looked at. */
async function placeOn(host: ExcelHost) {
  const pane = paneOn(host);
  await pane.runner.check();
  const exchange = exchangeOf(pane.runner);
  await exchange.look();
  return { ...pane, exchange, now: exchange.getState };
}

const registerHost = async () => ExcelHost.fromSnapshot(await registerBook());

/** A file as a browser gives it. */
const file = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);

describe('sending', () => {
  it('begins with everyone who has rows, and the addresses that are known', async () => {
    const { now } = await placeOn(await registerHost());
    expect(chosenOwners(now())).toEqual(OWNERS);
    expect(now().view?.owners[1]).toEqual({ owner: 'กองคลัง', rows: 3, to: 'klang@example.go.th' });
    expect(now().view?.missing).toEqual([]);
    expect(now().view?.hasRegister).toBe(true);
  });

  it('keeps to those who are chosen, and to departments that are still there', async () => {
    const { exchange, now } = await placeOn(await registerHost());
    exchange.choose({ owners: ['กองช่าง', 'กองที่ไม่มี'] });
    expect(chosenOwners(now())).toEqual(['กองช่าง']);
    await exchange.send();
    const { sending } = now();
    expect(sending?.outcome === 'sent' && sending.files.map(({ owner }) => owner)).toEqual(['กองช่าง']);
  });

  it('is remembered at once, and no more when it is put back', async () => {
    const { runner, exchange, now } = await placeOn(await registerHost());
    await exchange.send();
    expect(now().remembered).toBe(null);
    await exchange.look();
    expect(now().remembered).toBe(true);
    expect(now().view?.missing.map(({ owner }) => owner)).toEqual(OWNERS);
    await runner.putBack();
    await exchange.look();
    expect(now().remembered).toBe(false);
    expect(now().view?.missing).toEqual([]);
  });

  it('saves what is asked for by name; what was never made is told as trouble', async () => {
    const { exchange, now, files } = await placeOn(await registerHost());
    await exchange.send();
    const { sending } = now();
    const [first] = sending?.outcome === 'sent' ? sending.files : [];
    const id = first?.id ?? '';
    expect(await exchange.save({ file: 'workbook', id })).toBe(first?.name);
    expect(await exchange.save({ file: 'draft', id })).toMatch(/สำนักปลัด\.eml$/);
    expect(await exchange.save({ file: 'reminder', id })).toBe('ทวงถาม สำนักปลัด.eml');
    expect(await exchange.save({ file: 'report' })).toBe('เสนอรายงาน 2026-01-15.eml');
    expect(files).toHaveLength(4);
    expect(await exchange.save({ file: 'workbook', id: 'never' })).toBe(null);
    expect(now()).toMatchObject({ news: 'trouble', busy: null });
    exchange.dismiss();
    expect(now().trouble).toBe(null);
  });

  it('without a register there is nothing to send, and nothing is written', async () => {
    const { exchange, now } = await placeOn(new ExcelHost());
    expect(now().view).toMatchObject({ hasRegister: false, owners: [] });
    await exchange.send();
    expect(now().sending).toMatchObject({ outcome: 'cannot', reason: 'no-register' });
    expect(now().remembered).toBe(false);
  });
});

describe('merging', () => {
  /** What กองคลัง was sent. */
  async function sentTo(place: Awaited<ReturnType<typeof placeOn>>): Promise<Uint8Array> {
    const { exchange, now, given } = place;
    await exchange.send();
    const { sending } = now();
    const files = sending?.outcome === 'sent' ? sending.files : [];
    const id = files.find(({ owner }) => owner === 'กองคลัง')?.id ?? '';
    const bytes = given.get((await exchange.save({ file: 'workbook', id })) ?? '');
    if (!bytes) throw new Error('nothing was sent');
    return bytes;
  }

  it('the same file twice is one; one that cannot be read stands among the others', async () => {
    const place = await placeOn(await registerHost());
    const sent = await sentTo(place);
    const bytes = await filledIn(sent, (lines) => fill(lines, 'M02', RESULT, 'ตอบแล้ว'));
    const { exchange, now } = place;
    await exchange.take([file('ก.xlsx', bytes), file('ก.xlsx', bytes), file('ข.xlsx', bytes.slice(0, 90))]);
    expect(now().collected?.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['ก.xlsx', 'read'],
      ['ข.xlsx', 'unreadable'],
    ]);
    expect(now()).toMatchObject({ news: 'collected', busy: null });
    expect(now().collected?.view?.taken).toHaveLength(1);
    const key = now().collected?.files[1]?.key ?? '';
    await exchange.leave(key);
    expect(now().collected?.files.map(({ name }) => name)).toEqual(['ก.xlsx']);
    await exchange.leave(null);
    expect(now().collected).toEqual({ files: [], view: null, changes: false });
  });

  it('an answer to a likeness stays in sight, and can be taken back', async () => {
    const place = await placeOn(await registerHost());
    const sent = await sentTo(place);
    const bytes = await filledIn(sent, (lines) => fill(lines, 'M04', 'มาตรการ', 'มาตรการที่แก้เอง'));
    const { exchange, now } = place;
    await exchange.take([file('ก.xlsx', bytes)]);
    const [row] = now().unsure;
    if (!row) throw new Error('nothing to confirm');
    exchange.decide({ same: { [row.key]: true } });
    await exchange.look();
    expect(now().collected?.view?.unsure).toEqual([]);
    expect(now().unsure).toEqual([row]);
    exchange.decide({ same: {} });
    await exchange.look();
    expect(now().collected?.view?.unsure).toHaveLength(1);
    await exchange.leave(null);
    expect(now().unsure).toEqual([]);
  });

  it('an answer that changes nothing can be noted, once', async () => {
    const place = await placeOn(await registerHost());
    const sent = await sentTo(place);
    const { exchange, now, runner } = place;
    await exchange.take([file('ก.xlsx', sent)]);
    expect(now().collected).toMatchObject({ changes: true, view: { cells: 0, added: 0 } });
    await exchange.merge();
    expect(runner.getState().changed?.request.ask).toBe('collect');
    await exchange.look();
    expect(now().collected?.changes).toBe(false);
    expect(now().view?.missing.map(({ owner }) => owner)).not.toContain('กองคลัง');
  });

  it('a register that has changed meanwhile is merged into as it is now', async () => {
    const host = await registerHost();
    const place = await placeOn(host);
    const sent = await sentTo(place);
    const bytes = await filledIn(sent, (lines) => fill(lines, 'M02', RESULT, 'ตอบแล้ว'));
    const { exchange, now, runner } = place;
    await exchange.take([file('ก.xlsx', bytes)]);
    await exchange.merge();
    expect(runner.getState().proposal?.preview.cellCount).toBe(1);
    await runner.accept();
    await exchange.look();
    expect(now().collected?.view).toMatchObject({ cells: 0, conflicts: [] });
    // What was merged is not offered again.
    expect(now().collected?.changes).toBe(false);
    expect(now().view?.missing.map(({ owner }) => owner)).not.toContain('กองคลัง');
    await runner.putBack();
    await exchange.look();
    expect(now().collected).toMatchObject({ changes: true, view: { cells: 1 } });
  });
});
