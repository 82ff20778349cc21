import type { LibraryEntry } from '../library-measure';
import { EVERYONE, FINANCE, MONITORING, OFFICE } from './words';

/** การใช้ทรัพย์สินของราชการ */
export const INDICATOR_04: readonly LibraryEntry[] = [
  {
    topic: 'property',
    title: 'จัดทำแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง',
    gloss: 'Guidelines for the proper use of public property',
    steps: ['รวบรวมระเบียบที่เกี่ยวข้องและจัดทำแนวทางปฏิบัติ', 'แจ้งเวียนให้บุคลากรทราบและถือปฏิบัติ'],
    owners: [OFFICE, FINANCE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'property',
    title: 'กำหนดหลักเกณฑ์การยืมทรัพย์สินของราชการไปใช้ปฏิบัติงาน',
    gloss: 'Rules for borrowing public property',
    steps: ['จัดทำหลักเกณฑ์และแบบฟอร์มการยืม', 'จัดทำทะเบียนคุมการยืมและการคืน', 'ชี้แจงให้บุคลากรทราบ'],
    owners: [FINANCE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'property',
    title: 'ประกาศข้อปฏิบัติการขอยืมทรัพย์สินของราชการสำหรับบุคคลภายนอก',
    gloss: 'Tell the public how property can be borrowed',
    steps: ['จัดทำประกาศข้อปฏิบัติและขั้นตอนการขอยืม', 'เผยแพร่ทางเว็บไซต์และปิดประกาศ ณ ที่ทำการ'],
    owners: [OFFICE, FINANCE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'property',
    title: 'กำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ',
    gloss: 'Supervise and check the use of public property',
    steps: ['มอบหมายผู้รับผิดชอบการตรวจสอบของแต่ละส่วนราชการ', 'รายงานผลการตรวจสอบต่อผู้บริหาร'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
];
