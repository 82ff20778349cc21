/** A sentence in several wordings: the first whose `{…}` are all known is said, none when there is no such. */
export type Phrase = readonly string[];

const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const PROJECTS = 'โครงการ/กิจกรรมตามแผนการดำเนินงาน';

/** What is reported on, by the subject of the register. */
export const SUBJECTS = { measures: MEASURES, projects: PROJECTS } as const;
export const UNITS = { measures: 'มาตรการ', projects: 'โครงการ' } as const;

/** Of every letter. `{what}`: มาตรการ… with its year; `{round}`: 6 or 12. */
export const COMMON = {
  what: ['{subject} ประจำปีงบประมาณ พ.ศ. {year}', '{subject}'],
  salutation: ['เรียน {salutation}'],
  contact: [
    'หากมีข้อสงสัย โปรดติดต่อ{department} โทรศัพท์ {phone}',
    'หากมีข้อสงสัย โปรดติดต่อ{department}',
    'หากมีข้อสงสัย โปรดติดต่อ โทรศัพท์ {phone}',
  ],
  from: [
    '{department}\n{agency}\nโทร. {phone}',
    '{department}\n{agency}',
    '{agency}\nโทร. {phone}',
    '{agency}',
    '{department}',
  ],
} as const satisfies Record<string, Phrase>;

/** To a department, with its workbook. */
export const SENDING = {
  subject: [
    'ขอให้รายงานผลการดำเนินการตาม{what} (รอบ {round} เดือน) ของ{owner}',
    'ขอให้รายงานผลการดำเนินการตาม{what} (รอบ {round} เดือน)',
  ],
  opening: [
    'ด้วย{agency}กำหนดให้หน่วยงานภายในที่รับผิดชอบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน (ตั้งแต่วันที่ {from} ถึงวันที่ {to})',
    'ด้วยมีกำหนดให้หน่วยงานภายในที่รับผิดชอบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน (ตั้งแต่วันที่ {from} ถึงวันที่ {to})',
    'ด้วย{agency}กำหนดให้หน่วยงานภายในที่รับผิดชอบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน',
    'ด้วยมีกำหนดให้หน่วยงานภายในที่รับผิดชอบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน',
  ],
  request: ['ในการนี้ จึงขอให้{owner}ดำเนินการ ดังนี้', 'ในการนี้ จึงขอให้หน่วยงานภายในที่รับผิดชอบดำเนินการ ดังนี้'],
  /** Numbered. `{file}`: the name of the workbook, as it is. */
  steps: [
    [
      'เปิดไฟล์แนบ “{file}” ซึ่งมี{unit}ที่{owner}รับผิดชอบ จำนวน {rows} {unit}',
      'เปิดไฟล์แนบ “{file}” ซึ่งมี{unit} จำนวน {rows} {unit}',
    ],
    [
      'กรอกสถานะการดำเนินงาน ผลการดำเนินการ ผลลัพธ์ ข้อเสนอแนะ และหลักฐานของรอบ {round} เดือน เฉพาะในช่องสถานะและช่องสีขาว โดยเลือกสถานะจากรายการที่มีให้ วิธีกรอกอยู่ในแผ่นงาน “คำชี้แจง” ของไฟล์',
    ],
    ['บันทึกไฟล์ในรูปแบบเดิม (.xlsx) โดยไม่แก้ไขช่องอื่นและรหัสติดตามของแถว'],
    ['แนบไฟล์ที่กรอกแล้วตอบกลับอีเมลฉบับนี้ ภายในวันที่ {due}', 'แนบไฟล์ที่กรอกแล้วตอบกลับอีเมลฉบับนี้'],
  ],
  closing: ['จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ'],
} as const satisfies Record<string, Phrase | readonly Phrase[]>;

/** To a department that has not answered. */
export const REMINDER = {
  subject: [
    'ขอติดตามการรายงานผลการดำเนินการตาม{what} (รอบ {round} เดือน) ของ{owner}',
    'ขอติดตามการรายงานผลการดำเนินการตาม{what} (รอบ {round} เดือน)',
  ],
  opening: [
    'ตามที่ได้ส่งแบบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน ให้{owner} เมื่อวันที่ {day} และขอให้ส่งกลับภายในวันที่ {due} นั้น',
    'ตามที่ได้ส่งแบบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน ให้{owner} เมื่อวันที่ {day} นั้น',
    'ตามที่ได้ส่งแบบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน เมื่อวันที่ {day} และขอให้ส่งกลับภายในวันที่ {due} นั้น',
    'ตามที่ได้ส่งแบบรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน เมื่อวันที่ {day} นั้น',
  ],
  request: [
    'บัดนี้เลยกำหนดมาแล้ว {days} วัน และยังไม่ได้รับแบบรายงาน จึงขอความอนุเคราะห์ส่งแบบรายงานที่กรอกแล้วกลับโดยเร็ว หากได้ส่งมาแล้ว ขอขอบคุณมา ณ โอกาสนี้',
    'ขณะนี้ยังไม่ได้รับแบบรายงาน จึงขอความอนุเคราะห์ส่งแบบรายงานที่กรอกแล้วกลับภายในวันที่ {due} หากได้ส่งมาแล้ว ขอขอบคุณมา ณ โอกาสนี้',
    'ขณะนี้ยังไม่ได้รับแบบรายงาน จึงขอความอนุเคราะห์ส่งแบบรายงานที่กรอกแล้วกลับโดยเร็ว หากได้ส่งมาแล้ว ขอขอบคุณมา ณ โอกาสนี้',
  ],
  unfilled: ['{unit}ที่ยังไม่ได้รายงานสถานะของรอบ {round} เดือน จำนวน {count} {unit} ได้แก่'],
  late: ['{unit}ที่ครบกำหนดแล้วและยังไม่แล้วเสร็จ จำนวน {count} {unit} ได้แก่'],
  lateRow: ['{title} (ครบกำหนดวันที่ {due} สถานะ: {status})'],
  more: ['และอีก {count} {unit}'],
  closing: ['จึงเรียนมาเพื่อโปรดดำเนินการ'],
} as const satisfies Record<string, Phrase>;

/** Up the signature chain, with the report and the memo. */
export const REPORT = {
  subject: ['ขอเสนอรายงานผลการดำเนินการตาม{what} (รอบ {round} เดือน)'],
  opening: [
    'ด้วย{department}ได้จัดทำรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน ของ{agency} สรุปได้ ดังนี้',
    'ด้วย{department}ได้จัดทำรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน สรุปได้ ดังนี้',
    'ด้วยได้มีการจัดทำรายงานผลการดำเนินการตาม{what} รอบ {round} เดือน สรุปได้ ดังนี้',
  ],
  total: ['{unit}ทั้งหมด {count} {unit}'],
  counted: ['{status} {count} {unit}'],
  unknown: ['ยังไม่ได้รายงานสถานะ {count} {unit}'],
  files: ['พร้อมนี้ได้แนบเอกสารมาด้วย ดังนี้'],
  file: ['{file}'],
  closing: ['จึงเรียนมาเพื่อโปรดพิจารณา'],
} as const satisfies Record<string, Phrase>;
