/** Everything the report sheets say besides what the workbook says. `{…}` are filled in. */
export const WORDS = {
  reportSheet: 'รายงาน รอบ {round} เดือน',
  summarySheet: 'สรุป รอบ {round} เดือน',
  /** Dots to be written over by hand. */
  blank: '........................................',
  shortBlank: '............',

  agency: 'ของ{agency}',
  /** Words that say what kind of place a name is, full and short; the first stands before a name without one. */
  districts: ['อำเภอ', 'กิ่งอำเภอ', 'เขต', 'อ.'],
  provinces: ['จังหวัด', 'กรุงเทพ', 'จ.'],

  tick: '✓',
  no: '-',
  bullet: '- ',
  continued: '(ต่อ)',
  awaiting: 'รอยืนยันสถานะ: {text}',
  notReported: 'ยังไม่ได้รายงาน',
  empty: 'ไม่มี{counted}',

  sign: 'ลงชื่อ {blank} ผู้รายงาน',
  signName: '({name})',
  signPosition: 'ตำแหน่ง {position}',
  signDate: 'วันที่ ........../......................../..........',

  /** Excel's codes: centred, font, size, page, number of pages. */
  page: '&C&"TH SarabunPSK,Regular"&16หน้า &P / &N',
  asOf: 'ข้อมูล ณ วันที่ {day}',

  statusPart: 'ภาพรวมตามสถานะการดำเนินงาน',
  statusHeaders: ['สถานะการดำเนินงาน', 'จำนวน ({counted})', 'ร้อยละ'],
  awaitingStatus: 'รอยืนยันสถานะ',
  total: 'รวม',

  ownerPart: 'จำแนกตามผู้รับผิดชอบ',
  ownerHeaders: [
    'ผู้รับผิดชอบ',
    'ทั้งหมด',
    'ยังไม่ดำเนินการ',
    'อยู่ระหว่างดำเนินการ',
    'ดำเนินการเสร็จ',
    'รอยืนยันสถานะ',
    'ร้อยละที่เสร็จ',
  ],
  noOwner: '(ไม่ระบุผู้รับผิดชอบ)',
  ownerNote: '{counted}ที่มีผู้รับผิดชอบหลายหน่วยงานนับให้ทุกหน่วยงาน',

  latePart: '{counted}ที่พ้นกำหนดและยังไม่แล้วเสร็จ',
  lateHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'กำหนดเสร็จ', 'สถานะ'],
  missingPart: '{counted}ที่รอยืนยันสถานะ',
  missingHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'ข้อความที่รายงาน'],
  none: 'ไม่มี',
  more: 'และอีก {count} {counted} ดูในแผ่นงาน “{sheet}”',
} as const;
