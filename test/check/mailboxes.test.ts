import { type Check, checkWorkbook, contextOf, insertSample } from '../../src/app';
import { checkRegister } from '../../src/check';
import type { Mailbox } from '../../src/domain';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

async function sample(): Promise<Check> {
  const book = FileWorkbook.open(newWorkbook());
  await insertSample(book, { today: '2026-03-01', digits: 'thai', language: 'thai' });
  return checkWorkbook(book, { today: '2026-03-01', digits: 'thai', round: 6, sheet: null });
}

function missing(check: Check, mailboxes: readonly Mailbox[] | undefined) {
  const { mailboxes: listed, ...agency } = check.agency.agency;
  expect(listed).toHaveLength(5);
  const known = { ...check.agency, agency: mailboxes ? { ...agency, mailboxes } : agency };
  return checkRegister(contextOf({ ...check, agency: known })).filter(
    ({ rule }) => rule === 'mailbox.missing',
  );
}

describe('owners without an e-mail address', () => {
  it('are told once each, at their row or at the head of the table', async () => {
    const check = await sample();
    const [palad, klang] = check.agency.agency.mailboxes ?? [];
    if (!palad || !klang || !check.agency.mailboxes) throw new Error('the sample has no addresses');
    expect(missing(check, [palad, { ...klang, owner: 'กองคลัง อบต.' }])).toEqual([
      {
        rule: 'mailbox.missing',
        severity: 'info',
        place: check.agency.mailboxes.rows[2]?.place,
        data: { owner: 'กองช่าง', count: 1, nearest: '' },
      },
    ]);
    expect(missing(check, [palad, { ...klang, owner: 'กองคลัด' }]).map(({ data }) => data.nearest)).toEqual([
      'กองคลัด',
      '',
    ]);
  });

  it('are nothing to speak of where nobody has one, or all have', async () => {
    const check = await sample();
    expect(missing(check, undefined)).toEqual([]);
    expect(missing(check, check.agency.agency.mailboxes)).toEqual([]);
  });
});
