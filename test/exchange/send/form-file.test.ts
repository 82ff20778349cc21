import { formFile, readRowCode, rowTexts } from '../../../src/exchange';
import { recogniseTables } from '../../../src/tables';
import { form, measure, mine, opened, stateXml } from './forms';

test('what is sent is read again as one table with the same rows', async () => {
  const rows = [measure('M01'), measure('M02', { steps: ['ข้อเดียว'], period: null, monitoring: null })].map(mine);
  const { file, sending } = await formFile(form(rows), stateXml);
  const snapshot = await opened(file);
  console.log(snapshot.sheets.map((s) => [s.name, s.mark, s.protected, s.visibility]));
  for (const s of snapshot.sheets) for (const r of s.rows) console.log(s.name, r.row, r.cells.map((c) => c.text).join(' | '));
  const { tables, findings } = recogniseTables(snapshot);
  console.log(tables.map((t) => [t.sheet, t.kind, t.fiscalYear, t.round, t.titles, t.area, t.columns]), findings);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.map(({ measure: read }) => rowTexts(read))).toEqual(
    rows.map(({ measure: sent }) => rowTexts(sent)),
  );
  expect(sending.rows.map(({ texts }) => texts)).toEqual(rows.map(({ measure: sent }) => rowTexts(sent)));
  void readRowCode;
});
