import type { LibraryEntry } from '../library-measure';
import { EVERYONE, FINANCE, MONITORING, OFFICE, WORKS } from './words';

/** การปรับปรุงระบบการทำงาน */
export const INDICATOR_08: readonly LibraryEntry[] = [
  {
    topic: 'service',
    title: 'ลดขั้นตอนและระยะเวลาในการให้บริการ',
    gloss: 'Fewer steps and shorter times',
    steps: ['ทบทวนขั้นตอนของงานบริการที่มีผู้มาติดต่อมาก', 'ประกาศขั้นตอนและระยะเวลาที่ลดลง'],
    owners: [EVERYONE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'service',
    title: 'ให้บริการ ณ จุดเดียว (One Stop Service)',
    gloss: 'One-stop service',
    steps: ['จัดจุดรับคำร้องรวมทุกงาน', 'มอบหมายเจ้าหน้าที่ประจำจุดบริการ'],
    owners: [OFFICE, FINANCE, WORKS],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'service',
    title: 'เพิ่มช่องทางการให้บริการแบบ E-Service',
    gloss: 'More services online',
    steps: [
      'สำรวจงานบริการที่ให้บริการออนไลน์ได้',
      'เปิดระบบคำร้องออนไลน์ผ่านเว็บไซต์ของหน่วยงาน',
      'ประชาสัมพันธ์วิธีใช้งานแก่ประชาชน',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'process',
    title: 'เปิดโอกาสให้ผู้มีส่วนได้เสียมีส่วนร่วมปรับปรุงการดำเนินงาน',
    gloss: 'Let stakeholders take part in improvement',
    steps: [
      'รับฟังความคิดเห็นของผู้รับบริการและผู้มีส่วนได้เสีย',
      'นำข้อเสนอแนะไปปรับปรุงการดำเนินงาน',
      'แจ้งผลการปรับปรุงให้สาธารณชนทราบ',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
];
