import { ExcelHost } from '.';

function on(host: ExcelHost, deed: (sheet: Excel.Worksheet) => unknown, options = {}): Promise<void> {
  return host.run(async (context) => {
    await deed(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  }, options);
}

describe('versions', () => {
  test.each([
    ['1.7', '1.8', (sheet: Excel.Worksheet) => sheet.getRange('A1').dataValidation.load('type')],
    ['1.8', '1.9', (sheet: Excel.Worksheet) => sheet.pageLayout.load('orientation')],
    [
      '1.12',
      '1.13',
      (sheet: Excel.Worksheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('areaCount'),
    ],
    ['1.7', '1.8', (sheet: Excel.Worksheet) => (sheet.showGridlines = false)],
    ['1.8', '1.9', (sheet: Excel.Worksheet) => sheet.shapes.load('items/name')],
  ])('ExcelApi %s does not have what came with %s', async (older, newer, deed) => {
    const refused = on(new ExcelHost({ apiVersion: older }), deed);
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound' });
    await on(new ExcelHost({ apiVersion: newer }), deed);
  });

  test('an older Excel leaves out what it does not know when asked for everything', async () => {
    const host = new ExcelHost({ apiVersion: '1.1' });
    await on(host, (sheet) => sheet.load());
    expect(host.supports('1.8')).toBe(false);
  });
});

describe('payloads', () => {
  test('a request over 5 MB does nothing', async () => {
    const host = new ExcelHost();
    const rows = Array.from({ length: 200 }, () => ['ก'.repeat(9000)]);
    const writing = on(host, (sheet) => (sheet.getRange('A1:A200').values = rows));
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.sheet('Sheet1').cell('A1').value).toBeNull();
  });

  test('an answer over 5 MB is refused', async () => {
    const host = new ExcelHost();
    host.user.type('Sheet1', 'A1:A200', 'ก'.repeat(9000));
    const reading = on(host, (sheet) => sheet.getRange('A1:A200').load('values'));
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('five million cells are too many for one read', async () => {
    const reading = on(new ExcelHost(), (sheet) => sheet.getRange('A1:Z200000').load('values'));
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('cell-edit mode', () => {
  test('a batch fails while the user types, unless it waits', async () => {
    const host = new ExcelHost();
    host.startEditing();
    await expect(on(host, (sheet) => sheet.load('name'))).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = on(host, (sheet) => (sheet.getRange('A1').values = [['ก']]), { delayForCellEdit: true });
    await Promise.resolve();
    expect(host.sheet('Sheet1').cell('A1').value).toBeNull();
    host.stopEditing();
    await waiting;
    expect(host.sheet('Sheet1').cell('A1').value).toBe('ก');
  });
});

describe('failures', () => {
  test('what was done before the action that failed stays done', async () => {
    const host = new ExcelHost();
    const writing = on(host, (sheet) => {
      sheet.getRange('A1').values = [['ก่อน']];
      sheet.getRange('A2').values = [['=SUM(']];
      sheet.getRange('A3').values = [['หลัง']];
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.sheet('Sheet1').values('A1:A3')).toEqual([['ก่อน'], [null], [null]]);
  });

  test.each([
    ['before', [[null], [null]]],
    ['halfway', [['ก'], [null]]],
    ['after', [['ก'], ['ข']]],
  ] as const)('a chosen round trip fails %s its actions', async (moment, left) => {
    const host = new ExcelHost();
    await on(host, (sheet) => sheet.load('name'));
    host.failAt(2, 'GeneralException', moment);
    await on(host, (sheet) => sheet.load('name'));
    const failing = on(host, (sheet) => {
      for (const [address, value] of [
        ['A1', 'ก'],
        ['A2', 'ข'],
      ] as const) {
        sheet.getRange(address).values = [[value]];
      }
    });
    await expect(failing).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.sheet('Sheet1').values('A1:A2')).toEqual(left);
    await on(host, (sheet) => sheet.load('name'));
    expect(host.roundTrips).toBe(4);
  });

  test('freeing kept ranges is no round trip', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => sheet.getRange('A1').load('values'));
    expect(host.roundTrips).toBe(1);
    expect(host.workbook.kept.size).toBe(0);
  });
});

describe('undo', () => {
  test('each round trip that changes something is a step, a merged run is one', async () => {
    const host = new ExcelHost();
    const twice = async (mergeUndoGroup: boolean) =>
      host.run(
        async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
          cell.values = [['ก']];
          await context.sync();
          cell.values = [['ข']];
          await context.sync();
        },
        { mergeUndoGroup },
      );
    await twice(false);
    expect(host.undoSteps).toBe(2);
    await twice(true);
    expect(host.undoSteps).toBe(3);
  });

  test('on the desktop, deleting a sheet cannot be undone: the steps are gone, and a merged run is refused', async () => {
    const host = new ExcelHost({ sheets: ['Sheet1', 'ก', 'ข'], platform: 'desktop' });
    await on(host, (sheet) => (sheet.getRange('A1').values = [['ก']]));
    const drop = (name: string) => (sheet: Excel.Worksheet) =>
      sheet.context.workbook.worksheets.getItem(name).delete();
    await expect(on(host, drop('ก'), { mergeUndoGroup: true })).rejects.toMatchObject({
      code: 'UndoNotSupported',
    });
    expect(host.undoSteps).toBe(1);
    await on(host, drop('ก'));
    expect(host.undoSteps).toBe(1);
    expect(host.sheetNames).toEqual(['Sheet1', 'ข']);
  });
});
