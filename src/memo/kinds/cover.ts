import { COVER_SETS } from '../annex/sets';
import type { MemoTemplate } from './kind';

/** A few lines that send the tables on their way: what they are, how far they are, and what is asked. */
export const COVER: MemoTemplate = {
  kind: 'cover',
  subjects: ['measures', 'projects'],
  subject: [
    '{?acted}ขอส่งรายงานผลการดำเนินการตาม{subjectName} ประจำปีงบประมาณ พ.ศ. {year} (รอบ {half} เดือน)',
    '{?acted}ขอส่งรายงานผลการดำเนินการตาม{subjectName} ประจำปีงบประมาณ พ.ศ. {year}',
    'ขอส่ง{subjectName} ประจำปีงบประมาณ พ.ศ. {year}',
  ],
  body: [
    {
      key: 'p1',
      block: 'paragraph',
      phrases: [
        [
          '{?acted}พร้อมนี้ {author} ขอส่งรายงานผลการดำเนินการตาม{subjectName} ประจำปีงบประมาณ พ.ศ. {year} รอบ {round} เดือน จำนวน {total} {unit} {figures}',
          'พร้อมนี้ {author} ขอส่ง{subjectName} ประจำปีงบประมาณ พ.ศ. {year} จำนวน {total} {unit}',
        ],
        ['{?inText} ดังนี้', ' รายละเอียดปรากฏตาม{attachment}', ' รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้'],
      ],
    },
    {
      key: 'closing',
      block: 'closing',
      phrases: [
        ['{?acted}จึงเรียนมาเพื่อโปรดทราบ และเห็นควรเผยแพร่ผ่านเว็บไซต์ของหน่วยงานต่อไป', 'จึงเรียนมาเพื่อโปรดพิจารณา'],
      ],
    },
  ],
  evidence: true,
  annexes: COVER_SETS,
};
