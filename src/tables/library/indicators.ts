import type { Wording } from '../catalogue';

export type IndicatorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** IIT asks the staff, EIT the public, OIT looks at what is published. */
export type ItaTool = 'IIT' | 'EIT' | 'OIT';

export interface Indicator {
  readonly number: IndicatorNumber;
  readonly tool: ItaTool;
  readonly name: Wording;
}

/** The ten indicators of the ITA. Their names change little from year to year; the handbook of the year decides. */
export const INDICATORS: readonly Indicator[] = [
  { number: 1, tool: 'IIT', name: { thai: 'การปฏิบัติหน้าที่', english: 'Performance of duty' } },
  { number: 2, tool: 'IIT', name: { thai: 'การใช้งบประมาณ', english: 'Use of the budget' } },
  { number: 3, tool: 'IIT', name: { thai: 'การใช้อำนาจ', english: 'Use of power' } },
  { number: 4, tool: 'IIT', name: { thai: 'การใช้ทรัพย์สินของราชการ', english: 'Use of public property' } },
  { number: 5, tool: 'IIT', name: { thai: 'การแก้ไขปัญหาการทุจริต', english: 'Solving corruption problems' } },
  { number: 6, tool: 'EIT', name: { thai: 'คุณภาพการดำเนินงาน', english: 'Quality of operations' } },
  { number: 7, tool: 'EIT', name: { thai: 'ประสิทธิภาพการสื่อสาร', english: 'Effective communication' } },
  { number: 8, tool: 'EIT', name: { thai: 'การปรับปรุงระบบการทำงาน', english: 'Improvement of work systems' } },
  { number: 9, tool: 'OIT', name: { thai: 'การเปิดเผยข้อมูล', english: 'Disclosure of information' } },
  { number: 10, tool: 'OIT', name: { thai: 'การป้องกันการทุจริต', english: 'Prevention of corruption' } },
];
