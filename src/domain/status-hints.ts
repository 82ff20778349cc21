import type { Status } from './status';

/** A part of a longer text, and the status to propose for it (never to record); `null` proposes none. */
export interface StatusHint {
  readonly parts: readonly string[];
  readonly propose: Status | null;
}

/**
 * Read from the top, the first that is contained decides, so that what negates stands above what it negates.
 */
export const STATUS_HINTS: readonly StatusHint[] = [
  {
    parts: [
      'ยกเลิก',
      'เลื่อน',
      'ชะลอ',
      'ระงับ',
      'ไม่สามารถ',
      'ไม่มีการ',
      'cancel',
      'abandon',
      'postpone',
      'overdue',
      'on hold',
    ],
    propose: null,
  },
  {
    parts: [
      'ไม่แล้วเสร็จ',
      'มิได้แล้วเสร็จ',
      'ไม่เสร็จ',
      'ไม่เรียบร้อย',
      'ไม่สมบูรณ์',
      'ไม่ครบ',
      'ไม่ได้เสร็จ',
      'ไม่ได้ดำเนินการแล้วเสร็จ',
      'not complete',
      'not done',
      'not finished',
      'not yet complete',
      'not yet done',
      'not yet finished',
      'not fully',
      'incomplete',
      'uncompleted',
      'unfinished',
    ],
    propose: 'in-progress',
  },
  {
    parts: [
      'ยังไม่ดำเนิน',
      'ยังไม่ได้ดำเนิน',
      'ยังมิได้ดำเนิน',
      'ไม่ได้ดำเนิน',
      'มิได้ดำเนิน',
      'ไม่ดำเนิน',
      'ยังไม่เริ่ม',
      'ยังไม่ได้เริ่ม',
      'รอดำเนิน',
      'รอการดำเนิน',
      'จะดำเนิน',
      'not start',
      'not yet start',
      'pending',
    ],
    propose: 'not-started',
  },
  {
    parts: [
      'บางส่วน',
      'ใกล้แล้วเสร็จ',
      'ใกล้เสร็จ',
      'ใกล้จะ',
      'เกือบ',
      'จะแล้วเสร็จ',
      'จะเสร็จ',
      'จะเรียบร้อย',
      'อยู่ระหว่าง',
      'อยู่ในระหว่าง',
      'ระหว่างดำเนิน',
      'ระหว่างการดำเนิน',
      'กำลัง',
      'ต่อเนื่อง',
      'partial',
      'partly',
      'nearly',
      'almost',
      'in progress',
      'in process',
      'ongoing',
      'under way',
    ],
    propose: 'in-progress',
  },
  // A negation or a future that was not understood: no proposal, and above all not "done".
  {
    parts: ['ไม', 'มิได้', 'มิ', 'ยัง', 'จะ', 'คาด', 'รอ', 'not', 'never', 'will', 'undone', 'expect'],
    propose: null,
  },
  {
    parts: ['แล้วเสร็จ', 'เสร็จ', 'ดำเนินการแล้ว', 'ดำเนินงานแล้ว', 'เรียบร้อยแล้ว', 'completed', 'done', 'finished'],
    propose: 'done',
  },
];
