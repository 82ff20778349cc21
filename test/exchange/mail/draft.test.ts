import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { cleanText } from '../../../src/domain';
import {
  MAIL_LIMITS,
  type Mail,
  MailTooLargeError,
  mailDraft,
  mailFindings,
} from '../../../src/exchange/mail';

const MAIL: Mail = {
  to: [{ name: 'ผู้อำนวยการกองคลัง', email: 'klang@example.go.th' }],
  cc: [{ name: null, email: 'palad@example.go.th' }],
  subject: 'ขอให้รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน รอบ ๖ เดือน',
  body: 'เรียน ผู้อำนวยการกองคลัง\n\n\tโปรดกรอกแบบรายงาน “ก” 😀\n',
  attachments: [
    { name: 'แบบรายงาน รอบ ๖ เดือน (กองคลัง).xlsx', file: Uint8Array.from([80, 75, 3, 4, 0, 255, 13, 10]) },
    { name: 'บันทึกข้อความ.docx', file: new Uint8Array(3_000).fill(46) },
  ],
  date: new Date('2026-03-31T02:03:04Z'),
};

const textOf = (file: Uint8Array) => new TextDecoder().decode(file);
const draft = async (changes: Partial<Mail> = {}) => textOf(await mailDraft({ ...MAIL, ...changes }));
const parsed = async (changes: Partial<Mail> = {}) => PostalMime.parse(await draft(changes));
const headOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));

