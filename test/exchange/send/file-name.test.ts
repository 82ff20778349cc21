import fc from 'fast-check';
import { FileNames, type FileNameFacts } from '../../../src/exchange';

const facts: FileNameFacts = { fiscalYear: 2567, round: 6, owner: 'กองคลัง', digits: 'thai' };

const nameOf = (more: Partial<FileNameFacts>) => new FileNames().next({ ...facts, ...more });

test.each<readonly [Partial<FileNameFacts>, string]>([
  [{}, 'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กองคลัง.xlsx'],
  [{ digits: 'arabic', round: 12 }, 'มาตรการ 2567 รอบ 12 เดือน - กองคลัง.xlsx'],
  [{ owner: null }, 'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - ทุกสำนัก กอง.xlsx'],
  [{ fiscalYear: null }, 'มาตรการ รอบ ๖ เดือน - กองคลัง.xlsx'],
  [{ owner: 'สำนัก/กอง: "พิเศษ"?\n<ก>*' }, 'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - สำนัก กอง พิเศษ ก.xlsx'],
  [{ owner: ' ... ' }, 'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - ทุกสำนัก กอง.xlsx'],
])('%j is called %s', (more, name) => {
  expect(nameOf(more)).toBe(name);
});

test('two owners never share a name, whatever is left of theirs', () => {
  const names = new FileNames();
  const made = ['กอง/คลัง', 'กอง คลัง', 'กอง?คลัง'].map((owner) => names.next({ ...facts, owner }));
  expect(made).toEqual([
    'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กอง คลัง.xlsx',
    'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กอง คลัง (2).xlsx',
    'มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กอง คลัง (3).xlsx',
  ]);
});

test('whatever an owner is called, Windows takes the names of the files', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 5 }), (owners) => {
      const names = new FileNames();
      const made = owners.map((owner) => names.next({ ...facts, owner }));
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
      for (const name of made) {
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[ .]|[ .]\.xlsx$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }
    }),
  );
});
