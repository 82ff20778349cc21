import type { LibraryEntry } from '../library-measure';
import { EVERYONE, MONITORING, OFFICE } from './words';

/** การเปิดเผยข้อมูล */
export const INDICATOR_09: readonly LibraryEntry[] = [
  {
    topic: 'communication',
    title: 'ตรวจสอบและต่ออายุเว็บไซต์ของหน่วยงานให้ใช้งานได้ต่อเนื่อง',
    gloss: 'Keep the web site registered and running',
    steps: ['ตรวจสอบวันหมดอายุของชื่อโดเมนและพื้นที่เว็บไซต์', 'ดำเนินการต่ออายุก่อนครบกำหนด'],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['001', '004'],
  },
  {
    topic: 'communication',
    title: 'ปรับปรุงข้อมูลบนเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน',
    gloss: 'Keep the web site up to date',
    steps: ['ตรวจสอบข้อมูลและลิงก์บนเว็บไซต์ทุกเดือน', 'แก้ไขข้อมูลที่ล้าสมัยและลิงก์ที่ใช้งานไม่ได้'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['000', '001', '004'],
  },
  {
    topic: 'communication',
    title: 'มอบหมายผู้รับผิดชอบจัดเตรียมข้อมูลสำหรับการประเมิน ITA',
    gloss: 'Name who prepares the data for the ITA',
    steps: ['กำหนดเจ้าหน้าที่รับผิดชอบข้อมูลแต่ละข้อ', 'ติดตามการจัดเตรียมข้อมูลและลิงก์ที่ใช้ตอบแบบสำรวจ'],
    owners: [EVERYONE],
    monitoring: MONITORING.yearEnd,
    sources: ['000', '001'],
  },
  {
    topic: 'communication',
    title: 'เผยแพร่รายงานการกำกับติดตามการดำเนินงานประจำปี',
    gloss: 'Publish the monitoring report of the year',
    steps: ['สรุปผลการดำเนินโครงการ/กิจกรรมของรอบ', 'เสนอผู้บริหารและเผยแพร่บนเว็บไซต์ของหน่วยงาน'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['003'],
  },
];