describe('the draft of a mail', () => {
  it('says to a mail reader what it was told, attachments byte for byte', async () => {
    const mail = await parsed();
    expect(mail.subject).toBe(MAIL.subject);
    expect(mail.to).toEqual([{ name: 'ผู้อำนวยการกองคลัง', address: 'klang@example.go.th' }]);
    expect(mail.cc).toEqual([{ name: '', address: 'palad@example.go.th' }]);
    expect(mail.text).toBe(MAIL.body.replaceAll('\n', '\r\n'));
    expect(mail.date).toBe('2026-03-31T02:03:04.000Z');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(
      MAIL.attachments.map(({ name }) => name),
    );
    mail.attachments.forEach(({ content }, at) => {
      expect(new Uint8Array(content as ArrayBuffer)).toEqual(MAIL.attachments[at]?.file);
    });
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
  });

  it('is one to be sent: no sender, no id, and the mark that programs know a draft by', async () => {
    const head = headOf(await draft());
    expect(head).toMatch(/^X-Unsent: 1$/m);
    expect(head).toMatch(/^Date: Tue, 31 Mar 2026 02:03:04 \+0000$/m);
    expect(head).not.toMatch(/^(?:From|Sender|Message-Id|Bcc):/im);
  });

  it('is the same for the same mail', async () => {
    expect(await draft()).toBe(await draft());
  });

  it('names attachments in both ways that programs read', async () => {
    const message = await draft();
    expect(message).toContain('name="=?UTF-8?B?');
    expect(message).toContain("filename*0*=UTF-8''%E0");
    // Each piece is whole characters, and only letters that the standard lets stand.
    for (const [, piece = ''] of message.matchAll(/filename\*\d*\*?=(?:UTF-8'')?([^;\r\n]*)/g)) {
      expect(piece).toMatch(/^(?:[\w.-]|%[0-9A-F]{2})+$/);
      expect(() => decodeURIComponent(piece)).not.toThrow();
    }
    expect(await draft({ attachments: [{ name: 'แบบ.xlsx', file: new Uint8Array(1) }] })).toContain(
      "filename*=UTF-8''%E0%B9%81%E0%B8%9A%E0%B8%9A.xlsx",
    );
    expect(await draft({ attachments: [{ name: 'report 6.xlsx', file: new Uint8Array(1) }] })).toMatch(
      /name="report 6.xlsx"[^]*filename="report 6.xlsx"/,
    );
  });

  it('has no header that was typed into a cell', async () => {
    const typed = 'ก\r\nBcc: x@example.com\r\n\r\n<html>\u0000\u001b';
    const message = await draft({
      subject: typed,
      to: [
        { name: typed, email: 'klang@example.go.th' },
        { name: 'ก', email: 'a@example.com\r\nBcc: b@example.com' },
        { name: 'ก', email: 'a@example.com, b@example.com' },
      ],
      attachments: [{ name: `${typed}.xlsx`, file: new Uint8Array(1) }],
    });
    expect(message).not.toMatch(/^(?:Bcc|<html>)/im);
    const mail = await PostalMime.parse(message);
    expect(mail.to).toEqual([{ name: 'ก Bcc: x@example.com <html>', address: 'klang@example.go.th' }]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('ก Bcc: x@example.com <html>');
    expect(mail.attachments[0]?.filename).toBe('ก Bcc- x@example.com -html-.xlsx');
  });

  it.each(['\\", <b@example.com>, "\\', 'ก\\", <b@example.com>, "\\', 'a" <b@example.com>, "'])(
    'goes to the address it names, whatever the name says: %s',
    async (name) => {
      const to = [{ name, email: 'klang@example.go.th' }];
      expect((await parsed({ to, cc: [] })).to).toEqual([{ name, address: 'klang@example.go.th' }]);
    },
  );

  it('passes over addresses that are none, and tells of them', async () => {
    const to = [
      { name: 'กองช่าง', email: 'กองช่าง' },
      { name: null, email: 'a b@example.com' },
      { name: null, email: 'A@example.com' },
      { name: null, email: 'a@EXAMPLE.com' },
    ];
    expect((await parsed({ to, cc: [] })).to).toEqual([{ name: '', address: 'A@example.com' }]);
    expect(mailFindings({ ...MAIL, to }).map(({ rule, data }) => [rule, data.text])).toEqual([
      ['mailbox.invalid', 'กองช่าง'],
      ['mailbox.invalid', 'a b@example.com'],
    ]);
    expect(headOf(await draft({ to: [], cc: [] }))).not.toMatch(/^(?:To|Cc):/m);
  });

  it('refuses attachments that no server takes', async () => {
    const attachments = [{ name: 'a.xlsx', file: new Uint8Array(MAIL_LIMITS.bytes + 1) }];
    await expect(mailDraft({ ...MAIL, attachments })).rejects.toBeInstanceOf(MailTooLargeError);
    expect(mailFindings({ ...MAIL, attachments })).toMatchObject([
      { rule: 'mail.too-large', data: { size: '18.0', limit: '18.0' } },
    ]);
    const many = Array.from({ length: 21 }, (_, at) => ({ name: `${at}.xlsx`, file: new Uint8Array(1) }));
    await expect(mailDraft({ ...MAIL, attachments: many })).rejects.toMatchObject({ attachments: 21 });
    expect(mailFindings(MAIL)).toEqual([]);
  });

  it('takes an empty attachment and an empty text', async () => {
    const mail = await parsed({ body: '', subject: '', attachments: [{ name: '', file: new Uint8Array() }] });
    expect(
      mail.attachments.map(({ filename, content }) => [filename, (content as ArrayBuffer).byteLength]),
    ).toEqual([['file', 0]]);
  });
});

/** What people and programs put into names: Thai, marks in any order, emoji, quotes, commas, encoded words. */
const piece = fc.oneof(
  fc.constantFrom(
    'ผู้อำนวยการ',
    'กองคลัง',
    'น้ำ',
    '๒๕๖๙',
    '😀',
    '👩‍👩‍👧',
    '"',
    "'",
    ',',
    ';',
    '\\',
    '(',
    ')',
    '<',
    '>',
    '@',
  ),
  fc.constantFrom(
    '=?UTF-8?B?4Lic?=',
    '=?',
    '?=',
    '_',
    '=',
    '%',
    '*',
    '  ',
    '\n',
    ':',
    '.',
    '[',
    'a'.repeat(90),
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const typed = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

const lineOf = (text: string, limit: number) =>
  Array.from(cleanText(text).replace(/\s+/g, ' ')).slice(0, limit).join('').trim();
const linesOf = (text: string) =>
  `${text.replace(/[^\P{Cc}\t\n]/gu, '')}\n`.replace(/\n\n$/, '\n').replaceAll('\n', '\r\n');

describe('any mail', () => {
  it('is one by the rules, and says what was typed', async () => {
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, typed, fc.uint8Array({ maxLength: 300 }), async (...args) => {
        const [subject, name, body, file, bytes] = args;
        const message = await draft({
          subject,
          body,
          to: [{ name, email: 'a@example.go.th' }],
          attachments: [{ name: `${file}.xlsx`, file: bytes }],
        });
        expect(message).toMatch(/^[\x20-\x7e\t\r\n]*$/);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
        for (const [word] of message.matchAll(/=\?UTF-8\?[BQ]\?[^\s"]*/g))
          expect(word.length).toBeLessThanOrEqual(75);
        for (const line of message.split('\r\n').filter((one) => one.includes('=?UTF-8?')))
          expect(line.length).toBeLessThanOrEqual(76);
        const mail = await PostalMime.parse(message);
        expect(mail.subject ?? '').toBe(lineOf(subject, MAIL_LIMITS.subject));
        expect(mail.to?.map(({ address }) => address)).toEqual(['a@example.go.th']);
        expect(mail.to?.[0]?.name).toBe(lineOf(name, MAIL_LIMITS.name));
        expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
        const stem = lineOf(file.trim().replace(/[\\/:*?"<>|]/g, '-'), MAIL_LIMITS.fileName - 5);
        expect(mail.attachments[0]?.filename).toBe(`${stem || 'file'}.xlsx`);
        expect(mail.text ?? '').toBe(linesOf(body));
        expect(mail.attachments).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
