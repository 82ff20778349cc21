import type { LibraryEntry } from '../library-measure';
import { EVERYONE, MONITORING, OFFICE } from './words';

/** การป้องกันการทุจริต */
export const INDICATOR_10: readonly LibraryEntry[] = [
  {
    topic: 'corruption',
    title: 'แต่งตั้งคณะทำงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    gloss: 'A working group for integrity measures',
    steps: ['แต่งตั้งหัวหน้าส่วนราชการทุกสำนัก/กองร่วมเป็นคณะทำงาน', 'ประชุมคณะทำงานเพื่อกำหนดมาตรการของปี'],
    owners: [OFFICE],
    monitoring: MONITORING.yearEnd,
    sources: ['000', '001'],
  },
  {
    topic: 'corruption',
    title: 'วิเคราะห์ผลการประเมิน ITA ของปีที่ผ่านมาและกำหนดแนวทางปรับปรุง',
    gloss: 'Analyse the last ITA result and decide what to improve',
    steps: [
      'วิเคราะห์ข้อบกพร่องหรือจุดอ่อนของแต่ละตัวชี้วัด',
      'กำหนดมาตรการ ผู้รับผิดชอบ และวิธีติดตาม',
      'เผยแพร่ผลการวิเคราะห์บนเว็บไซต์',
    ],
    owners: [OFFICE],
    monitoring: MONITORING.yearEnd,
    sources: ['000', '001', '004'],
  },
  {
    topic: 'corruption',
    title: 'ประกาศมาตรการไม่รับสินบน ของขวัญ และของกำนัล',
    gloss: 'Announce that no bribes or gifts are taken',
    steps: ['จัดทำประกาศโดยผู้บริหารสูงสุด', 'เผยแพร่ประกาศแก่บุคลากรและประชาชน'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'corruption',
    title: 'กำหนดมาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับส่วนรวม',
    gloss: 'Rules against conflicts of private and public interest',
    steps: ['จัดทำประกาศมาตรการและแนวทางปฏิบัติ', 'ให้บุคลากรรับทราบและลงนามถือปฏิบัติ'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'corruption',
    title: 'รณรงค์ให้ความรู้เรื่องการประเมินคุณธรรมและความโปร่งใส (ITA)',
    gloss: 'Spread knowledge of the ITA',
    steps: ['เผยแพร่ความรู้ผ่านสื่อสังคมออนไลน์และสื่อสารสนเทศของหน่วยงาน', 'ชี้แจงการตอบแบบสำรวจแก่บุคลากรและผู้รับบริการ'],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'corruption',
    title: 'ติดตามผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    gloss: 'Follow up the integrity measures',
    steps: ['รวบรวมผลจากผู้รับผิดชอบแต่ละมาตรการ', 'รายงานผู้บริหารและเผยแพร่รายงานบนเว็บไซต์'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['000', '002', '004'],
  },
];
