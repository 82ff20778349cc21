import { ExcelError } from '../../../src/workbook/excel';
import { ExcelHost, type FailureMoment } from '../../excel-host';
import { applied } from '../contract';
import { pictureOf } from './picture';
import { copiedWorkbook, printedWorkbook, RELAID } from './relaid';

const MOMENTS: readonly FailureMoment[] = ['before', 'halfway', 'after'];

async function failure(job: Promise<unknown>): Promise<ExcelError> {
  const error = await job.then(
    (done) => JSON.stringify(done),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelError)) throw new Error(`no ExcelError but ${String(error)}`);
  return error;
}

describe.each([
  ['the first copy', printedWorkbook],
  ['a copy in the place of another', copiedWorkbook],
])('an area laid anew, and %s', (_, workbook) => {
  test('is put back cell by cell: contents, merges, looks, links, rules, colours', async () => {
    const host = new ExcelHost();
    const port = await workbook(host);
    const before = pictureOf(host);
    const trips = host.roundTrips;
    const { restore } = await applied(port, RELAID.edits);
    expect(host.roundTrips - trips).toBe(3);
    expect(pictureOf(host)).not.toEqual(before);
    expect(await port.restore(restore)).toMatchObject({ outcome: 'applied' });
    expect(pictureOf(host)).toEqual(before);
  });

  test.each([1, 2, 3].flatMap((trip) => MOMENTS.map((moment) => [trip, moment] as const)))(
    'round trip %i fails, %s its actions: the workbook is as it was',
    async (trip, moment) => {
      const host = new ExcelHost();
      const port = await workbook(host);
      const before = pictureOf(host);
      host.failAt(trip, 'GeneralException', moment);
      const error = await failure(port.apply(RELAID));
      expect(error).toMatchObject({ code: 'GeneralException', restore: null });
      expect(pictureOf(host)).toEqual(before);
    },
  );

  test.each([1, 2, 3].flatMap((later) => MOMENTS.map((moment) => [later, moment] as const)))(
    'the way back fails in its round trip %i, %s its actions: restoring brings the workbook back',
    async (later, moment) => {
      const host = new ExcelHost();
      const port = await workbook(host);
      const before = pictureOf(host);
      host.failAt(3, 'GeneralException', 'after');
      host.failAt(3 + later, 'ServiceNotAvailable', moment);
      const { restore } = await failure(port.apply(RELAID));
      if (!restore) throw new Error('no way back was given');
      expect((await port.restore(restore)).outcome).toBe('applied');
      expect(pictureOf(host)).toEqual(before);
    },
  );

  test.each(MOMENTS)('a restore that fails %s its actions can be tried again', async (moment) => {
    const host = new ExcelHost();
    const port = await workbook(host);
    const before = pictureOf(host);
    const { restore } = await applied(port, RELAID.edits);
    host.failAt(3, 'RequestAborted', moment);
    expect((await failure(port.restore(restore))).restore).toEqual(restore);
    expect((await port.restore(restore)).outcome).toBe('applied');
    expect(pictureOf(host)).toEqual(before);
  });
});

test('a copy that the user changed is not taken away', async () => {
  const host = new ExcelHost();
  const port = await printedWorkbook(host);
  const { restore } = await applied(port, RELAID.edits);
  host.user.type('แผน (เดิม)', 'C3', 'ผู้ใช้แก้');
  const now = pictureOf(host);
  expect(await port.restore(restore)).toMatchObject({
    outcome: 'refused',
    refusals: [{ reason: 'cell-changed', sheet: 'แผน (เดิม)' }],
  });
  expect(pictureOf(host)).toEqual(now);
});

test('a colour over the edge keeps the cells outside, and those outside stay as they are', async () => {
  const host = new ExcelHost();
  await applied(await printedWorkbook(host), RELAID.edits);
  const colours = host.sheet('แผน').model.conditionalFormats.map(({ formula, areas }) => [formula, areas]);
  expect(colours).toEqual([
    ['=A1=""', [{ top: 0, left: 0, bottom: 0, right: 3 }]],
    ['=$D4="ช้า"', [{ top: 5, left: 0, bottom: 8, right: 3 }]],
    ['=$A2=1', [{ top: 1, left: 0, bottom: 4, right: 3 }]],
  ]);
});

test('an Excel that cannot tell merged cells lays nothing anew', async () => {
  const host = new ExcelHost({ apiVersion: '1.12' });
  const port = await printedWorkbook(host);
  const before = pictureOf(host);
  expect((await failure(port.apply(RELAID))).problem).toBe('not-supported');
  expect(pictureOf(host)).toEqual(before);
});

test('an array formula with a cell in the area is in the way', async () => {
  const host = new ExcelHost();
  const port = await printedWorkbook(host);
  const answer = host.answer.bind(host);
  host.answer = async (...request) =>
    (await answer(...request)).replaceAll('"HasSpill":false', '"HasSpill":true');
  expect(await port.apply(RELAID)).toEqual({
    outcome: 'refused',
    refusals: [{ reason: 'array-formula', sheet: 'แผน', row: 1, column: 0 }],
  });
});

test('a colleague changes a cell between reading and applying: nothing is written, and reading again shows it', async () => {
  const host = new ExcelHost();
  const port = await printedWorkbook(host);
  await port.read();
  host.coauthor.type('แผน', 'C4', 'เพื่อนร่วมงานแก้');
  const before = pictureOf(host);
  expect(await port.apply(RELAID)).toEqual({
    outcome: 'refused',
    refusals: [{ reason: 'cell-changed', sheet: 'แผน', row: 3, column: 2 }],
  });
  expect(pictureOf(host)).toEqual(before);
  const again = await port.read();
  const sheet = again.sheets.find(({ name }) => name === 'แผน');
  expect(sheet?.rows.find(({ row }) => row === 3)?.cells).toMatchObject([
    { column: 2, value: 'เพื่อนร่วมงานแก้' },
    { column: 3 },
  ]);
});
