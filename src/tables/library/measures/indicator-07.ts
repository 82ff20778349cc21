import type { LibraryEntry } from '../library-measure';
import { MONITORING, OFFICE } from './words';

/** ประสิทธิภาพการสื่อสาร */
export const INDICATOR_07: readonly LibraryEntry[] = [
  {
    topic: 'communication',
    title: 'เผยแพร่ผลงานและข้อมูลที่เป็นประโยชน์ต่อสาธารณชนให้เป็นปัจจุบัน',
    gloss: 'Publish current results and useful information',
    steps: ['รวบรวมผลงานจากทุกสำนัก/กอง', 'เผยแพร่ทางเว็บไซต์และสื่อออนไลน์อย่างน้อยเดือนละครั้ง'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['002', '004'],
  },
  {
    topic: 'communication',
    title: 'เผยแพร่ผลการดำเนินงานในหลากหลายช่องทาง',
    gloss: 'Publish results through many channels',
    steps: ['ปิดประกาศ เผยแพร่ทางเว็บไซต์และสื่อสังคมออนไลน์', 'เผยแพร่ผ่านหน่วยเคลื่อนที่ นิทรรศการ และเสียงตามสาย'],
    owners: [OFFICE],
    monitoring: MONITORING.yearEnd,
    sources: ['000', '002'],
  },
  {
    topic: 'communication',
    title: 'จัดช่องทางให้ผู้รับบริการแสดงความคิดเห็นและติชม',
    gloss: 'Let the public comment on services',
    steps: ['เปิดช่องทางแสดงความคิดเห็นบนเว็บไซต์และ ณ จุดบริการ', 'สรุปความคิดเห็นและตอบกลับผู้แสดงความคิดเห็น'],
    owners: [OFFICE],
    monitoring: MONITORING.firstRound,
    sources: ['004'],
  },
  {
    topic: 'communication',
    title: 'เพิ่มช่องทางการร้องเรียนและการให้ข้อเสนอแนะ',
    gloss: 'More ways to complain and to suggest',
    steps: ['จัดช่องทางร้องเรียนและให้ข้อเสนอแนะอย่างน้อยสามช่องทาง', 'ประชาสัมพันธ์ช่องทางให้บุคลากรและประชาชนทราบ'],
    owners: [OFFICE],
    monitoring: MONITORING.bothRounds,
    sources: ['000', '001'],
  },
  {
    topic: 'communication',
    title: 'มอบหมายเจ้าหน้าที่รับผิดชอบงานประชาสัมพันธ์โดยตรง',
    gloss: 'Name someone responsible for public relations',
    steps: ['จัดทำคำสั่งมอบหมายเจ้าหน้าที่ประชาสัมพันธ์', 'กำหนดแผนการเผยแพร่ข่าวสารประจำปี'],
    owners: [OFFICE],
    monitoring: MONITORING.yearEnd,
    sources: ['000'],
  },
];
