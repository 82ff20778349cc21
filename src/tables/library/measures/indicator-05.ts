import type { LibraryEntry } from '../library-measure';
import { MONITORING, OFFICE } from './words';

/** การแก้ไขปัญหาการทุจริต */
export const INDICATOR_05: readonly LibraryEntry[] = [
  {
    topic: 'corruption',
    title: 'ให้ความรู้เรื่องการป้องกันผลประโยชน์ทับซ้อน',
    gloss: 'Teach how to avoid conflicts of interest',
    steps: ['จัดฝึกอบรมหรือประชุมพนักงานเรื่องผลประโยชน์ทับซ้อน', 'สรุปผลการอบรมเสนอผู้บริหาร'],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'corruption',
    title: 'ทบทวนเรื่องผลประโยชน์ทับซ้อนในการประชุมพนักงานประจำเดือน',
    gloss: 'Recall conflicts of interest in monthly staff meetings',
    steps: ['กำหนดเป็นวาระการประชุมพนักงาน', 'เผยแพร่กรณีตัวอย่างให้บุคลากรศึกษา'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'corruption',
    title: 'จัดให้มีช่องทางแจ้งเรื่องร้องเรียนการทุจริตเป็นการเฉพาะ',
    gloss: 'A channel of its own for reports of corruption',
    steps: [
      'เปิดช่องทางแจ้งเรื่องร้องเรียนบนเว็บไซต์ แยกจากเรื่องร้องเรียนทั่วไป',
      'กำหนดผู้รับเรื่องและระยะเวลาตอบกลับ',
      'สรุปสถิติเรื่องร้องเรียนเสนอผู้บริหาร',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'corruption',
    title: 'กำหนดมาตรการคุ้มครองผู้ร้องเรียนและผู้แจ้งเบาะแส',
    gloss: 'Protect those who report corruption',
    steps: ['จัดทำแนวทางรักษาความลับของผู้ร้องเรียน', 'ประชาสัมพันธ์ให้บุคลากรและประชาชนมั่นใจในการแจ้งเบาะแส'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
];
