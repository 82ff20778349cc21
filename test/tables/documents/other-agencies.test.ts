import { Shell } from '../../cli/shell';
import { typed } from '../grid';
import { OTHER_AGENCIES } from './other-agencies';
import { fileOf } from './workbook-file';

const shell = new Shell();
afterAll(() => shell.remove());

interface Printed {
  readonly tables: readonly {
    readonly kind: string;
    readonly fiscalYear: number | null;
    readonly columns: readonly { readonly role: string }[];
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly findings: readonly { readonly rule: string; readonly cell: string | null }[];
}

/** What the command line tells of one of the tables: fields of its rows, and findings of some rules at their cells. */
async function check(name: keyof typeof OTHER_AGENCIES) {
  const { name: sheet, merges, text } = OTHER_AGENCIES[name];
  const path = shell.file(`${name}.xlsx`, await fileOf([{ name: sheet, merges, rows: typed(text) }]));
  const { out } = await shell.call('check', path, '--json');
  const { tables, findings } = JSON.parse(out) as Printed;
  const [table] = tables;
  return {
    table,
    rows: (...fields: readonly string[]) =>
      (table?.rows ?? []).map((row) => fields.map((field) => row[field])),
    asked: (prefix: string) =>
      findings.filter(({ rule }) => rule.startsWith(prefix)).map(({ rule, cell }) => `${rule} ${cell}`),
  };
}

const days = (from: string, to: string) => ({ from, to });

test('a hospital: quarters by number under their group, shares done, targets that are no topic', async () => {
  const { table, rows, asked } = await check('hospital');
  expect(table).toMatchObject({ kind: 'report', fiscalYear: 2568 });
  expect(rows('measure', 'owners', 'period', 'status')).toEqual([
    ['จัดตั้งชมรม STRONG จิตพอเพียงต้านทุจริต', ['กลุ่มงานบริหารทั่วไป'], days('2024-10-01', '2024-12-31'), null],
    ['อบรมจริยธรรมเจ้าหน้าที่', ['กลุ่มงานทรัพยากรบุคคล'], days('2025-01-01', '2025-06-30'), null],
    ['เผยแพร่แผนจัดซื้อจัดจ้าง', ['กลุ่มงานพัสดุ'], days('2024-10-01', '2024-12-31'), null],
    ['ตรวจสอบการใช้รถราชการ', ['งานยานพาหนะ'], days('2024-10-01', '2025-09-30'), null],
  ]);
  expect(asked('status')).toEqual(['K7', 'K8', 'K10', 'K11'].map((cell) => `status.unknown ${cell}`));
  expect(asked('column.unknown')).toEqual(['column.unknown C4', 'column.unknown D4']);
});

test('a school: school years are no fiscal year, terms no period, people no owners', async () => {
  const { table, rows, asked } = await check('school');
  expect(table?.fiscalYear).toBeNull();
  expect(rows('measure', 'owners', 'period', 'status')).toEqual([
    ['จัดทำคู่มือการให้บริการผู้ปกครอง', ['ฝ่ายบริหารงานบุคคล'], null, null],
    ['ประกาศแผนการใช้จ่ายงบประมาณ', ['ฝ่ายงบประมาณ'], days('2025-05-01', '2025-09-30'), null],
    ['ประชุมชี้แจงเกณฑ์การเลื่อนเงินเดือน', ['ฝ่ายบริหารงานบุคคล'], null, null],
  ]);
  expect(asked('period')).toEqual(['period.unreadable G3', 'period.unreadable G5']);
  expect(asked('status')).toEqual(['I3', 'I4', 'H5'].map((cell) => `status.unknown ${cell}`));
});

test('a police station: posts are owners, results without a status are asked about', async () => {
  const { rows, asked } = await check('police');
  expect(rows('steps', 'owners', 'status', 'recommendation')).toEqual([
    [['จัดพื้นที่', 'จัดเจ้าหน้าที่'], ['สว.อก.'], 'done', null],
    [['ประกาศนโยบาย', 'ติดป้าย'], ['รอง ผกก.ป.'], null, 'ควรดำเนินการต่อเนื่อง'],
    [['แจ้งความคืบหน้าผ่านระบบ'], ['รอง ผกก.สอบสวน'], null, 'เพิ่มเจ้าหน้าที่'],
  ]);
  expect(asked('status')).toEqual(['status.unknown F4', 'status.unknown F5']);
});

test('a department: budgets in three columns, slashes for ticks, done first, a row of totals', async () => {
  const { table, rows, asked } = await check('department');
  expect(table).toMatchObject({ kind: 'projects', fiscalYear: 2568, round: 12 });
  expect(rows('measure', 'status', 'owners')).toEqual([
    ['โครงการเสริมสร้างวัฒนธรรมองค์กรสุจริต', 'done', ['กองบริหารทรัพยากรบุคคล']],
    ['โครงการพัฒนาระบบรับเรื่องร้องเรียน', 'in-progress', ['ศูนย์เทคโนโลยีสารสนเทศ']],
    ['กิจกรรมวันต่อต้านคอร์รัปชัน', 'not-started', ['สำนักงานเลขานุการกรม']],
  ]);
  expect(asked('column.unknown')).toHaveLength(4);
});

test('a province: risks and their controls, the status among ticked boxes', async () => {
  const { rows, asked } = await check('province');
  expect(rows('measure', 'status', 'owners')).toEqual([
    ['กำหนดให้มีคณะกรรมการกำหนดคุณลักษณะ', 'in-progress', ['สำนักงานจังหวัด']],
    ['ใช้ระบบอนุญาตออนไลน์', 'done', ['ที่ทำการปกครองจังหวัด']],
    ['จัดทำทะเบียนคุมการใช้รถ', null, ['ทุกส่วนราชการ']],
  ]);
  expect(asked('status.unknown')).toEqual(['status.unknown F5']);
});

test('a university: an English tracker, day before month, on hold is asked about', async () => {
  const { rows, asked } = await check('university');
  expect(rows('owners', 'period', 'status')).toEqual([
    [['Finance Division'], days('2024-10-01', '2024-12-31'), 'done'],
    [['HR'], days('2025-01-01', '2025-03-31'), 'in-progress'],
    [['Internal Audit'], days('2025-04-01', '2025-06-30'), 'not-started'],
    [['IT', 'Registrar'], days('2024-10-01', '2025-09-30'), null],
  ]);
  expect(asked('status')).toEqual(['status.outside G6']);
});

test('a calendar: activities by months of two years', async () => {
  const { table, rows } = await check('calendar');
  expect(table).toMatchObject({ kind: 'plan', fiscalYear: 2568 });
  expect(rows('measure', 'period')).toEqual([
    ['ประกาศเจตจำนงสุจริต', days('2024-10-01', '2024-10-31')],
    ['ประเมินความเสี่ยงทุจริต', days('2024-11-01', '2025-01-31')],
    ['อบรมบุคลากร', days('2025-02-01', '2025-03-31')],
  ]);
});

test('a state enterprise: what follows from each indicator; the year of the score is doubted', async () => {
  const { rows, asked } = await check('enterprise');
  expect(rows('measure', 'status', 'evidence')).toEqual([
    ['ประชาสัมพันธ์ช่องทางและมาตรการคุ้มครอง', 'done', 'https://pwa.example.go.th/a'],
    ['ปรับปรุงเว็บไซต์ใหม่', null, null],
    ['แต่งตั้งคณะทำงาน', 'not-started', null],
  ]);
  expect(asked('status.unknown')).toEqual(['status.unknown H4']);
  expect(asked('year.disagree')).toHaveLength(1);
});

test('did and did not, by round: "did" is none of the three, and nothing is made of it', async () => {
  const { table, rows, asked } = await check('rounds');
  expect(table?.columns.map(({ role }) => role)).toEqual([
    ...[
      'measure',
      'owner',
      'unknown',
      'status.not-started',
      'unknown',
      'status.not-started',
      'evidence',
      'note',
    ],
  ]);
  expect(rows('owners', 'status')).toEqual([
    [['สำนักปลัดเทศบาล'], null],
    [['กองยุทธศาสตร์และงบประมาณ'], null],
    [['กองการเจ้าหน้าที่'], 'not-started'],
  ]);
  expect(asked('column.unknown')).toEqual(['column.unknown C2', 'column.unknown E2']);
});

test('a clinic: things and what is to be done about them', async () => {
  const { rows, asked } = await check('clinic');
  expect(rows('measure', 'steps', 'status')).toEqual([
    ['แผนจัดซื้อยา', ['เผยแพร่บนเว็บไซต์ สสอ.'], 'done'],
    ['รายงานเงินบริจาค', ['ประกาศรายชื่อผู้บริจาค'], null],
    ['ทะเบียนยืมครุภัณฑ์', ['ให้ผู้ยืมลงนาม'], null],
  ]);
  expect(asked('status')).toEqual(['status.unknown E4', 'status.outside E5']);
  expect(asked('period.unreadable')).toEqual(['period.unreadable D5']);
});

test.each(['form', 'counts'] as const)('%s: no table of measures, and it says so', async (name) => {
  const { table, asked } = await check(name);
  expect(table).toBeUndefined();
  expect(asked('workbook')).toEqual(['workbook.no-table null']);
});

test('last year stands beside this year: only this year is reported', async () => {
  const { table, rows, asked } = await check('years');
  expect(table?.columns.map(({ role }) => role)).toEqual([
    ...['number', 'measure', 'owner', 'unknown', 'result', 'unknown', 'status', 'unknown', 'unknown'],
  ]);
  expect(rows('measure', 'result', 'status')).toEqual([
    ['ปรับปรุงเว็บไซต์', 'ปรับปรุง ๑ ครั้ง', 'in-progress'],
    ['อบรมจริยธรรม', null, 'not-started'],
  ]);
  expect(asked('column.unknown')).toEqual(['D2', 'F2', 'H2', 'I2'].map((cell) => `column.unknown ${cell}`));
});

test('measures within measures: those within are the steps, and nothing is left out', async () => {
  const { rows, asked } = await check('within');
  expect(rows('measure', 'steps', 'status')).toEqual([
    ['โปร่งใส', ['เปิดเผยแผนจัดซื้อ', 'เปิดเผยผลการใช้จ่าย'], null],
    ['รับเรื่องร้องเรียน', ['จัดทำช่องทาง'], null],
  ]);
  expect(asked('status.rows')).toEqual(['status.rows-differ F4']);
  expect(asked('status.unknown')).toEqual(['status.unknown F5']);
});
