import PostalMime from 'postal-mime';
import type { Check } from '../../../src/app';
import { draftName, mailTexts, type MailedFile, reportMail } from '../../../src/app/mail';
import { type Agency, emptyAgency } from '../../../src/domain';
import { mailDraft, plainMail, rowHashes, rowTexts } from '../../../src/exchange';
import { sampleCheck } from './book';

const NAME = 'แบบรายงาน รอบ 6 เดือน (กองคลัง).xlsx';

function fileOf(check: Check, owner: string | null, due: string | null = '2026-03-31'): MailedFile {
  const rows = (check.register?.measures ?? [])
    .filter(({ owners }) => owner === null || owners.includes(owner))
    .map((measure) => ({
      id: measure.id ?? '',
      editable: true,
      hashes: rowHashes(rowTexts(measure)),
      texts: null,
    }));
  return { owner, name: NAME, rows: rows.length, sending: { round: 6, due, rows } };
}

const withAgency = (check: Check, changes: Partial<Agency>): Check => ({
  ...check,
  agency: { ...check.agency, agency: { ...check.agency.agency, ...changes } },
});

describe('the mail with a workbook', () => {
  it('says in official Thai what is asked for, by when, and whom to call', async () => {
    const check = await sampleCheck();
    const mail = mailTexts(check, fileOf(check, 'กองคลัง'));
    expect(mail.to).toEqual([{ name: 'ผู้อำนวยการกองคลัง', email: 'klang@example.go.th' }]);
    expect(mail.subject).toBe(
      'ขอให้รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ (รอบ ๖ เดือน) ของกองคลัง',
    );
    expect(mail.body.split('\n\n')).toEqual([
      'เรียน ผู้อำนวยการกองคลัง',
      expect.stringMatching(/^ด้วยองค์การบริหารส่วนตำบลธารสุขใจ.+\(ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๘ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๙\)$/),
      expect.stringMatching(/จำนวน ๒ มาตรการ\n๒\..+\n๓\..+\n๔\..+ภายในวันที่ ๓๑ มีนาคม ๒๕๖๙$/),
      'หากมีข้อสงสัย โปรดติดต่อสำนักปลัด โทรศัพท์ ๐ ๐๐๐๐ ๐๐๐๐',
      'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
      'สำนักปลัด\nองค์การบริหารส่วนตำบลธารสุขใจ\nโทร. ๐ ๐๐๐๐ ๐๐๐๐',
    ]);
    expect(mail.notes).toEqual([]);
  });

  it('has the digits of the report, but the name of the file as it is', async () => {
    const [thai, arabic] = [await sampleCheck(), await sampleCheck('arabic')];
    expect(mailTexts(thai, fileOf(thai, 'กองคลัง')).body.replace(NAME, '')).not.toMatch(/[0-9]/);
    expect(mailTexts(thai, fileOf(thai, 'กองคลัง')).body).toContain(NAME);
    expect(mailTexts(arabic, fileOf(arabic, 'กองคลัง')).body).not.toMatch(/[๐-๙]/);
  });

  it('goes to all who have rows in it, and to every address for all departments', async () => {
    const check = await sampleCheck();
    const emails = (owner: string | null) =>
      mailTexts(check, fileOf(check, owner)).to.map(({ email }) => email);
    const all = ['palad', 'klang', 'chang', 'sueksa', 'truatsop'].map((name) => `${name}@example.go.th`);
    expect(emails(null)).toEqual(all);
    expect(emails('ทุกสำนัก/กอง')).toEqual(all);
    expect(mailTexts(check, fileOf(check, null)).body).toMatch(/^เรียน หัวหน้าส่วนราชการในสังกัดทุกแห่ง\n/);
  });

  it('says nothing that is not known, and of whom no address is', async () => {
    const check = await sampleCheck();
    const bare = { ...check, register: null, agency: { agency: emptyAgency(), findings: [], sheet: null } };
    const mail = mailTexts(bare, { ...fileOf(check, 'กองช่าง', null), rows: 1 });
    expect(mail.to).toEqual([]);
    expect(mail.notes).toMatchObject([{ rule: 'mail.no-address', data: { name: 'ผู้อำนวยการกองช่าง' } }]);
    expect(`${mail.subject}${mail.body}`).not.toMatch(/null|undefined|[{}]/);
    expect(mail.body).not.toMatch(/ภายในวันที่|โทร|พ\.ศ\./);
  });

  it.each([
    ['กองคลัง', null, 'ผู้อำนวยการกองคลัง'],
    ['กองคลัง', 'นางสาวสมใจ ใจดีงาม', 'นางสาวสมใจ ใจดีงาม'],
    ['กองคลัง', '0-0000-0000', 'ผู้อำนวยการกองคลัง'],
    ['สำนักปลัด', null, 'หัวหน้าสำนักปลัด'],
    ['หน่วยตรวจสอบภายใน', null, 'หัวหน้าหน่วยตรวจสอบภายใน'],
    ['งานป้องกันและบรรเทาสาธารณภัย', null, 'หัวหน้างานป้องกันและบรรเทาสาธารณภัย'],
    ['นักทรัพยากรบุคคล', null, 'นักทรัพยากรบุคคล'],
  ])('to %s (%s) is addressed to %s', async (owner, contact, salutation) => {
    const check = await sampleCheck();
    const known = withAgency(check, { mailboxes: [{ owner, email: 'a@example.go.th', contact }] });
    expect(mailTexts(known, fileOf(check, owner)).body).toMatch(new RegExp(`^เรียน ${salutation}\n`));
  });

  it('becomes a draft with the workbook, and a text to copy', async () => {
    const check = await sampleCheck();
    const texts = mailTexts(check, fileOf(check, 'กองคลัง'));
    const attachments = [{ name: NAME, file: Uint8Array.from([1, 2, 3]) }];
    const draft = await mailDraft({ ...texts, attachments, date: new Date('2026-03-01T00:00:00Z') });
    const read = await PostalMime.parse(draft);
    expect([read.subject, read.text, read.attachments[0]?.filename]).toEqual([
      texts.subject,
      `${texts.body.replaceAll('\n', '\r\n')}\r\n`,
      NAME,
    ]);
    expect(draftName(NAME)).toBe('แบบรายงาน รอบ 6 เดือน (กองคลัง).eml');
    expect(plainMail(texts)).toEqual({
      to: 'klang@example.go.th',
      cc: '',
      subject: texts.subject,
      body: texts.body,
      whole: `To: ผู้อำนวยการกองคลัง <klang@example.go.th>\nSubject: ${texts.subject}\n\n${texts.body}`,
    });
  });
});

