import type { LibraryEntry } from '../library-measure';
import { EVERYONE, MONITORING, OFFICE } from './words';

/** การปฏิบัติหน้าที่ */
export const INDICATOR_01: readonly LibraryEntry[] = [
  {
    topic: 'process',
    title: 'กำหนดขั้นตอนและระยะเวลาการปฏิบัติงานให้ชัดเจน',
    gloss: 'Set clear steps and times for every task',
    steps: [
      'ทบทวนงานของแต่ละสำนัก/กอง และจัดทำขั้นตอนพร้อมระยะเวลาของแต่ละงาน',
      'แจ้งให้บุคลากรถือปฏิบัติ และปิดประกาศ ณ จุดให้บริการ',
      'ตรวจสอบว่างานแล้วเสร็จภายในเวลาที่กำหนด',
    ],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001', '004'],
  },
  {
    topic: 'process',
    title: 'สร้างจิตสำนึกในการให้บริการอย่างเสมอภาคและเท่าเทียมกัน',
    gloss: 'Staff serve everyone alike',
    steps: ['ชี้แจงในการประชุมพนักงานให้บริการโดยไม่เลือกปฏิบัติ', 'ประเมินความพึงพอใจของผู้รับบริการ และแจ้งผลให้บุคลากรทราบ'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001', '004'],
  },
  {
    topic: 'process',
    title: 'ปรับปรุงคุณภาพการปฏิบัติงานและการให้บริการ',
    gloss: 'Improve the quality of work and services',
    steps: ['รวบรวมปัญหาและข้อเสนอแนะของแต่ละงาน', 'กำหนดแนวทางปรับปรุงและผู้รับผิดชอบ', 'สรุปผลเสนอผู้บริหาร'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'process',
    title: 'รายงานผลการปฏิบัติราชการของแต่ละสำนัก/กองต่อผู้บริหารเป็นประจำ',
    gloss: 'Each division reports its work to the head regularly',
    steps: ['แต่ละสำนัก/กองรวบรวมผลการปฏิบัติราชการ', 'สรุปให้ผู้บริหารทราบในการประชุมประจำเดือน'],
    owners: [EVERYONE],
    monitoring: MONITORING.yearEnd,
    sources: ['000'],
  },
  {
    topic: 'process',
    title: 'จัดทำแผนผังผู้รับผิดชอบและช่องทางติดต่อของแต่ละงาน',
    gloss: 'Chart who is responsible for what, and how to reach them',
    steps: ['กำหนดผู้รับผิดชอบแต่ละขั้นตอน', 'ติดแผนผังและช่องทางติดต่อไว้ ณ ที่ทำการและบนเว็บไซต์'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
];
