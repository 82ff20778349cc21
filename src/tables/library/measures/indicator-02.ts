import type { LibraryEntry } from '../library-measure';
import { EVERYONE, FINANCE, MONITORING, OFFICE } from './words';

/** การใช้งบประมาณ */
export const INDICATOR_02: readonly LibraryEntry[] = [
  {
    topic: 'budget',
    title: 'สร้างการรับรู้แผนการใช้จ่ายงบประมาณประจำปีแก่บุคลากร',
    gloss: 'Let the staff know the yearly spending plan',
    steps: ['จัดทำสรุปแผนการใช้จ่ายงบประมาณที่เข้าใจง่าย', 'ชี้แจงในการประชุมพนักงานและเผยแพร่ภายในหน่วยงาน'],
    owners: [FINANCE],
    monitoring: MONITORING.firstRound,
    sources: ['001'],
  },
  {
    topic: 'budget',
    title: 'เปิดโอกาสให้บุคลากรมีส่วนร่วมตรวจสอบการใช้จ่ายงบประมาณ',
    gloss: 'Let the staff take part in checking the spending',
    steps: ['แต่งตั้งบุคลากรจากหลายส่วนราชการเป็นคณะกรรมการชุดต่าง ๆ', 'รายงานผลการตรวจสอบให้ผู้บริหารและบุคลากรทราบ'],
    owners: [FINANCE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'budget',
    title: 'เผยแพร่แผนการจัดซื้อจัดจ้างและผลการจัดซื้อจัดจ้าง',
    gloss: 'Publish procurement plans and results',
    steps: [
      'รวบรวมแผนการจัดซื้อจัดจ้างจากทุกสำนัก/กอง',
      'เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน',
      'เผยแพร่สรุปผลการจัดซื้อจัดจ้างเป็นรายเดือน',
    ],
    owners: [FINANCE],
    monitoring: MONITORING.bothRounds,
    sources: ['001'],
  },
  {
    topic: 'budget',
    title: 'กำกับติดตามการดำเนินโครงการและการใช้จ่ายงบประมาณประจำปี',
    gloss: 'Monitor the projects of the year and their spending',
    steps: [
      'รวบรวมความก้าวหน้าของโครงการ/กิจกรรมจากระบบสารสนเทศการวางแผน',
      'สรุปโครงการที่ยังมิได้ดำเนินงานเพื่อวางแผนในระยะต่อไป',
      'เผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน',
    ],
    owners: [OFFICE, EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['003'],
  },
];
