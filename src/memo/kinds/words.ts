import type { RegisterSubject } from '../../domain';

/** Words that every kind of memo shares. */
export const WORDS = {
  /** Printed where a fact is not known, to be filled in by hand. */
  blank: '..............................',
  shortBlank: '............',
  phone: 'โทร. {phone}',
  /** Before the last of several counts or references. */
  and: 'และ',
  tick: '✓',
  no: '-',
  /** Document 002: behind the person addressed. */
  through: ' -ผ่าน{through}',
  /** A reference, as far as it is known (document 001: number and date; 004: subject). */
  reference: { number: 'ที่ {number}', date: 'ลงวันที่ {date}', subject: 'เรื่อง {subject}' },
  /** What the sheet of the agency says of attachments when the tables stand in the text (document 004). */
  inText: 'ดังนี้',
} as const;

/** Words of a value that the sentence around it says too. */
export const LEADING = {
  attachment: ['ตาม', 'รายละเอียดตาม'],
  item: ['ข้อ'],
  gist: ['โดย'],
  through: ['ผ่าน'],
} as const;

export const UNITS: Readonly<Record<RegisterSubject, string>> = {
  measures: 'มาตรการ',
  projects: 'โครงการ/กิจกรรม',
};

/** What a register is of, in full. */
export const SUBJECT_NAMES: Readonly<Record<RegisterSubject, string>> = {
  measures: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  projects: 'โครงการ/กิจกรรม',
};

/** So many measures at the most are listed in the text; more are told by their number. */
export const LISTED = 10;

/** Wordings of the counts. They print in this order, zero ones left out. */
export const FIGURES = {
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว {n} {unit}',
  inProgress: 'อยู่ระหว่างดำเนินการ {n} {unit}',
  notStarted: 'ยังไม่ดำเนินการ {n} {unit}',
  unknown: 'ยังไม่ได้ระบุสถานะ {n} {unit}',
} as const;