describe('the mail with the report and the memo', () => {
  it('says to the head of the agency how far the measures are, and what is attached', async () => {
    const mail = reportMail(await sampleCheck(), ['รายงาน 6.xlsx', 'บันทึกข้อความ.docx']);
    const parts = mail.body.split('\n\n');
    expect(parts[0]).toBe('เรียน นายกองค์การบริหารส่วนตำบลธารสุขใจ');
    expect(parts[1]?.split('\n').slice(1)).toEqual([
      '- มาตรการทั้งหมด ๕ มาตรการ',
      '- ดำเนินการเสร็จเรียบร้อยแล้ว ๒ มาตรการ',
      '- อยู่ระหว่างดำเนินการ ๒ มาตรการ',
      '- ยังไม่ดำเนินการ ๑ มาตรการ',
    ]);
    expect(parts[2]).toBe('พร้อมนี้ได้แนบเอกสารมาด้วย ดังนี้\n๑. รายงาน 6.xlsx\n๒. บันทึกข้อความ.docx');
  });

  it('goes to those who sign behind its author, as far as their addresses are known', async () => {
    const check = await sampleCheck();
    const { to, notes } = reportMail(check, []);
    expect(to).toEqual([{ name: 'หัวหน้าสำนักปลัด', email: 'palad@example.go.th' }]);
    expect(notes.map(({ rule, data }) => [rule, data.name])).toEqual([
      ['mail.no-address', 'ปลัดองค์การบริหารส่วนตำบลธารสุขใจ'],
      ['mail.no-address', 'นายกองค์การบริหารส่วนตำบลธารสุขใจ'],
    ]);
    const mailboxes = [{ owner: 'นายก', email: 'nayok@example.go.th', contact: 'นายกล้า พัฒนาถิ่น' }];
    expect(reportMail(withAgency(check, { mailboxes }), []).to.map(({ email }) => email)).toEqual([
      'nayok@example.go.th',
    ]);
  });
});
