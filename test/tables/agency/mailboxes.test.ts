import { type Agency, type Mailbox, emptyAgency, mailboxesOf, readEmails } from '../../../src/domain';
import { agencySheet, readAgency, recogniseTables } from '../../../src/tables';
import { sheetOf, workbookOf } from './sheets';

const FIELDS = [
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลทุ่งดาวเรือง'],
  ['อำเภอ', 'เมืองสมมุติ'],
  ['จังหวัด', 'สมมุติบุรี'],
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['ที่', 'สม ๐๐๐๐๒/'],
] as const;
type Rows = Parameters<typeof sheetOf>[1];
const read = (...rows: Rows[]) => readAgency(workbookOf(sheetOf('หน่วยงาน', [...FIELDS, ...rows.flat()])), []);

const HEADER = ['หน่วยงานภายใน', 'อีเมล', 'ผู้ติดต่อ/ตำแหน่ง'];
const KLANG: Mailbox = { owner: 'กองคลัง', email: 'klang@example.go.th', contact: 'ผู้อำนวยการกองคลัง' };
const CHANG: Mailbox = { owner: 'กองช่าง', email: 'chang@example.go.th', contact: null };
const SIGNER = { opinionHeading: null, opinion: null, position: 'ปลัด', acting: null, actingFor: null };

const AGENCY: Agency = {
  ...emptyAgency(),
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  kind: 'municipality',
  signatures: [
    { ...SIGNER, name: 'นางวันดี มีสุขล้น' },
    { ...SIGNER, name: 'นายมานะ ตั้งใจจริง', opinionHeading: 'ความเห็นปลัด' },
  ],
  mailboxes: [KLANG, CHANG],
};

const valuesOf = (content: ReturnType<typeof agencySheet>) =>
  content.rows.map((row) => row.map((cell) => cell?.value ?? null));

describe('the e-mail addresses of departments', () => {
  it.each(['thai', 'english'] as const)('are laid out and read back as they were (%s)', (language) => {
    const rows = valuesOf(agencySheet(AGENCY, { language, digits: 'thai' }));
    const { agency, findings } = readAgency(workbookOf(sheetOf('แผ่นงาน', rows, 'agency')), []);
    expect(agency).toEqual(AGENCY);
    expect(findings.map(({ rule }) => rule)).toEqual(['agency.incomplete']);
  });

  it('have rows for departments whose address is still to be typed, and none twice', () => {
    const content = agencySheet(AGENCY, {
      language: 'thai',
      digits: 'arabic',
      owners: ['กองคลัง', 'สำนักปลัด'],
    });
    const rows = valuesOf(content).map(([owner]) => owner);
    expect(rows.filter((owner) => owner === 'กองคลัง')).toHaveLength(1);
    expect(rows.at(-2)).toBe('สำนักปลัด');
    const { agency, mailboxes } = readAgency(workbookOf(sheetOf('ก', valuesOf(content), 'agency')), []);
    expect(agency).toEqual(AGENCY);
    expect(mailboxes?.rows.map(({ owner }) => owner)).toEqual(['กองคลัง', 'กองช่าง', 'สำนักปลัด']);
  });

  it('are no table of measures', () => {
    const owners = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'หน่วยตรวจสอบภายใน'];
    const content = agencySheet(AGENCY, { language: 'thai', digits: 'arabic', owners });
    const { tables, findings } = recogniseTables(workbookOf(sheetOf('หน่วยงาน', valuesOf(content))));
    expect(tables).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });

  it('stand on pages of their own parts: none is cut in two', () => {
    const owners = Array.from({ length: 14 }, (_, at) => `กองที่ตั้งใหม่ ${at + 1}`);
    const { page, heights, rows } = agencySheet(AGENCY, { language: 'thai', digits: 'thai', owners });
    const breaks = page?.breaksBefore ?? [];
    const ends = [...breaks, rows.length];
    ends.forEach((end, at) => {
      const height = (heights ?? [])
        .slice(ends[at - 1] ?? 0, end)
        .reduce<number>((sum, each) => sum + (each ?? 0), 0);
      expect(height).toBeLessThanOrEqual(510);
    });
    expect(rows[breaks.at(-1) ?? 0]?.[0]?.value).toBe('อีเมลของหน่วยงานภายใน');
  });

  it('are read wherever they stand, whatever the columns are called', () => {
    const { agency } = read(
      [['E-mail', 'สำนัก/กอง', 'ตำแหน่ง']],
      [['klang@example.go.th', 'กองคลัง', 'ผู้อำนวยการกองคลัง']],
      [['ชื่อ', 'ตำแหน่ง']],
      [['นางวันดี มีสุขล้น', 'ปลัด']],
    );
    expect(agency.mailboxes).toEqual([KLANG]);
    expect(agency.department).toBe('สำนักปลัด');
    expect(agency.signatures.map(({ name }) => name)).toEqual(['นางวันดี มีสุขล้น']);
  });

  it('under the signature chain take nothing of it, nor give it their heading', () => {
    const chain = [
      ['ความเห็น (หัวข้อ)', 'ชื่อ', 'ตำแหน่ง'],
      [null, 'นางวันดี มีสุขล้น', 'ปลัด'],
    ];
    const { agency } = read(chain, [[], ['ที่อยู่สำหรับส่งแบบรายงาน'], HEADER, ['กองช่าง', 'chang@example.go.th']]);
    expect(agency.signatures).toHaveLength(1);
    expect(agency.mailboxes).toEqual([CHANG]);
  });

  it('that are none, of nobody or several are told where they stand', () => {
    const { agency, findings } = read([
      HEADER,
      ['กองคลัง', 'klang(at)example.go.th', null],
      [null, 'a@example.go.th', null],
      ['กองช่าง', 'chang@example.go.th; yotha@example.go.th', null],
      ['กองช่าง', 'CHANG@example.go.th', null],
      ['สำนักปลัด', '-', 'หัวหน้าสำนักปลัด'],
    ]);
    expect(
      findings.map(({ rule, place, data }) => [rule, place?.row, place?.column, Object.values(data)]),
    ).toEqual([
      ['mailbox.invalid', 6, 1, ['กองคลัง', 'klang(at)example.go.th']],
      ['mailbox.no-owner', 7, 1, ['a@example.go.th']],
      ['mailbox.several', 9, 1, ['กองช่าง', 'chang@example.go.th, yotha@example.go.th']],
    ]);
    expect(agency.mailboxes?.map(({ email }) => email)).toEqual([
      'chang@example.go.th',
      'yotha@example.go.th',
    ]);
  });

  it('are nothing at all on a sheet without them', () => {
    const { agency, mailboxes } = read();
    expect(agency).not.toHaveProperty('mailboxes');
    expect(mailboxes).toBeUndefined();
  });
});

