import type { LibraryEntry } from '../library-measure';
import { EVERYONE, MONITORING, OFFICE } from './words';

/** การใช้อำนาจ */
export const INDICATOR_03: readonly LibraryEntry[] = [
  {
    topic: 'power',
    title: 'สร้างการรับรู้เรื่องการใช้อำนาจของผู้บังคับบัญชาอย่างเป็นธรรม',
    gloss: 'Make the fair use of authority known to all',
    steps: [
      'ชี้แจงแนวทางการมอบหมายงาน การประเมินผล และการคัดเลือกบุคลากร',
      'เปิดช่องทางให้บุคลากรแสดงความคิดเห็นต่อการใช้อำนาจ',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'power',
    title: 'สร้างความเข้าใจร่วมกันเรื่องเกณฑ์การประเมินผลการปฏิบัติงาน',
    gloss: 'Agree on how performance is evaluated',
    steps: ['แจ้งเกณฑ์การประเมินให้บุคลากรทราบก่อนรอบการประเมิน', 'ผู้บริหารเน้นย้ำในที่ประชุมให้ผู้ประเมินตระหนักถึงความเป็นธรรม'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'power',
    title: 'มอบหมายงานตามตำแหน่งหน้าที่อย่างเป็นธรรมและไม่เลือกปฏิบัติ',
    gloss: 'Assign work fairly and according to position',
    steps: ['จัดทำคำสั่งมอบหมายงานเป็นลายลักษณ์อักษร', 'ทบทวนปริมาณงานของบุคลากรแต่ละคน'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001', '004'],
  },
  {
    topic: 'power',
    title: 'ประกาศหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
    gloss: 'Announce the rules of human resource management',
    steps: [
      'จัดทำหลักเกณฑ์การสรรหาและคัดเลือก การบรรจุและแต่งตั้ง และการพัฒนาบุคลากร',
      'จัดทำหลักเกณฑ์การประเมินผล การให้คุณให้โทษ และการสร้างขวัญกำลังใจ',
      'ประกาศและเผยแพร่บนเว็บไซต์ของหน่วยงาน',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'power',
    title: 'คัดเลือกบุคลากรเพื่อรับสิทธิประโยชน์ด้วยวิธีการที่โปร่งใส',
    gloss: 'Choose staff for training and benefits openly',
    steps: ['กำหนดหลักเกณฑ์การคัดเลือกเพื่ออบรม ดูงาน หรือเลื่อนเงินเดือน', 'แจ้งผลการคัดเลือกพร้อมเหตุผลให้บุคลากรทราบ'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['004'],
  },
];
