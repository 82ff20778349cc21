import type { Doubt } from './doubts';

/** Everything the summary's sheets say besides what the workbooks say. `{…}` are filled in. */
export interface RollupWords {
  readonly sheets: {
    readonly overview: string;
    readonly agencies: string;
    readonly late: string;
    readonly files: string;
  };
  readonly title: string;
  readonly year: string;
  readonly asOf: string;
  /** What the figures are made from: agencies, files; of them left out and doubtful. */
  readonly from: string;
  readonly doubtful: string;
  /** Rounds of which no workbook says anything, and that have no rows. */
  readonly untold: string;
  readonly overviewHeaders: { readonly province: string; readonly district: string };
  readonly headers: Readonly<
    Record<
      | 'number'
      | 'agencies'
      | 'agency'
      | 'district'
      | 'province'
      | 'year'
      | 'round'
      | 'total'
      | 'notStarted'
      | 'inProgress'
      | 'done'
      | 'unknown'
      | 'share'
      | 'late'
      | 'warnings'
      | 'note'
      | 'file',
      string
    >
  >;
  readonly lateTitle: string;
  readonly lateHeaders: Readonly<Record<'measure' | 'owner' | 'due' | 'days' | 'status', string>>;
  readonly lateMore: string;
  readonly filesTitle: string;
  readonly filesHeaders: Readonly<Record<'file' | 'agency' | 'what' | 'reason', string>>;
  readonly leftOut: string;
  readonly counted: string;
  readonly others: string;
  readonly none: string;
  readonly all: string;
  readonly nowhere: string;
  readonly nameless: string;
  readonly statuses: Readonly<Record<'not-started' | 'in-progress' | 'done', string>>;
  /** Beside the row, in a word. */
  readonly notes: Readonly<Record<Doubt['doubt'], string>>;
  /** In a round of which the workbook says nothing. */
  readonly untoldNote: string;
  readonly doubts: Readonly<Record<Doubt['doubt'], string>>;
  readonly moreFiles: string;
}

const thai: RollupWords = {
  sheets: {
    overview: 'สรุปรวม',
    agencies: 'รายหน่วยงาน',
    late: 'มาตรการที่พ้นกำหนด',
    files: 'ไฟล์ที่ต้องตรวจ',
  },
  title: 'สรุปผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  year: 'ประจำปีงบประมาณ พ.ศ. {year}',
  asOf: 'ข้อมูล ณ วันที่ {day}',
  from: 'รวมจาก {used} ไฟล์ ไม่ได้นับ {left} ไฟล์',
  doubtful:
    'ควรตรวจ {doubtful} ไฟล์ (ดูแผ่นงาน “{sheet}”) ซึ่งนับรวมไว้แล้ว หากลบแถวในแผ่นงาน “{agencies}” ผลรวมจะคำนวณใหม่',
  untold: 'ไม่มีหน่วยงานใดรายงานรอบ {rounds} เดือน',
  overviewHeaders: { province: 'จังหวัด', district: 'อำเภอ' },
  headers: {
    number: 'ที่',
    agencies: 'จำนวนไฟล์',
    agency: 'หน่วยงาน',
    district: 'อำเภอ',
    province: 'จังหวัด',
    year: 'ปีงบฯ',
    round: 'รอบ',
    total: 'มาตรการทั้งหมด',
    notStarted: 'ยังไม่ดำเนินการ',
    inProgress: 'อยู่ระหว่างดำเนินการ',
    done: 'ดำเนินการเสร็จ',
    unknown: 'รอยืนยันสถานะ',
    share: 'ร้อยละที่เสร็จ',
    late: 'พ้นกำหนด',
    warnings: 'ข้อที่ควรตรวจ',
    note: 'หมายเหตุ',
    file: 'ไฟล์',
  },
  lateTitle: 'มาตรการที่พ้นกำหนดและยังไม่แล้วเสร็จ',
  lateHeaders: {
    measure: 'มาตรการ',
    owner: 'ผู้รับผิดชอบ',
    due: 'กำหนดเสร็จ',
    days: 'เกินกำหนด (วัน)',
    status: 'สถานะการดำเนินงาน',
  },
  lateMore: 'และอีก {count} มาตรการ ซึ่งไม่ได้แสดงในแผ่นงานนี้ (นับไว้แล้วในแผ่นงาน “{sheet}”)',
  filesTitle: 'ไฟล์ที่ไม่ได้นับ และไฟล์ที่ควรตรวจ',
  filesHeaders: { file: 'ไฟล์', agency: 'หน่วยงาน', what: 'ผล', reason: 'เหตุผล' },
  leftOut: 'ไม่ได้นับ',
  counted: 'นับแล้ว ควรตรวจ',
  others: 'ไม่ได้อ่านไฟล์ชนิดอื่นในโฟลเดอร์ {count} ไฟล์ ({kinds})',
  none: 'ไม่มี',
  all: 'รวมทั้งสิ้น',
  nowhere: '(ไม่ระบุ)',
  nameless: '(ไม่พบชื่อหน่วยงาน)',
  statuses: {
    'not-started': 'ยังไม่ดำเนินการ',
    'in-progress': 'อยู่ระหว่างดำเนินการ',
    done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
  },
  untoldNote: 'ไม่มีรายงาน',
  notes: { twice: 'ซ้ำ', 'other-year': 'ต่างปี', 'no-year': 'ไม่พบปี', 'no-name': 'ไม่พบชื่อ' },
  doubts: {
    twice: 'หน่วยงานเดียวกันมี {count} ไฟล์: {files} โปรดลบแถวของไฟล์ที่ไม่ใช้',
    'other-year': 'เป็นปีงบประมาณ {year} ส่วนไฟล์อื่นเป็นปี {expected}',
    'no-year': 'ไม่พบปีงบประมาณในสมุดงาน',
    'no-name': 'ไม่พบชื่อหน่วยงานในสมุดงาน',
  },
  moreFiles: '{files} และอีก {count} ไฟล์',
};

