import type { Status } from './status';

/** The three texts of the official table (document 004), as they are printed everywhere. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
};

/** Ways of saying a status: every start with every end. An empty text is a possible start. */
export interface StatusPhrases {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/**
 * Whole phrases that say one of the three statuses and nothing else. To teach a new one, add it here; the
 * table of phrases in `test/domain/status-phrases.ts` shows what must stay unknown.
 */
export const STATUS_WORDS: Readonly<Record<Status, readonly StatusPhrases[]>> = {
  'not-started': [
    {
      starts: [
        'ยังไม่',
        'ยังไม่ได้',
        'ยังมิได้',
        'ยังไม่เริ่ม',
        'ยังไม่ได้เริ่ม',
        'ยังมิได้เริ่ม',
        'ไม่ได้',
        'มิได้',
        'ยังไม่มีการ',
        'ยังมิได้มีการ',
      ],
      ends: ['ดำเนินการ', 'ดำเนินงาน', 'ดำเนินการใด', 'ดำเนินการใดๆ'],
    },
    { starts: ['ยังไม่เริ่ม', 'ยังไม่ได้เริ่ม', 'ยังมิได้เริ่ม'], ends: [''] },
    { starts: [''], ends: ['Not started', 'Not yet started', 'Not yet begun', 'To do', 'Open', 'Pending'] },
  ],
  'in-progress': [
    {
      starts: ['อยู่ระหว่าง', 'อยู่ในระหว่าง', 'ระหว่าง', 'กำลัง', 'อยู่ระหว่างการ', 'อยู่ในระหว่างการ', 'ระหว่างการ'],
      ends: ['ดำเนินการ', 'ดำเนินงาน', 'ปฏิบัติ'],
    },
    {
      starts: ['ยังดำเนินการ', 'ดำเนินการยัง', 'อยู่ระหว่างดำเนินการยัง'],
      ends: ['ไม่แล้วเสร็จ', 'ไม่เสร็จ', 'ไม่เสร็จสิ้น'],
    },
    { starts: [''], ends: ['In progress', 'Ongoing', 'Underway', 'Work in progress', 'WIP', 'In process'] },
  ],
  done: [
    {
      starts: ['', 'ได้', 'ดำเนินการ', 'ได้ดำเนินการ', 'ดำเนินงาน', 'ได้ดำเนินงาน', 'ดำเนินการแล้ว', 'ได้ดำเนินการแล้ว'],
      ends: [
        'เสร็จ',
        'เสร็จแล้ว',
        'เสร็จสิ้น',
        'เสร็จสิ้นแล้ว',
        'เสร็จเรียบร้อย',
        'เสร็จเรียบร้อยแล้ว',
        'เสร็จสิ้นเรียบร้อย',
        'เสร็จสิ้นเรียบร้อยแล้ว',
        'เสร็จสมบูรณ์',
        'เสร็จสมบูรณ์แล้ว',
        'แล้วเสร็จ',
        'แล้วเสร็จเรียบร้อย',
        'แล้วเสร็จเรียบร้อยแล้ว',
        'แล้วเสร็จสมบูรณ์',
        'เรียบร้อย',
        'เรียบร้อยแล้ว',
      ],
    },
    { starts: ['ดำเนินการ', 'ได้ดำเนินการ', 'ดำเนินงาน', 'ได้ดำเนินงาน'], ends: ['แล้ว'] },
    { starts: [''], ends: ['Done', 'Complete', 'Completed', 'Closed', 'Finished'] },
  ],
};

/** Whole phrases outside the three statuses: something to ask about, never to map. */
export const OUTSIDE_WORDS: readonly string[] = [
  'ยกเลิก',
  'ขอยกเลิก',
  'ยกเลิกโครงการ',
  'ยกเลิกการดำเนินการ',
  'เลื่อน',
  'เลื่อนดำเนินการ',
  'ขอเลื่อน',
  'ขอเลื่อนดำเนินการ',
  'ขอเลื่อนการดำเนินการ',
  'ชะลอ',
  'ชะลอการดำเนินการ',
  'ระงับ',
  'ระงับการดำเนินการ',
  'ขอขยายเวลา',
  'ขยายเวลา',
  'ไม่สามารถดำเนินการได้',
  'ไม่สามารถดำเนินการ',
  'ล่าช้า',
  'ล่าช้ากว่าแผน',
  'เกินกำหนด',
  'ยังไม่ถึงกำหนด',
  'ไม่มีข้อมูล',
  'ไม่เกี่ยวข้อง',
  'ไม่มีการดำเนินการ',
  'Overdue',
  'Late',
  'Delayed',
  'Dropped',
  'Cancelled',
  'Canceled',
  'Abandoned',
  'Postponed',
  'Deferred',
  'On hold',
  'Blocked',
  'No data',
  'N/A',
  'Not applicable',
];