describe('what a cell says of e-mail addresses', () => {
  it.each([
    ['klang@example.go.th', ['klang@example.go.th'], []],
    ['  mailto:Klang.A-1@ex-ample.go.th. ', ['Klang.A-1@ex-ample.go.th'], []],
    ['สมใจ ใจดีงาม <somjai@example.com>', ['somjai@example.com'], []],
    ['a@b.th, c@d.th\ne@f.th;A@B.th', ['A@B.th', 'c@d.th', 'e@f.th'], []],
    ['กองคลัง@example.go.th', [], ['กองคลัง@example.go.th']],
    ['a@localhost', [], ['a@localhost']],
    ['a..b@c.th', [], ['a..b@c.th']],
    ['a@-b.th', [], ['a@-b.th']],
    ['โทร 02-000-0000', [], ['โทร 02-000-0000']],
    ['', [], []],
    [`${'a'.repeat(65)}@b.th`, [], [`${'a'.repeat(65)}@b.th`]],
  ])('%j', (text, emails, invalid) => {
    expect(readEmails(text)).toEqual({ emails, invalid });
  });

  it('is found in no time, whatever it holds', () => {
    const { emails } = readEmails('a.'.repeat(100_000) + '@'.repeat(100_000));
    expect(emails).toEqual([]);
  });
});

describe('where mail to an owner goes', () => {
  const to = (owner: string, ...owners: string[]) =>
    mailboxesOf(owner, {
      mailboxes: owners.map((one) => ({
        owner: one,
        email: `${owners.indexOf(one)}@example.go.th`,
        contact: null,
      })),
    }).map(({ email }) => email[0]);

  it('is its own address, however it is spaced', () => {
    expect(to('กอง คลัง', 'สำนักปลัด', 'กองคลัง')).toEqual(['1']);
    expect(to('กองคลัง', 'กองช่าง')).toEqual([]);
    expect(to('', 'กองช่าง')).toEqual([]);
  });

  it('is every address for all departments', () => {
    expect(to('ทุกสำนัก/กอง', 'สำนักปลัด', 'กองคลัง')).toEqual(['0', '1']);
  });

  it('is that of a name that only adds the agency, when no other could be meant', () => {
    expect(to('สำนักปลัด อบต.ธารสุขใจ', 'สำนักปลัด', 'กองคลัง')).toEqual(['0']);
    expect(to('สำนักปลัด', 'สำนักปลัดเทศบาล')).toEqual(['0']);
    expect(to('สำนักปลัด', 'สำนักปลัดเทศบาล', 'สำนักปลัด อบต.')).toEqual([]);
    expect(to('ศูนย์พัฒนาเด็กเล็กเทศบาล ๑', 'ศูนย์พัฒนาเด็กเล็กเทศบาล ๒')).toEqual([]);
  });
});
