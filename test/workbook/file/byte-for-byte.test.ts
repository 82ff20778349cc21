import type { PlanEdit } from '../../../src/workbook';
import { FileWorkbook } from '../../../src/workbook/file';
import { openPackage } from '../../../src/workbook/file/container';
import { tinyPng } from '../../fixtures/png';
import { richWorkbook } from '../../fixtures/rich-workbook';
import { content, put, values, write } from '../contract';

/** Parts of the saved workbook that are not, byte for byte, what they were; new ones with a `+`, lost ones with a `-`. */
async function changedBy(edits: readonly PlanEdit[], file = richWorkbook()): Promise<string[]> {
  const workbook = FileWorkbook.open(file);
  const outcome = await workbook.apply({ edits });
  expect(outcome).toMatchObject({ outcome: 'applied' });
  return differences(file, workbook.save());
}

function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [openPackage(before), openPackage(after)];
  const lost = old.names().filter((name) => !now.has(name));
  const added = now.names().filter((name) => !old.has(name));
  const changed = old.names().filter((name) => now.has(name) && !same(old.bytes(name), now.bytes(name)));
  return [...lost.map((name) => `-${name}`), ...added.map((name) => `+${name}`), ...changed].sort();
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const LISTING = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

test('a sheet that is added changes the lists of sheets and nothing else', async () => {
  expect(await changedBy([put('report-6', 'รายงาน', content(values([['ก', 1]])))])).toEqual(
    ['+xl/worksheets/sheet4.xml', ...LISTING].sort(),
  );
});

test('styles change only when the sheet needs new ones', async () => {
  const styles = { bold: { bold: true } };
  const known = content([[{ value: 'ก', style: 'bold' }]], { styles });
  expect(await changedBy([put('report-6', 'รายงาน', known)])).not.toContain('xl/styles.xml');
  const fresh = content([[{ value: 'ก', style: 'bold' }]], {
    styles: { bold: { bold: true, fill: '#ffeb9c' } },
  });
  expect(await changedBy([put('report-6', 'รายงาน', fresh)])).toContain('xl/styles.xml');
});

test('a sheet with formulas drops the order of calculation', async () => {
  const changed = await changedBy([put('report-6', 'รายงาน', content([[{ formula: '=1+1', value: 2 }]]))]);
  expect(changed).toEqual(['+xl/worksheets/sheet4.xml', '-xl/calcChain.xml', ...LISTING].sort());
});

test('cells written into a sheet of the user’s change that sheet alone', async () => {
  const changed = await changedBy([write('มาตรการ', 7, 0, [[{ value: 'ใหม่' }]], [[null]])]);
  expect(changed).toEqual(['-xl/calcChain.xml', 'xl/worksheets/sheet1.xml', ...LISTING].sort());
});

test('a name changes the workbook part alone', async () => {
  expect(await changedBy([{ edit: 'name', name: 'Tidtam_A', refersTo: "'มาตรการ'!$A$1" }])).toEqual([
    'xl/workbook.xml',
  ]);
});

test('our state stands beside that of other programs', async () => {
  const changed = await changedBy([{ edit: 'state', xml: '<state xmlns="urn:tidtam:state:1"/>' }]);
  expect(changed).toEqual(
    [
      '+customXml/_rels/item2.xml.rels',
      '+customXml/item2.xml',
      '+customXml/itemProps2.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ].sort(),
  );
});

test('a plan without edits changes nothing, and opening and saving gives the same parts', async () => {
  expect(await changedBy([])).toEqual([]);
});

test('after putting back, everything is as it was', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  const outcome = await workbook.apply({
    edits: [put('report-6', 'รายงาน', content([[{ formula: '=1+1' }]]))],
  });
  if (outcome.outcome === 'refused') throw new Error('refused');
  await workbook.restore(outcome.restore);
  expect(differences(richWorkbook(), workbook.save())).toEqual([]);
});

test('replacing a sheet takes its own pictures and tables along, and those of others stay', async () => {
  const picture = {
    bytes: tinyPng(),
    type: 'png' as const,
    at: { row: 3, column: 0 },
    width: 1.5,
    height: 1.5,
    description: 'ตรา',
  };
  const tables = [{ name: 'Tidtam_R', area: { top: 0, left: 0, bottom: 1, right: 0 }, style: null }];
  const full = content(values([['หัว'], ['ก']]), { pictures: [picture], tables });
  const workbook = FileWorkbook.open(richWorkbook());
  await workbook.apply({ edits: [put('report-6', 'รายงาน', full)] });
  const with1 = openPackage(workbook.save()).names();
  expect(with1).toEqual(
    expect.arrayContaining(['xl/drawings/drawing2.xml', 'xl/media/image2.png', 'xl/tables/table2.xml']),
  );
  await workbook.apply({ edits: [put('report-6', 'รายงาน', full)] });
  expect(openPackage(workbook.save()).names()).toEqual(with1);
  await workbook.apply({ edits: [{ edit: 'remove-sheet', mark: 'report-6' }] });
  expect(openPackage(workbook.save()).names().sort()).toEqual(
    openPackage(richWorkbook())
      .names()
      .filter((name) => name !== 'xl/calcChain.xml')
      .sort(),
  );
});

test('a macro workbook stays one', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  await workbook.apply({ edits: [put('report-6', 'รายงาน', content([]))] });
  const types = openPackage(workbook.save()).text('[Content_Types].xml');
  expect(types).toContain(
    'PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
  );
  expect(types).toContain('Extension="bin" ContentType="application/vnd.ms-office.vbaProject"');
});
