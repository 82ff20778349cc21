import type { Round } from '../../domain';

/**
 * Words by which a line that is no measure is known. All are compared at the start of the line's loose key
 * unless said otherwise.
 */
export const LINE_WORDS = {
  /** Below a table: the signatures and the end of the memo. */
  closing: [
    'ลงชื่อ',
    'จึงเรียนมา',
    'ผู้รายงาน',
    'ผู้จัดทำ',
    'ผู้ตรวจสอบ',
    'ผู้รับรอง',
    'ผู้อนุมัติ',
    'ความเห็นปลัด',
    'ความเห็นนายก',
    'ความเห็นหัวหน้า',
    'ความเห็นผู้บังคับบัญชา',
    'ขอรับรองว่า',
    'ที่มา:',
    'หมายเหตุ:',
    'ข้อมูล ณ',
    'จัดทำโดย',
    'ปรับปรุงล่าสุด',
    'ปรับปรุงเมื่อ',
    'คำชี้แจง',
    'คำอธิบาย',
    'Signed',
    'Prepared by',
    'Approved by',
    'Reported by',
    'Reviewed by',
    'Last updated',
    'Source:',
    'Note:',
    'Notes:',
    'Legend',
  ],
  /** The row of totals: the whole key, numbers and the units below left out. */
  totals: ['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'รวมทั้งหมดทั้งสิ้น', 'ยอดรวม', 'รวมจำนวน', 'Total', 'Grand total', 'Sum'],
  units: ['มาตรการ', 'โครงการ', 'กิจกรรม', 'รายการ', 'บาท', 'เรื่อง', 'measures', 'projects', 'items'],
  /** A line between rows that groups those below it, when it stands alone in its row. */
  section: [
    'ด้าน',
    'ประเด็น',
    'หมวด',
    'ส่วนที่',
    'ตัวชี้วัด',
    'ยุทธศาสตร์',
    'กลยุทธ์',
    'มิติ',
    'แผนงาน',
    'กระบวนการ',
    'กลไก',
    'Topic',
    'Section',
    'Part',
    'Area',
  ],
  /** Parts of the memo's head that may stand above a table and are no titles of it. */
  memo: ['บันทึกข้อความ', 'ส่วนราชการ', 'เรียน', 'เรื่อง', 'วันที่', 'จึงเรียนมา', 'ตามที่', 'ลงชื่อ'],
} as const satisfies Record<string, readonly string[]>;

/** A signer's name below a table: `(นางสาวสมใจ ใจดีงาม)`, or the dots for one. */
export const SIGNER =
  /^\(\s*(?:[.…_\s]{4,}|(?:นาย|นาง|น\.ส\.|ว่าที่|ดร\.|[ก-ฮ]\.[ก-ฮ]\.|สิบ|จ่า|Mr|Ms|Mrs|Dr)[^()]{3,60}|[ก-๎.]{2,25} [ก-๎]{2,30})\)$/u;

/** A cell of nothing but dashes and dots says "none", as in the columns of document 004. */
export const NOTHING = /^[\s.\-–—−_ฯ]*$/u;

/** The words of a round inside a header, to be left out when the rest is looked up. */
export const ROUND_WORDS =
  /(?:ครั้งที่|งวดที่|ระยะที่)\s*[0-9๐-๙]|[([{]?\s*(?:รอบ|ระยะ|ช่วง)?\s*(?:ที่|การประเมิน)?\s*(?:[0-9๐-๙]{1,2})\s*(?:-\s*)?(?:เดือน|months?)(?:แรก|หลัง)?\s*[)\]}]?/giu;

/** The words of a year inside a header, to be left out like those of a round. */
export const YEAR_WORDS =
  /(?:ประจำ)?(?:ปีงบประมาณ|ปีงบฯ?|ปี|fiscal year|FY)?\s*(?:พ\.\s?ศ\.)?\s*(?:[2๒][5๕][0-9๐-๙]{2}|20[2-4][0-9])(?![0-9๐-๙])/iu;

/** The last day of a round in a header names it: `ผลการดำเนินการ ณ 31 มี.ค. 68`, `สถานะ (30 กันยายน ๒๕๖๘)`. */
export const ROUND_DAYS: readonly { readonly round: Round; readonly day: RegExp }[] = [
  { round: 6, day: lastDay('31|๓๑', 'มี\\s?\\.?\\s?ค|มีนาคม|Mar(?:ch)?') },
  { round: 12, day: lastDay('30|๓๐', 'ก\\s?\\.?\\s?ย|กันยายน|Sep(?:t|tember)?') },
];

function lastDay(day: string, month: string): RegExp {
  const before = '[([]?(?:(?:ข้อมูล|ณ|ถึง|สิ้นสุด|วันที่|as of|on)\\s*)*';
  return new RegExp(
    `${before}(?<![0-9๐-๙])(?:${day})\\s?(?:${month})\\.?\\s?(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})?[)\\]]?`,
    'iu',
  );
}

/** Without one of these, a text names no round. */
export const MAY_NAME_ROUND = /[0-9๐-๙]|หก|สิบสอง/u;

/** A header with one of these holds a share: of how much is done when the rest of it is in `SHARE_OF`. */
export const SHARE_WORDS = /%|ร้อยละ|เปอร์เซ็นต์|percent(?:age)?|pct\b/giu;

/** What a share in a column of progress is of, beside a result itself. */
export const SHARE_OF = [
  'ความก้าวหน้า',
  'ความคืบหน้า',
  'ความสำเร็จ',
  'ความสำเร็จของงาน',
  'ของความก้าวหน้า',
  'ของความสำเร็จ',
  'ของงาน',
  'ของงานที่แล้วเสร็จ',
  'ที่แล้วเสร็จ',
  'การดำเนินการ',
  'การดำเนินงาน',
  'ของการดำเนินการ',
  'ของการดำเนินงาน',
  'ผลงาน',
  'ผลสำเร็จ',
  'งาน',
  'Complete',
  'Completed',
  'Completion',
  'Done',
  'Progress',
] as const;

/** With one of these a header speaks of what is to come, not of what came: `ผลลัพธ์ที่คาดหวัง`, `Expected output`. */
export const HOPE_WORDS = /คาดหวัง|คาดว่า|เป้าหมาย|expected|planned|target/iu;

/** A header with one of these speaks of what success is measured by, wherever it stands. */
export const SUCCESS_WORDS = /ความสำเร็จ|ผลสำเร็จ|success/iu;

/** A topic with one of these is, behind the measures, what their success is measured by. */
export const AIM_WORDS = /ตัวชี้วัด|indicator|\bkpi/iu;

/** Before a number 1–4, these name a quarter in a header. */
export const QUARTER_WORDS = [
  'ไตรมาส',
  'ไตรมาสที่',
  'ไตรมาสปี',
  'ไตรมาสที่ปี',
  'Q',
  'Quarter',
  'Qtr',
  'Q FY',
  'Quarter FY',
] as const;

/** A year in a group over months is a fiscal year with this word, else one of the calendar. */
export const FISCAL_YEAR_WORD = /งบ|fiscal|\bfy/iu;

/** Arrows and bars of a Gantt chart: the measure is done in this month. */
export const BAR_MARKS = /^[\s\-–—─━=_<>|]*[←→↔⇐⇒⇔⟵⟶⟷◄►◀▶<>■█▬●⬤★*][\s\-–—─━=_<>|←→↔⇐⇒⇔⟵⟶⟷◄►◀▶■█▬●⬤★*]*$/u;

/** `(บาท)`, `(ร้อยละ)`, `[URL]`: what a header adds in brackets. */
export const BRACKETED = /[([{][^()[\]{}]{0,60}[)\]}]/gu;
