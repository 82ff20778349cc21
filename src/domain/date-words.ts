/**
 * What a word means inside a date. `since` and `onward` open a period: without a
 * second end it lasts as long as the fiscal year does.
 * `noise` says nothing and may be left out.
 */
export type DateWord =
  | 'to'
  | 'buddhist'
  | 'common'
  | 'quarter'
  | 'fiscal-year'
  | 'fiscal-year-end'
  | 'fiscal-year-whole'
  | 'month-end'
  | 'round'
  | 'months'
  | 'first'
  | 'since'
  | 'onward'
  | 'noise';

/** The words that may stand in a date or period. Any other word makes the text no date. */
export const DATE_WORDS: Readonly<Record<DateWord, readonly string[]>> = {
  to: ['ถึง', 'จนถึง', 'ถึงวันที่', 'to', 'until', 'through'],
  buddhist: ['พ.ศ.', 'พุทธศักราช', 'B.E.', 'BE'],
  common: ['ค.ศ.', 'คริสต์ศักราช', 'A.D.', 'C.E.', 'AD', 'CE'],
  quarter: ['ไตรมาส', 'ไตรมาสที่', 'quarter', 'Qtr', 'Q'],
  'fiscal-year': ['ปีงบประมาณ', 'ประจำปีงบประมาณ', 'ปีงบฯ', 'ปีงบ', 'ปีงปม.', 'fiscal year', 'FY'],
  'fiscal-year-end': ['สิ้นปีงบประมาณ', 'สิ้นสุดปีงบประมาณ', 'สิ้นปีงบฯ', 'สิ้นปีงบ', 'ปลายปีงบประมาณ'],
  'fiscal-year-whole': [
    'ตลอดปีงบประมาณ',
    'ตลอดทั้งปีงบประมาณ',
    'ทั้งปีงบประมาณ',
    'ตลอดปีงบฯ',
    'ตลอดปี',
    'ตลอดทั้งปี',
    'ทั้งปี',
  ],
  'month-end': ['สิ้นเดือน', 'ภายในสิ้นเดือน', 'ณ สิ้นเดือน'],
  round: ['รอบ', 'รอบที่', 'รอบระยะเวลา'],
  months: ['เดือน'],
  first: ['แรก'],
  since: ['ตั้งแต่', 'เริ่ม', 'เริ่มตั้งแต่', 'ระหว่าง', 'from', 'between'],
  onward: ['เป็นต้นไป', 'onwards', 'onward'],
  noise: [
    'ระยะเวลา',
    'ภายใน',
    'ไม่เกิน',
    'ในช่วง',
    'ช่วง',
    'ประจำ',
    'ลงวันที่',
    'วันที่',
    'วัน',
    'ที่',
    'ณ',
    'ใน',
    'ปี',
    'วันจันทร์',
    'วันอังคาร',
    'วันพุธ',
    'วันพฤหัสบดี',
    'วันศุกร์',
    'วันเสาร์',
    'วันอาทิตย์',
    'by',
    'on',
    'of',
    'the',
    'in',
  ],
};

/** Words that begin the naming of a day by which something is due. */
export const DUE_WORDS = /(?<![ก-ฮะ-ฺเ-๎])ณ(?![ก-ฮะ-ฺเ-๎])|ภายใน|ไม่เกิน|สิ้นปีงบ|สิ้นเดือน/gu;
