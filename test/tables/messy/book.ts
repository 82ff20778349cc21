import type { Round } from '../../../src/domain';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { workbook } from '../grid';
import { type Layout, someLayout } from './layouts';
import { Page } from './page';
import { Random } from './random';
import { cleanRegister } from './register';
import { someStyle } from './style';
import { writeTable } from './table';
import type { At, TrueTable } from './truth';
import { inDigits } from './typing';
import { DEPARTMENTS, SECTIONS } from './words';

/** A workbook as somebody may have left it, and what it means. */
export interface MessyBook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly TrueTable[];
}

interface Told {
  readonly titles: readonly string[];
  readonly fiscalYear: number | null;
  readonly round: Round | null;
}

const AGENCY = ['องค์การบริหารส่วนตำบลธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี', 'เทศบาลตำบลทุ่งดาวเรือง'] as const;

/** Title lines that tell the year and the round, or one of them, or nothing. */
function someTitles(random: Random, fiscalYear: number): Told {
  const tells = random.chance(0.75);
  const round = random.chance(0.35) ? random.pick([6, 12] as const) : null;
  const year = random.pick([
    `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
    `ปีงบประมาณ ${fiscalYear}`,
    `ประจำปี พ.ศ. ${fiscalYear}`,
    `ประจำปีงบประมาณ ${fiscalYear}`,
  ]);
  const name = random.pick([
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    'แผนปฏิบัติการป้องกันการทุจริต',
    `มาตรการตามผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${fiscalYear - 1}`,
    'ตารางติดตามมาตรการ',
  ]);
  // The year of the score alone is no year of the measures, but nothing else tells one.
  const isOfScore = name.includes('ITA');
  if (isOfScore && !tells) return { titles: [], fiscalYear: null, round: null };
  const digits = random.pick(['thai', 'arabic'] as const);
  const said = round === null ? '' : random.pick([` รอบ ${round} เดือน`, ` (รอบ ${round} เดือน)`]);
  const first =
    tells && random.chance(0.5) ? [`${name} ${year}${said}`] : [name + said, ...(tells ? [year] : [])];
  const lines = random.chance(0.3) ? [...first, random.pick(AGENCY)] : first;
  if (!tells && round === null && random.chance(0.4)) return { titles: [], fiscalYear: null, round: null };
  return {
    titles: lines.map((line) => inDigits(line, digits)),
    fiscalYear: tells ? fiscalYear : null,
    round,
  };
}

/** Writes title lines over a table and returns the row of its header. */
function writeTitles(random: Random, page: Page, [top, left]: At, told: Told, width: number): number {
  const merged = random.chance(0.6);
  told.titles.forEach((line, at) => {
    page.put(top + at, left, line);
    if (merged) page.merge(top + at, left, top + at, left + width - 1);
  });
  return top + told.titles.length + (told.titles.length > 0 && random.chance(0.3) ? 1 : 0);
}

/** What may stand below a table: totals, signatures, a note. */
function writeFoot(random: Random, page: Page, [top, left]: At, count: number): number {
  let row = top;
  if (random.chance(0.15)) {
    page.put(row, left, random.pick(['รวม', 'รวมทั้งสิ้น', `รวม ${count} มาตรการ`]));
    if (random.chance(0.5)) page.put(row, left + 1, count);
    row += 1;
  }
  if (random.chance(0.15)) {
    row += random.int(0, 2);
    page.put(
      row,
      left + 1,
      random.pick(['ลงชื่อ....................ผู้รายงาน', '(ลงชื่อ)......................', 'ลงชื่อ']),
    );
    page.put(row + 1, left + 1, '(นางสาวสมใจ ใจดีงาม)');
    page.put(
      row + 2,
      left + 1,
      random.pick(['หัวหน้าสำนักปลัด', 'ปลัดองค์การบริหารส่วนตำบล', 'นักวิเคราะห์นโยบายและแผน']),
    );
    return row + 3;
  }
  if (random.chance(0.15)) {
    page.put(
      row + random.int(0, 1),
      left,
      random.pick(['หมายเหตุ : ระยะเวลาอาจปรับตามความเหมาะสม', 'ข้อมูล ณ วันที่ 31 มีนาคม 2565', 'ที่มา: สำนักปลัด']),
    );
    row += 2;
  }
  return row;
}

/** Things on a sheet that are no measures. */
const JUNK: readonly (readonly (readonly (string | number)[])[])[] = [
  [
    ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ระดับ'],
    [1, 'การปฏิบัติหน้าที่', 92.15, 'A'],
    [2, 'การใช้งบประมาณ', 85.5, 'B'],
  ],
  [
    ['ที่', 'ชื่อ - สกุล', 'ตำแหน่ง', 'โทรศัพท์'],
    [1, 'นางสาวสมใจ ใจดีงาม', 'นิติกร', '043-123456'],
    [2, 'นายมานะ รักงาน', 'ช่างโยธา', '043-123457'],
  ],
  [
    ['ที่', 'รายการ', 'งบประมาณ', 'เบิกจ่าย', 'คงเหลือ'],
    [1, 'ค่าไฟฟ้า', 100, 50, 50],
    [2, 'ค่าน้ำ', 80, 20, 60],
  ],
  [
    ['ชื่อไฟล์', 'วันที่', 'ผู้ส่ง'],
    ['แผน.docx', '1 ก.พ. 65', 'สมใจ'],
    ['ผล.pdf', '3 มี.ค. 65', 'มานะ'],
  ],
];

function writeJunk(random: Random, page: Page, [top, left]: At): void {
  random
    .pick(JUNK)
    .forEach((cells, row) => cells.forEach((cell, at) => page.put(top + row, left + at, cell)));
}

const NAMES = ['แผน', 'รายงาน', 'Sheet1', 'ITA', 'มาตรการ', 'ติดตามงาน', 'แผ่นงาน 2'] as const;

/** The same seed makes the same workbook. */
export function messyBook(seed: number): MessyBook {
  const random = new Random(seed);
  const fiscalYear = random.int(2563, 2570);
  const tables: TrueTable[] = [];
  const sheets: SheetSnapshot[] = [];
  for (const name of random.some(NAMES, 1, random.chance(0.25) ? 2 : 1)) {
    const page = new Page(name);
    fillPage(random, page, fiscalYear, tables);
    sheets.push(page.snapshot());
  }
  if (random.chance(0.15)) {
    const page = new Page('อื่น ๆ');
    writeJunk(random, page, [random.int(0, 3), random.int(0, 2)]);
    sheets.splice(random.int(0, 1), 0, page.snapshot());
  }
  return { snapshot: workbook(...sheets), tables };
}

function fillPage(random: Random, page: Page, fiscalYear: number, tables: TrueTable[]): void {
  const kind = random.int(0, 9);
  const at: At = [random.chance(0.3) ? random.int(1, 3) : 0, random.chance(0.2) ? random.int(1, 3) : 0];
  if (kind === 0) byHeading(random, page, at, fiscalYear, tables);
  else if (kind === 1) {
    const next = oneTable(random, page, at, fiscalYear, tables);
    oneTable(random, page, [next.row + random.int(2, 3), at[1]], fiscalYear, tables, true);
  } else if (kind === 2) {
    const next = oneTable(random, page, at, fiscalYear, tables);
    oneTable(random, page, [at[0], next.column + random.int(1, 2)], fiscalYear, tables);
  } else {
    const next = oneTable(random, page, at, fiscalYear, tables);
    if (random.chance(0.1)) writeJunk(random, page, [next.row + random.int(3, 10), at[1]]);
  }
}

function oneTable(
  random: Random,
  page: Page,
  at: At,
  fiscalYear: number,
  tables: TrueTable[],
  needsTitle = false,
): { readonly row: number; readonly column: number } {
  const layout = someLayout(random);
  const width = layout.columns.length;
  let told = someTitles(random, fiscalYear);
  while (needsTitle && told.titles.length === 0) told = someTitles(random, fiscalYear);
  const top = writeTitles(random, page, at, told, width);
  const header: At = [top, at[1]];
  const style = someStyle(random, layout);
  const common = { ...style, layout, fiscalYear, hasTopics: style.topics !== 'none' };
  const { rows, next } = writeTable(random, page, header, layout, style, cleanRegister(random, common));
  const { fiscalYear: year, round } = told;
  tables.push({ sheet: page.name, at: header, fiscalYear: year, pageYear: fiscalYear, round, rows });
  return { row: writeFoot(random, page, [next, at[1]], rows.length), column: at[1] + width };
}

/** The same header again and again, each time under the department or the topic that the rows belong to. */
function byHeading(random: Random, page: Page, at: At, fiscalYear: number, tables: TrueTable[]): void {
  const whole = someLayout(random);
  const byOwner = random.chance(0.6);
  const without = byOwner ? 'owner' : 'topic';
  const layout: Layout = { ...whole, columns: whole.columns.filter(({ role }) => role !== without) };
  if (layout.columns.length < 3) return void oneTable(random, page, at, fiscalYear, tables);
  const told = someTitles(random, fiscalYear);
  let row = writeTitles(random, page, at, told, layout.columns.length);
  const plain = someStyle(random, layout);
  const style = { ...plain, topics: 'none' as const, pageLength: null, blankRows: 0 };
  const headings: readonly string[] = byOwner ? DEPARTMENTS : SECTIONS;
  for (const heading of random.some(headings, 2, 3)) {
    page.put(row, at[1], heading);
    const place: At = [row, at[1]];
    row += 1;
    const header: At = [row, at[1]];
    const common = { ...style, layout, fiscalYear, hasTopics: false };
    const cleans = cleanRegister(random, common).slice(0, 4);
    const written = writeTable(random, page, header, layout, style, cleans);
    const rows = written.rows.map((one) => ({
      ...one,
      truth: byOwner ? { ...one.truth, owners: [heading] } : { ...one.truth, topic: heading },
      cells: new Map([...one.cells, [byOwner ? 'owners' : 'topic', [place]] as const]),
    }));
    tables.push({
      sheet: page.name,
      at: header,
      fiscalYear: told.fiscalYear,
      pageYear: fiscalYear,
      round: told.round,
      rows,
    });
    row = written.next + random.int(0, 2);
  }
}
