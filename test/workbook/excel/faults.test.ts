import type { PlanEdit } from '../../../src/workbook';
import { ExcelError } from '../../../src/workbook/excel';
import { ExcelHost, type FailureMoment } from '../../excel-host';
import { content, put, values, write } from '../contract';
import { pictureOf } from './picture';
import { adapter, EVERYTHING, officeWorkbook } from './plans';

const MOMENTS: readonly FailureMoment[] = ['before', 'halfway', 'after'];
/** The round trips of an `apply`: two looks, one writing. */
const TRIPS = [1, 2, 3];

async function failure(job: Promise<unknown>): Promise<ExcelError> {
  const error = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelError)) throw new Error(`no ExcelError but ${String(error)}`);
  return error;
}

describe('Excel fails while a plan is applied', () => {
  const faults = TRIPS.flatMap((trip) => MOMENTS.map((moment) => [trip, moment] as const));

  test.each(faults)('round trip %i, %s its actions: the workbook is as it was', async (trip, moment) => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const before = pictureOf(host);
    host.failAt(trip, 'GeneralException', moment);
    const error = await failure(port.apply(EVERYTHING));
    expect(error).toMatchObject({ code: 'GeneralException', restore: null });
    expect(pictureOf(host)).toEqual(before);
  });

  // After the writing failed, the way back takes three round trips of its own.
  test.each([1, 2, 3].flatMap((later) => MOMENTS.map((moment) => [later, moment] as const)))(
    'the way back fails as well, in its round trip %i, %s its actions: restoring brings the workbook back',
    async (later, moment) => {
      const host = new ExcelHost();
      const port = await officeWorkbook(host);
      const before = pictureOf(host);
      host.failAt(3, 'GeneralException', 'after');
      host.failAt(3 + later, 'ServiceNotAvailable', moment);
      const { restore } = await failure(port.apply(EVERYTHING));
      if (!restore) throw new Error('no way back was given');
      expect((await port.restore(restore)).outcome).toBe('applied');
      expect(pictureOf(host)).toEqual(before);
    },
  );

  test('a restore that fails can be tried again', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const before = pictureOf(host);
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    host.failAt(3, 'RequestAborted', 'halfway');
    expect((await failure(port.restore(outcome.restore))).restore).toEqual(outcome.restore);
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(pictureOf(host)).toEqual(before);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['AccessDenied', 'access-denied'],
    ['ServiceNotAvailable', 'busy'],
    ['ItemNotFound', 'gone'],
  ] as const)('%s is told as %s', async (code, problem) => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const before = pictureOf(host);
    host.failAt(3, code);
    expect((await failure(port.apply(EVERYTHING))).problem).toBe(problem);
    expect(pictureOf(host)).toEqual(before);
  });
});

describe('a plan is put back', () => {
  test('cell by cell', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const before = pictureOf(host);
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    expect(pictureOf(host)).not.toEqual(before);
    expect(await port.restore(outcome.restore)).toMatchObject({ outcome: 'applied' });
    expect(pictureOf(host)).toEqual(before);
  });

  test('after the user edited other cells, which stay', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    host.user.type('แผน', 'A3', 'ของผู้ใช้');
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('แผน').values('A1:B3')).toEqual([
      ['อบรม', 'เสร็จ'],
      ['ประชุม', 'ช้า'],
      ['ของผู้ใช้', null],
    ]);
  });

  test.each([
    ['แผน', 'B1'],
    ['รายงาน', 'A3'],
    ['รายงาน', 'E9'],
    ['รายงานสิบสองเดือน', 'B3'],
  ])('not when the user changed %s %s since', async (sheet, address) => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    host.user.type(sheet, address, 'ผู้ใช้แก้');
    const now = pictureOf(host);
    expect(await port.restore(outcome.restore)).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'cell-changed', sheet }],
    });
    expect(pictureOf(host)).toEqual(now);
  });

  test('a colour torn into two areas comes back on the area around them', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const [colour] = host.sheet('รายงาน').model.conditionalFormats;
    if (colour) {
      colour.areas = [
        { top: 2, left: 0, bottom: 2, right: 2 },
        { top: 4, left: 0, bottom: 5, right: 1 },
      ];
    }
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('รายงาน').model.conditionalFormats[0]?.areas).toEqual([
      { top: 2, left: 0, bottom: 5, right: 2 },
    ]);
  });

  test('although the user renamed the sheets', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const outcome = await port.apply(EVERYTHING);
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    host.user.rename('แผน', 'แผนของเรา');
    host.user.rename('รายงานสิบสองเดือน', 'รายงานใหม่');
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'แผนของเรา', 'รายงาน', 'รายการ']);
    expect(host.sheet('แผนของเรา').values('B1:B2')).toEqual([['เสร็จ'], ['ช้า']]);
  });
});

