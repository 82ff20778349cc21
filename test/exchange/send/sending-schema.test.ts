import { EXCHANGE_FIELDS, formFile, sendingFrom } from '../../../src/exchange';
import { form, measure, mine, stateXml } from './forms';

const sent = async () => (await formFile(form([mine(measure('M01'))]), stateXml)).sending;

test('what a workbook says of itself is read again', async () => {
  const sending = await sent();
  expect(sendingFrom(JSON.parse(JSON.stringify(sending)))).toEqual(sending);
});

test('a version that knew fewer fields is read, the others being empty', async () => {
  const sending = await sent();
  const rows = sending.rows.map((row) => ({ ...row, texts: { measure: 'ก' } }));
  const texts = sendingFrom({ ...sending, rows })?.rows[0]?.texts;
  expect(Object.keys(texts ?? {})).toEqual([...EXCHANGE_FIELDS]);
  expect(texts).toMatchObject({ measure: 'ก', 'result-12': '' });
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['another form', { id: 'k3f9ab' }],
])('%s is no sending', (_, said) => {
  expect(sendingFrom(said)).toBeNull();
});

test.each([
  ['an id that is none', { id: 'K3 ab' }],
  ['a round that is none', { round: 9 }],
  ['a day that is none', { day: '1/3/2567' }],
  ['a year of the common era', { fiscalYear: 2024 }],
  ['more rows than there can be', { rows: Array.from({ length: 20_001 }, () => ({})) }],
  ['hashes that are none', { rows: [{ id: 'M01', editable: true, hashes: '<script>', texts: null }] }],
])('%s is not believed', async (_, more) => {
  expect(sendingFrom({ ...(await sent()), ...more })).toBeNull();
});