const english: RollupWords = {
  sheets: { overview: 'Summary', agencies: 'By agency', late: 'Past due', files: 'Files to look at' },
  title: 'Summary of measures to promote integrity and transparency',
  year: 'Fiscal year B.E. {year}',
  asOf: 'As of {day}',
  from: 'From {used} files; {left} left out',
  doubtful:
    '{doubtful} files should be looked at (see the sheet “{sheet}”); they are counted. Delete a row on the sheet “{agencies}” and the totals follow',
  untold: 'No agency reports on the round of {rounds} months',
  overviewHeaders: { province: 'Province', district: 'District' },
  headers: {
    number: 'No.',
    agencies: 'Files',
    agency: 'Agency',
    district: 'District',
    province: 'Province',
    year: 'FY (B.E.)',
    round: 'Round',
    total: 'Measures',
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    unknown: 'No status yet',
    share: '% done',
    late: 'Past due',
    warnings: 'To look at',
    note: 'Note',
    file: 'File',
  },
  lateTitle: 'Measures past due and not done',
  lateHeaders: { measure: 'Measure', owner: 'Owner', due: 'Due', days: 'Days late', status: 'Status' },
  lateMore: 'and {count} more measures, not listed on this sheet (they are counted on the sheet “{sheet}”)',
  filesTitle: 'Files left out, and files to look at',
  filesHeaders: { file: 'File', agency: 'Agency', what: 'Outcome', reason: 'Reason' },
  leftOut: 'Left out',
  counted: 'Counted; look at it',
  others: '{count} files of other kinds in the folder were not read ({kinds})',
  none: 'None',
  all: 'Total',
  nowhere: '(not told)',
  nameless: '(no name found)',
  statuses: { 'not-started': 'Not started', 'in-progress': 'In progress', done: 'Done' },
  untoldNote: 'no report',
  notes: { twice: 'twice', 'other-year': 'other year', 'no-year': 'no year', 'no-name': 'no name' },
  doubts: {
    twice: 'The same agency has {count} files: {files}. Delete the rows of those that do not count',
    'other-year': 'Of fiscal year {year}, while the others are of {expected}',
    'no-year': 'No fiscal year was found in the workbook',
    'no-name': 'No name of an agency was found in the workbook',
  },
  moreFiles: '{files} and {count} more',
};

export const ROLLUP_WORDS: Readonly<Record<'thai' | 'english', RollupWords>> = { thai, english };

/** Excel's codes for the foot of every page: centred, font, size, page, number of pages. */
export const PAGE_FOOT = '&C&"TH SarabunPSK,Regular"&14&P / &N';
