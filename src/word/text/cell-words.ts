/** Words by which a line copied from a PDF is told to belong to a column. A line begins with them. */
export const CELL_BEGINNINGS = {
  monitoring: [
    'รายงาน',
    '-รายงาน',
    '- รายงาน',
    'ติดตาม',
    'กำกับ',
    'สรุปผล',
    'รอบ',
    '-รอบ',
    '- รอบ',
    'ทุกเดือน',
    'ทุกไตรมาส',
  ],
  recommendation: ['ควร', 'เห็นควร', 'ขอให้', '- ควร', '-ควร'],
  owner: ['สำนัก', 'กอง', 'งาน', 'ฝ่าย', 'ส่วน', 'หน่วยตรวจสอบ', 'ทุกสำนัก', 'ทุกกอง', 'ทุกส่วน', 'ทุกหน่วย', 'ทุกฝ่าย'],
} as const;

/** Half a name, torn from the other half by the edge of a narrow column. */
export const TORN_OWNERS: readonly string[] = ['สำนัก', 'กอง', 'ฝ่าย', 'ส่วน'];

/** An owner is a name, not a sentence; characters. */
export const LONGEST_OWNER = 45;

/** A page number between printed pages: `- ๒ -`, `หน้า 2`. */
export const PAGE_NUMBER =
  /^(?:[-–—]\s*[0-9๐-๙]{1,3}\s*[-–—]|(?:หน้า(?:ที่)?|page)\s*[0-9๐-๙]{1,3}(?:\s*[/จ].{0,12})?)$/iu;

/** A cell that says "none" or is ticked, with or without a note behind the tick. */
export const MARKED = /^(?:[-–—]$|[✓✔√☑✅🗸🗹\uF0FC\uF0FE\uF050\uF052/])/u;

/** A line of nothing but a month, a day or a year, or half a period (`1 ต.ค.64 -`). */
export const DATED =
  /^[-–—]?\s*(?:[0-9๐-๙]{1,2}\s*)?(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|ไตรมาส|ตลอดปี)/u;

/** A sign before an entry of a list; the last are Symbol's and Wingdings' own, as a PDF hands them over. */
export const BULLET = /^[-–—•·●▪○‣➢\uF0B7\uF0A7\uF0D8]\s?(?![\s\d๐-๙]|$)/u;

/** A mark of a tick column with the mark of the next behind it: a PDF puts the short cells of a row on one line. */
export const MARK_BEFORE_MARK =
  /^([-–—✓✔√☑✅🗸🗹\uF0FC\uF0FE\uF050\uF052])\s+(?=[-–—✓✔√☑✅🗸🗹\uF0FC\uF0FE\uF050\uF052](?:\s|$))/u;
