import type { PlanPicture, SheetContent } from '../../../src/workbook';
import { ExcelHost } from '../../excel-host';
import { HostShape } from '../../excel-host/workbook/shape';
import { oneDot } from '../../fixtures/one-dot';
import { content, put, sheetOf, values } from '../contract';
import { BARS, FIGURES } from '../contract-drawings';
import { pictureOf } from './picture';
import { adapter } from './plans';

const CHART = { ...BARS, namesWidth: 4 };

const EMBLEM: PlanPicture = {
  bytes: oneDot(),
  type: 'png',
  at: { row: 1, column: 1 },
  width: 3,
  height: 3,
  description: 'ตรา',
  name: 'ตรา',
};

async function withSheet(host: ExcelHost, mark: string, more: Partial<SheetContent>) {
  const port = adapter(host);
  const outcome = await port.apply({ edits: [put(mark, 'แผ่นของเรา', content(FIGURES, more))] });
  expect(outcome.outcome).toBe('applied');
  return port;
}

/** A picture as a person pastes it. */
function paste(host: ExcelHost, name: string, place: Partial<HostShape> = {}): HostShape {
  const sheet = host.sheet('แผ่นของเรา').model;
  const shape = new HostShape(sheet, `pasted-${sheet.shapes.length}`, name, 'Image', 90, 60, oneDot());
  sheet.shapes.push(Object.assign(shape, place));
  return shape;
}

async function tripsOf<T>(host: ExcelHost, job: Promise<T>): Promise<[trips: number, result: T]> {
  const before = host.roundTrips;
  const result = await job;
  return [host.roundTrips - before, result];
}

describe('pictures', () => {
  test('cost a round trip of their own, and only where there are some; none while the user types', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'agency', {});
    expect((await tripsOf(host, port.read()))[0]).toBe(2);
    paste(host, 'รูปภาพ 1', { left: 50, top: 16 });
    const [trips, snapshot] = await tripsOf(host, port.read());
    expect(trips).toBe(3);
    const [picture] = sheetOf(snapshot, 'แผ่นของเรา').pictures ?? [];
    expect(picture).toMatchObject({ name: 'รูปภาพ 1', row: 1, column: 1, type: 'png' });
    const [glancing, glance] = await tripsOf(host, port.glance());
    expect(glancing).toBe(2);
    expect(glance).toEqual(snapshot);
  });

  test('one of which Excel makes no picture has no bytes; all else is read', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'agency', { pictures: [EMBLEM] });
    paste(host, 'ลิงก์', { linked: true });
    const pictures = sheetOf(await port.read(), 'แผ่นของเรา').pictures ?? [];
    expect(pictures.map(({ name, bytes }) => [name, bytes?.length ?? null])).toEqual([
      ['ตรา', oneDot().length],
      ['ลิงก์', null],
    ]);
  });

  test('one that lies beyond what is looked at has a cell as if all lines were usual ones', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'agency', {});
    paste(host, 'ไกล', { left: 48 * 30 + 1, top: 15 * 300 + 1 });
    expect(sheetOf(await port.read(), 'แผ่นของเรา').pictures).toMatchObject([{ row: 300, column: 30 }]);
  });

  test('an Excel without shapes tells of none', async () => {
    const host = new ExcelHost({ apiVersion: '1.8' });
    const port = await withSheet(host, 'agency', {});
    expect(sheetOf(await port.read(), 'แผ่นของเรา')).not.toHaveProperty('pictures');
  });

  test('what the user pasted stays where it was when the sheet is put again with other lines', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'agency', {});
    const shape = paste(host, 'รูปภาพ 1', { left: 200, top: 90, lockAspectRatio: true });
    const outcome = await port.apply({
      edits: [put('agency', '', content(values([['ใหม่']]), { heights: [60, 60], widths: [300] }))],
    });
    if (outcome.outcome !== 'applied') throw new Error('refused');
    const { left, top, width, height, lockAspectRatio } = shape;
    expect(host.sheet('แผ่นของเรา').model.shapes).toEqual([shape]);
    expect({ left, top, width, height, lockAspectRatio }).toEqual({
      left: 200,
      top: 90,
      width: 90,
      height: 60,
      lockAspectRatio: true,
    });
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('แผ่นของเรา').model.shapes).toEqual([shape]);
  });
});

