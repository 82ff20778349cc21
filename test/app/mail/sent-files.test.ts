import PostalMime from 'postal-mime';
import { draftName, mailTexts, missingAnswers } from '../../../src/app/mail';
import { sendRegister } from '../../../src/app/send';
import { mailDraft, mailFindings } from '../../../src/exchange';
import { FileWorkbook } from '../../../src/workbook/file';
import { sampleCheck } from './book';

const CHOICES = { round: 6, due: '2026-04-30', owners: null, together: false, others: false } as const;
const DATE = new Date('2026-04-10T02:00:00Z');

async function sent(together = false) {
  const check = await sampleCheck();
  let next = 0;
  const made = await sendRegister(check, { ...CHOICES, together, id: () => `s${(next += 1)}` });
  if (made.outcome !== 'sent') throw new Error(made.reason);
  return { check, files: made.files };
}

describe('the workbooks of a sending', () => {
  it('each get a mail to their owner, in which they arrive as they are', async () => {
    const { check, files } = await sent();
    expect(files).toHaveLength(5);
    for (const file of files) {
      const texts = mailTexts(check, file);
      const attachments = [{ name: file.name, file: file.file }];
      expect(mailFindings({ ...texts, attachments })).toEqual([]);
      const mail = await PostalMime.parse(await mailDraft({ ...texts, attachments, date: DATE }));
      expect(mail.to).toEqual(texts.to.map(({ name, email }) => ({ name, address: email })));
      expect(texts.to.length).toBeGreaterThan(0);
      expect(mail.text).toContain(`จำนวน ${'๐๑๒๓๔๕๖๗๘๙'.charAt(file.rows)} มาตรการ`);
      const [attached] = mail.attachments;
      expect(attached?.filename).toBe(file.name);
      const bytes = new Uint8Array(attached?.content as ArrayBuffer);
      expect(Buffer.from(bytes).equals(Buffer.from(file.file))).toBe(true);
      expect((await FileWorkbook.open(bytes).read()).sheets.length).toBeGreaterThan(0);
      expect(draftName(file.name)).toMatch(/[^.]\.eml$/);
    }
  });

  it('together get one mail to all', async () => {
    const { check, files } = await sent(true);
    expect(files.map((file) => mailTexts(check, file).to.length)).toEqual([5]);
  });

  it('are what is missing once they are remembered, until they are answered', async () => {
    const { check, files } = await sent();
    const sendings = files.map(({ sending: { id, owner, round, day, due, rows } }) => ({
      id,
      owner,
      round,
      day,
      due,
      rows: Object.fromEntries(rows.map((row) => [row.id, row.hashes])),
      answers: [],
    }));
    const known = { ...check, memory: { ...check.memory, exchange: { sendings } } };
    const missing = missingAnswers(known, '2026-05-02');
    expect(missing.map(({ owner, daysOver }) => [owner, daysOver])).toEqual(
      files.map(({ owner }) => [owner, 2]),
    );
    expect(missing.flatMap(({ late }) => late).length).toBeGreaterThan(0);
  });
});
