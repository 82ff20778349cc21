import { PROJECTS_ANNEX } from '../annex/layouts';
import type { MemoTemplate } from './kind';

/** The report on how the year's projects are going (document 003: three un-numbered sections). */
export const MONITORING: MemoTemplate = {
  kind: 'monitoring',
  subject: ['รายงานการกำกับติดตามการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  body: [
    { block: 'heading', phrases: [['เรื่องเดิม']] },
    {
      block: 'paragraph',
      phrases: [
        [
          'ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (ป.ป.ช.) ได้กำหนดการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {year} ซึ่งให้หน่วยงานเปิดเผยข้อมูลการดำเนินงานต่อสาธารณะ รวมถึงการกำกับติดตามการดำเนินงานประจำปี นั้น',
        ],
      ],
    },
    { block: 'heading', phrases: [['ข้อเท็จจริง']] },
    {
      block: 'paragraph',
      phrases: [
        [
          '{author} ขอสรุปรายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน) จำนวน {total} โครงการ/กิจกรรม',
        ],
        [
          ' งบประมาณรวม {budget} บาท',
          ' งบประมาณรวมเท่าที่ระบุ {partBudget} บาท (ยังไม่ได้ระบุงบประมาณ {withoutBudget} โครงการ/กิจกรรม)',
        ],
        [' {figures}'],
        [' รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้'],
      ],
    },
    {
      block: 'paragraph',
      phrases: [
        [
          'ทั้งนี้ เพื่อแสดงความก้าวหน้าในการดำเนินงานประจำปีของ{agency} เพื่อวางแผนสำหรับโครงการ/กิจกรรมที่ยังมิได้ดำเนินการ และเพื่อประชาสัมพันธ์ให้ประชาชนรับทราบต่อไป',
        ],
      ],
    },
    { block: 'heading', phrases: [['ข้อเสนอแนะ']] },
    {
      block: 'paragraph',
      phrases: [
        [
          'เพื่อให้การบริหารงานเกิดประสิทธิภาพ และสอดคล้องกับการเปิดเผยข้อมูลสาธารณะ เห็นควรประชาสัมพันธ์ผ่านเว็บไซต์ของ{agency}',
        ],
        [' {website}'],
        [' ต่อไป'],
      ],
    },
    { block: 'closing', phrases: [['จึงเรียนมาเพื่อโปรดทราบ']] },
  ],
  figures: {
    done: 'ดำเนินการเสร็จเรียบร้อยแล้ว {n} โครงการ/กิจกรรม',
    inProgress: 'อยู่ระหว่างดำเนินการ {n} โครงการ/กิจกรรม',
    notStarted: 'ยังไม่ดำเนินการ {n} โครงการ/กิจกรรม',
    unknown: 'ยังไม่ได้ระบุสถานะ {n} โครงการ/กิจกรรม',
  },
  annexes: [PROJECTS_ANNEX],
};