describe('charts', () => {
  const other: SheetContent = content(FIGURES, { charts: [{ ...CHART, kind: 'column' }] });

  test('are put back as they were', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'report-6', { charts: [CHART, { ...CHART, kind: 'bar' }] });
    const before = pictureOf(host);
    const [trips, outcome] = await tripsOf(host, port.apply({ edits: [put('report-6', '', other)] }));
    expect(trips).toBe(4);
    if (outcome.outcome !== 'applied') throw new Error('refused');
    expect(pictureOf(host)).not.toEqual(before);
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(pictureOf(host)).toEqual(before);
  });

  test.each([4, 5])(
    'Excel fails in round trip %i: the sheet is as it was, or restoring makes it so',
    async (trip) => {
      const host = new ExcelHost();
      const port = await withSheet(host, 'report-6', { charts: [CHART] });
      const before = pictureOf(host);
      host.failAt(4, 'GeneralException', 'halfway');
      if (trip > 4) host.failAt(trip, 'ServiceNotAvailable', 'before');
      const error: unknown = await port
        .apply({ edits: [put('report-6', '', other)] })
        .catch((one: unknown) => one);
      const restore = (error as { restore: Parameters<typeof port.restore>[0] | null }).restore;
      expect(restore === null).toBe(trip === 4);
      if (restore) expect((await port.restore(restore)).outcome).toBe('applied');
      expect(pictureOf(host)).toEqual(before);
    },
  );

  test('one whose series the user took away is not kept, and stops nothing', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'report-6', { charts: [CHART, { ...CHART, title: 'ที่สอง' }] });
    host.sheet('แผ่นของเรา').model.charts[0]?.series.pop();
    const outcome = await port.apply({ edits: [put('report-6', '', other)] });
    if (outcome.outcome !== 'applied') throw new Error('refused');
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('แผ่นของเรา').model.charts.map(({ title }) => title.text)).toEqual(['ที่สอง']);
  });

  test('that the user drew stay, whatever is put', async () => {
    const host = new ExcelHost();
    const port = await withSheet(host, 'report-6', { charts: [CHART] });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('แผ่นของเรา');
      sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'));
      await context.sync();
    });
    await port.apply({ edits: [put('report-6', '', content(FIGURES))] });
    expect(host.sheet('แผ่นของเรา').model.charts.map(({ name }) => name)).toEqual(['แผนภูมิ 2']);
  });

  test('are drawn by every Excel that has drop-downs; only newer ones can put them back', async () => {
    const host = new ExcelHost({ apiVersion: '1.8' });
    const port = await withSheet(host, 'report-6', { charts: [CHART] });
    expect(host.sheet('แผ่นของเรา').model.charts).toHaveLength(1);
    const outcome = await port.apply({ edits: [put('report-6', '', other)] });
    if (outcome.outcome !== 'applied') throw new Error('refused');
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
    expect(host.sheet('แผ่นของเรา').model.charts).toEqual([]);
  });

  test('lying ones run from top to bottom, with white numbers on dark bars', async () => {
    const host = new ExcelHost();
    await withSheet(host, 'report-6', { charts: [CHART] });
    const [chart] = host.sheet('แผ่นของเรา').model.charts;
    expect(chart?.categoryAxis).toEqual({ reversed: true, position: 'Maximum', labelSpacing: 1 });
    expect(chart?.valueAxis).toMatchObject({ minimum: 0, maximum: 8, majorUnit: 1 });
    expect(chart?.series[0]?.labels.font).toMatchObject({
      color: '#FFFFFF',
      name: 'TH SarabunPSK',
      size: 14,
    });
    expect(chart?.plotVisibleOnly).toBe(false);
  });
});