describe('what stands in the way is found before the first write', () => {
  async function refusedBy(host: ExcelHost, edits: readonly PlanEdit[]) {
    const port = adapter(host);
    const before = pictureOf(host);
    const outcome = await port.apply({ edits });
    expect(pictureOf(host)).toEqual(before);
    return outcome.outcome === 'refused' ? outcome.refusals : [];
  }
  const cells = write('แผน', 0, 0, [[{ value: 'ใหม่' }]], [['อบรม']]);
  const report = put('report-6', 'รายงาน', content(values([['ใหม่']])));

  test('a protected sheet', async () => {
    const host = new ExcelHost();
    await officeWorkbook(host);
    host.user.protect('แผน');
    host.user.protect('รายงาน');
    expect(await refusedBy(host, [cells])).toEqual([{ reason: 'sheet-protected', sheet: 'แผน' }]);
    expect(await refusedBy(host, [report])).toEqual([{ reason: 'sheet-protected', sheet: 'รายงาน' }]);
  });

  test('a workbook that is open for reading only', async () => {
    const host = new ExcelHost();
    await officeWorkbook(host);
    host.workbook.readOnly = true;
    expect(await refusedBy(host, [cells, report])).toEqual([{ reason: 'read-only' }]);
  });

  test('a locked structure', async () => {
    const host = new ExcelHost();
    await officeWorkbook(host);
    host.user.lockStructure();
    expect(await refusedBy(host, [report])).toEqual([{ reason: 'structure-locked' }]);
    expect((await adapter(host).apply({ edits: [cells] })).outcome).toBe('applied');
  });

  test('a sheet that the user deleted after the plan was made', async () => {
    const host = new ExcelHost();
    await officeWorkbook(host);
    host.user.deleteSheet('แผน');
    expect(await refusedBy(host, [cells, report])).toEqual([{ reason: 'sheet-missing', sheet: 'แผน' }]);
  });

  test('a sheet of ours that the user deleted is made anew', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    host.user.deleteSheet('รายงาน');
    const outcome = await port.apply({ edits: [report] });
    expect(outcome).toMatchObject({ outcome: 'applied', sheetNames: { 'report-6': 'รายงาน' } });
    expect((await port.read()).sheets.at(-1)).toMatchObject({ name: 'รายงาน', mark: 'report-6' });
  });

  test('a cell that a colleague changed after the plan was made', async () => {
    const host = new ExcelHost();
    await officeWorkbook(host);
    host.coauthor.type('แผน', 'A1', 'เพื่อนร่วมงาน');
    expect(await refusedBy(host, [report, cells])).toEqual([
      { reason: 'cell-changed', sheet: 'แผน', row: 0, column: 0 },
    ]);
  });

  test('the last visible sheet', async () => {
    const host = new ExcelHost({ sheets: ['เดียว'] });
    const port = adapter(host);
    await port.apply({ edits: [put('only', 'ของเรา', content([]))] });
    host.user.deleteSheet('เดียว');
    expect(await refusedBy(host, [{ edit: 'remove-sheet', mark: 'only' }])).toEqual([
      { reason: 'invalid-plan', detail: 'last-visible-sheet: ของเรา' },
    ]);
  });
});

describe('others work in the same workbook', () => {
  /** Does something right after the n-th round trip of what follows. */
  function afterTrip(host: ExcelHost, n: number, deed: () => void): void {
    const answer = host.answer.bind(host);
    let trips = 0;
    host.answer = async (...request) => {
      const reply = await answer(...request);
      trips += 1;
      if (trips === n) deed();
      return reply;
    };
  }

  test('a sheet that goes while the plan is written: what was done is taken back', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const report = host.sheet('รายงาน').values('A1:C4');
    afterTrip(host, 2, () => host.coauthor.deleteSheet('แผน'));
    expect(await failure(port.apply(EVERYTHING))).toMatchObject({ problem: 'gone', restore: null });
    expect(host.sheetNames).toEqual(['Sheet1', 'รายงาน', 'รายการ']);
    expect(host.sheet('รายงาน').values('A1:C4')).toEqual(report);
  });

  test('rows inserted above what was written stand in the way of putting back', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const outcome = await port.apply({ edits: [write('แผน', 1, 1, [[{ value: 'ใหม่' }]], [['ช้า']])] });
    if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
    host.coauthor.insertRows('แผน', 1);
    expect(await port.restore(outcome.restore)).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'cell-changed', row: 1, column: 1 }],
    });
  });

  test('two jobs at once wait for each other', async () => {
    const host = new ExcelHost();
    const port = await officeWorkbook(host);
    const [first, second] = await Promise.all([
      port.apply({ edits: [write('แผน', 0, 0, [[{ value: 'หนึ่ง' }]], [['อบรม']])] }),
      port.apply({ edits: [write('แผน', 0, 0, [[{ value: 'สอง' }]], [['อบรม']])] }),
    ]);
    expect([first.outcome, second.outcome]).toEqual(['applied', 'refused']);
  });
});

test('what Excel swallowed is noticed, and taken back', async () => {
  const host = new ExcelHost();
  const port = await officeWorkbook(host);
  const before = pictureOf(host);
  // An event handler of someone else's that puts the old text back at once.
  const answer = host.answer.bind(host);
  host.answer = (body, ...rest) => answer(body.replace('มาตรการใหม่', 'ของเดิม'), ...rest);
  const plan = write('แผน', 0, 0, [[{ value: 'มาตรการใหม่' }]], [['อบรม']]);
  expect(await failure(port.apply({ edits: [plan] }))).toMatchObject({
    problem: 'not-as-written',
    location: 'A1',
    restore: null,
  });
  expect(pictureOf(host)).toEqual(before);
});
