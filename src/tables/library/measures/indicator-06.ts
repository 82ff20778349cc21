import type { LibraryEntry } from '../library-measure';
import { EVERYONE, MONITORING, OFFICE } from './words';

/** คุณภาพการดำเนินงาน */
export const INDICATOR_06: readonly LibraryEntry[] = [
  {
    topic: 'process',
    title: 'ให้ข้อมูลแก่ผู้มาติดต่ออย่างถูกต้อง ตรงไปตรงมา และไม่ปิดบัง',
    gloss: 'Give visitors correct and open information',
    steps: ['กำหนดแนวทางการให้ข้อมูลแก่ผู้รับบริการ', 'ชี้แจงให้เจ้าหน้าที่ผู้ให้บริการถือปฏิบัติ'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['001', '004'],
  },
  {
    topic: 'process',
    title: 'จัดทำแผนผังขั้นตอนและระยะเวลาการให้บริการประชาชน',
    gloss: 'Charts of service steps and times',
    steps: ['จัดทำแผนผังแสดงขั้นตอน ระยะเวลา และผู้รับผิดชอบในทุกกระบวนการ', 'ปิดประกาศ ณ จุดให้บริการ'],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
  {
    topic: 'communication',
    title: 'ประชาสัมพันธ์ขั้นตอนการให้บริการผ่านช่องทางที่หลากหลาย',
    gloss: 'Make service steps known in many ways',
    steps: [
      'เผยแพร่ทางเว็บไซต์ สื่อสังคมออนไลน์ และบอร์ดประชาสัมพันธ์',
      'ประชาสัมพันธ์ผ่านจดหมายข่าว เสียงตามสาย และหอกระจายข่าว',
    ],
    owners: [EVERYONE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
  {
    topic: 'service',
    title: 'อำนวยความสะดวกแก่ประชาชนหรือผู้มาติดต่อราชการ',
    gloss: 'Make visits easy: seats, signs, guidance',
    steps: ['จัดที่นั่งรองรับผู้มาติดต่ออย่างเพียงพอ', 'จัดทำป้ายบอกทางและตำแหน่งจุดให้บริการให้ชัดเจน', 'จัดเจ้าหน้าที่ให้คำแนะนำ'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
  {
    topic: 'service',
    title: 'จัดทำแบบคำร้องและตัวอย่างการกรอกข้อมูล',
    gloss: 'Request forms with filled-in examples',
    steps: ['รวบรวมแบบคำร้องของทุกงาน', 'จัดทำตัวอย่างการกรอก', 'เผยแพร่ให้ดาวน์โหลดบนเว็บไซต์ของหน่วยงาน'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
  {
    topic: 'service',
    title: 'ให้บริการประชาชนนอกเวลาราชการ',
    gloss: 'Services outside office hours',
    steps: ['กำหนดวัน เวลา และงานที่ให้บริการ', 'จัดเวรเจ้าหน้าที่และประชาสัมพันธ์ให้ประชาชนทราบ'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
  {
    topic: 'service',
    title: 'รับเรื่องร้องเรียนกรณีบุคลากรเลือกปฏิบัติหรือให้บริการโดยไม่เป็นธรรม',
    gloss: 'Complaints about unfair treatment',
    steps: ['จัดช่องทางรับเรื่องทางโทรศัพท์ สื่อออนไลน์ และเว็บไซต์', 'ตรวจสอบข้อเท็จจริงและแจ้งผลให้ผู้ร้องทราบ'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002'],
  },
];
