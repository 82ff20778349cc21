/** Everything the report sheets say besides what the workbook says. `{…}` are filled in. */
export const WORDS = {
  reportSheet: 'รายงาน {when}',
  summarySheet: 'สรุป {when}',
  planSheet: 'แผนมาตรการ',
  planSheetOfProjects: 'แผนโครงการ',
  inRound: 'รอบ {round} เดือน',
  onDay: 'ณ {day}',
  onLongDay: 'ณ วันที่ {day}',
  summaryLines: ['{title}', 'ของ{place}', 'ประจำปีงบประมาณ พ.ศ. {year} ({when})'],
  /** Dots to be written over by hand. */
  blank: '........................................',
  shortBlank: '............',

  /** Words that say what kind of place a name is, full and short; the first stands before a name without one. */
  districts: ['อำเภอ', 'กิ่งอำเภอ', 'เขต', 'อ.'],
  provinces: ['จังหวัด', 'กรุงเทพ', 'จ.'],

  tick: '✓',
  no: '-',
  continued: '(ต่อ)',
  awaiting: 'รอยืนยันสถานะ: {text}',
  notReported: 'ยังไม่ได้รายงาน',
  empty: 'ไม่มี{counted}',

  reporter: 'ผู้รายงาน',
  planner: 'ผู้จัดทำ',
  sign: 'ลงชื่อ {blank} {signer}',
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

  chart: 'ความก้าวหน้าตามผู้รับผิดชอบ (จำนวน{counted})',
  chartTold: 'แผนภูมิแท่งแสดงจำนวน{counted}ของแต่ละผู้รับผิดชอบ แยกตามสถานะการดำเนินงาน ตามตารางด้านบน',
  chartOfFirst: 'แผนภูมิแสดงผู้รับผิดชอบ {count} รายแรกของตาราง',

  latePart: '{counted}ที่พ้นกำหนดและยังไม่แล้วเสร็จ',
  lateHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'กำหนดเสร็จ', 'สถานะ'],
  missingPart: '{counted}ที่รอยืนยันสถานะ',
  missingHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'ข้อความที่รายงาน'],
  roundPart: '{counted}ที่สถานะเปลี่ยนแปลงจากรอบ {before} เดือน',
  roundHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'รอบ {before} เดือน', 'รอบ {round} เดือน'],
  sincePart: '{counted}ที่สถานะเปลี่ยนแปลงจากรายงานเมื่อ {day}',
  sinceHeaders: ['{counted}', 'ผู้รับผิดชอบ', 'เดิม', 'ปัจจุบัน'],
  added: 'เพิ่มใหม่',
  removed: 'รายงานเมื่อ {day} มีอีก {count} {counted}ซึ่งไม่มีในรายงานนี้',
  none: 'ไม่มี',
  more: 'และอีก {count} {counted} ดูในแผ่นงาน “{sheet}”',
} as const;
