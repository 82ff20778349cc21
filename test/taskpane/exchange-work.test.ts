import { checkWorkbook, memoryEdit, readMemory } from '../../src/app';
import type { Wishes } from '../../src/taskpane/desk';
import { ExchangeWork } from '../../src/taskpane/desk/exchange-work';
import { FileWorkbook } from '../../src/workbook/file';
import { registerBook } from '../browser/exchange-book';

const TODAY = '2026-04-20';
const WISHES: Wishes = { round: 6, digits: 'thai', sheet: null };
const PASSED_OVER = { rule: 'owner.unknown', sheet: 'มาตรการ', says: 'x', row: 4, column: 4 };

test('what the register came to remember while workbooks were made stays', async () => {
  const book = FileWorkbook.open(await registerBook());
  const checked = () => checkWorkbook(book, { ...WISHES, today: TODAY });
  const work = new ExchangeWork({ checked, today: () => TODAY });
  await work.send({ due: null, owners: null, together: false, others: false }, WISHES);
  const { memory } = await checked();
  await book.apply({ edits: [memoryEdit({ ...memory, ignored: [PASSED_OVER] })] });

  const proposing = work.propose(await checked(), { ask: 'sent' });
  if (proposing.outcome !== 'proposal') throw new Error(proposing.reason);
  expect((await book.apply(proposing.proposal.plan)).outcome).toBe('applied');

  const kept = readMemory((await book.read()).state);
  expect(kept.exchange.sendings.length).toBeGreaterThan(0);
  expect(kept.ignored).toEqual([PASSED_OVER]);
  expect(work.propose(await checked(), { ask: 'sent' }).outcome).toBe('cannot');
});
