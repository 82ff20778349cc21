import { PLAN_SETS } from '../annex/sets';
import type { MemoTemplate } from './kind';

/** Puts the measures that were planned before the head of the agency (document 000). */
export const APPROVAL: MemoTemplate = {
  kind: 'approval',
  subjects: ['measures'],
  subject: ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
  body: [
    {
      key: 'p1',
      block: 'paragraph',
      phrases: [
        [
          'ตามที่{agency} ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานของรัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {scoreYear} มีผลการประเมินระดับคุณธรรมและความโปร่งใส (ITA) ค่าคะแนนเท่ากับ {score} คะแนน',
          'ตามที่{agency} ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานของรัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {assessedYear}',
        ],
        ['{?score} อยู่ในระดับ {grade}'],
        [' นั้น'],
      ],
    },
    {
      key: 'p2',
      block: 'paragraph',
      phrases: [
        [
          '{agency} ได้วิเคราะห์ข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไข/ต้องพัฒนาให้ดีขึ้นในปีงบประมาณ พ.ศ. {year} โดยกำหนดแนวทางการนำผลการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {assessedYear} ไปสู่การปฏิบัติ',
        ],
        ['{?listed} ดังนี้', ' จำนวน {total} {unit}'],
      ],
    },
    { key: 'item', block: 'item', each: 'measure', phrases: [['{n}. {title}']] },
    {
      key: 'p3',
      block: 'paragraph',
      phrases: [
        [
          'โดยได้จัดทำรายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานไปสู่การปฏิบัติอย่างเป็นรูปธรรม ในปีงบประมาณ พ.ศ. {year}',
        ],
        ['{?inText} รายละเอียด ดังนี้', ' รายละเอียดตาม{attachment}', ' รายละเอียดตามเอกสารที่แนบมาพร้อมนี้'],
      ],
    },
    { key: 'closing', block: 'closing', phrases: [['จึงเรียนมาเพื่อโปรดพิจารณา']] },
  ],
  evidence: false,
  annexes: PLAN_SETS,
};
