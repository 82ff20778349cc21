import { OUTCOME_ANNEX, STATUS_ANNEX } from '../annex/layouts';
import type { MemoTemplate } from './kind';

/** The report on the integrity measures (documents 002 and 004; the sentence on the score as in 000 and 004). */
export const REPORT: MemoTemplate = {
  kind: 'report',
  subject: [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)',
  ],
  body: [
    {
      block: 'paragraph',
      phrases: [
        ['ตามที่ {agency}'],
        [
          ' ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {scoreYear} มีค่าคะแนนเท่ากับ {score} คะแนน',
        ],
        ['{?score} อยู่ในระดับ {grade}'],
        ['{?score} และได้กำหนด', ' ได้กำหนด'],
        [
          'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} เพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น นั้น',
        ],
      ],
    },
    {
      block: 'paragraph',
      phrases: [
        [
          '{?acted}ในการนี้ {author} ได้ดำเนินการตามมาตรการดังกล่าว และขอรายงานผลการดำเนินการ รอบ {round} เดือน จำนวน {total} มาตรการ',
          'ในการนี้ {author} ได้ติดตามผลการดำเนินการตามมาตรการดังกล่าว และขอรายงานผล รอบ {round} เดือน จำนวน {total} มาตรการ',
        ],
        [' {figures}'],
        [' รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้'],
      ],
    },
    { block: 'closing', phrases: [['จึงเรียนมาเพื่อโปรดทราบ']] },
  ],
  figures: {
    done: 'ดำเนินการเสร็จเรียบร้อยแล้ว {n} มาตรการ',
    inProgress: 'อยู่ระหว่างดำเนินการ {n} มาตรการ',
    notStarted: 'ยังไม่ดำเนินการ {n} มาตรการ',
    unknown: 'ยังไม่ได้ระบุสถานะ {n} มาตรการ',
  },
  annexes: [STATUS_ANNEX, OUTCOME_ANNEX],
};
