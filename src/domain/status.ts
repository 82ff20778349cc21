/**
 * How far a measure has come. Exactly three (document 004, สถานะการดำเนินงาน):
 * ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว.
 * A cell that says anything else has no status (`null`) and a finding.
 */
export type Status = 'not-started' | 'in-progress' | 'done';

/** The three statuses in the order in which every official table prints them. */
export const STATUSES: readonly Status[] = ['not-started', 'in-progress', 'done'];
