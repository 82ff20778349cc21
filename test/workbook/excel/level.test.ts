import { excelLevel } from '../../../src/workbook/excel';
import { ExcelHost } from '../../excel-host';
import { content, put, sheetOf, valueAt, values } from '../contract';
import { adapter, richContent } from './plans';

const levelOf = (apiVersion: string) => excelLevel(new ExcelHost({ apiVersion }).supports);

test('Microsoft 365 has everything', () => {
  expect(levelOf('1.20')).toEqual({ level: 'full', missing: [] });
});

test('Office 2021 has all but one step of undo', () => {
  expect(levelOf('1.14')).toEqual({ level: 'full', missing: ['one-undo'] });
});

test('what is older lacks something, and says what', () => {
  expect(levelOf('1.12')).toEqual({ level: 'reduced', missing: ['merged-cells', 'one-undo'] });
  expect(levelOf('1.8').missing).toContain('page-set-up');
});

test('below 1.8 nothing is tried', () => {
  expect(levelOf('1.7')).toEqual({ level: 'too-old', missing: [] });
});

describe.each(['1.8', '1.9', '1.12', '1.13', '1.14', '1.17', '1.20'])(
  'Excel with ExcelApi %s',
  (apiVersion) => {
    test('puts, replaces, reads and takes back without asking for what it has not got', async () => {
      const host = new ExcelHost({ apiVersion });
      const port = adapter(host);
      await port.apply({
        edits: [
          put(
            '',
            'แผน',
            content(
              values([
                ['ก', 'ข'],
                ['ค', 'ง'],
              ]),
            ),
          ),
        ],
      });
      await port.apply({ edits: [put('report', 'รายงาน', richContent('ก่อน'))] });
      const outcome = await port.apply({ edits: [put('report', 'รายงาน', richContent('หลัง'))] });
      if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
      expect(valueAt(sheetOf(await port.read(), 'รายงาน'), 2, 0)).toBe('หลัง');
      expect((await port.restore(outcome.restore)).outcome).toBe('applied');
      expect(valueAt(sheetOf(await port.read(), 'รายงาน'), 2, 0)).toBe('ก่อน');
    });
  },
);
