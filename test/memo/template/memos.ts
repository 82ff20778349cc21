import type { MemoAnnex, MemoCell, MemoModel } from '../../../src/memo';

/** A memo of one page with an annex, of an invented agency. */

const cell = (...lines: string[]): MemoCell => ({ lines });

export const STATUS_ANNEX: MemoAnnex = {
  key: 'status',
  orientation: 'landscape',
  titles: ['ผลการดำเนินการตามมาตรการ', 'ของเทศบาลตำบลทุ่งดาวเรือง'],
  table: {
    widths: [0.4, 0.3, 0.3],
    header: [
      [
        { lines: ['มาตรการ'], rows: 2 },
        { lines: ['สถานะการดำเนินงาน'], columns: 2 },
      ],
      [cell('อยู่ระหว่างดำเนินการ'), cell('เสร็จแล้ว')],
    ],
    rows: [
      [cell('เผยแพร่ข้อมูลการจัดซื้อจัดจ้าง'), cell('-'), { lines: ['✓', 'ประกาศทุกไตรมาส'], align: 'center' }],
      [cell('เปิดช่องทางรับฟังความเห็น', 'ทุกสำนัก/กอง'), cell('✓'), cell('-')],
    ],
  },
};

export const PLAN_ANNEX: MemoAnnex = {
  key: 'plan',
  orientation: 'landscape',
  titles: ['มาตรการส่งเสริมคุณธรรม'],
  table: {
    widths: [0.5, 0.5],
    header: [[cell('มาตรการ'), cell('ขั้นตอน')]],
    rows: [[cell('เผยแพร่ข้อมูล'), cell('๑. รวบรวม', '๒. ประกาศ')]],
  },
};

const signer = (name: string | null, position: string, opinionHeading: string | null = null) => ({
  opinionHeading,
  opinion: null,
  name,
  position,
  acting: null,
  actingFor: null,
});

export const MEMO: MemoModel = {
  kind: 'report',
  day: '2021-03-31',
  digits: 'thai',
  from: 'เทศบาลตำบลทุ่งดาวเรือง สำนักปลัด',
  code: 'สบ ๗๔๖๐๑/-',
  date: '๓๑ มีนาคม ๒๕๖๔',
  subject: 'รายงานผลการดำเนินการตามมาตรการ',
  to: 'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
  body: [
    { block: 'heading', key: 'h1', text: 'เรื่องเดิม' },
    {
      block: 'paragraph',
      key: 'p1',
      text: 'ตามที่เทศบาลได้รับการประเมินคุณธรรมและความโปร่งใส ได้คะแนนร้อยละ ๗๒.๐๗ นั้น',
    },
    { block: 'item', key: 'item1', text: '๑. ดำเนินการแล้วเสร็จ ๑ มาตรการ' },
    { block: 'item', key: 'item2', text: '๒. อยู่ระหว่างดำเนินการ ๑ มาตรการ' },
    { block: 'closing', key: 'closing', text: 'จึงเรียนมาเพื่อโปรดทราบ' },
  ],
  signatures: [
    signer('นางสาวสมใจ ใจดีงาม', 'นักจัดการงานทั่วไปชำนาญการ'),
    signer('นายมานะ ตั้งใจจริง', 'ปลัดเทศบาล', 'ความเห็นปลัดเทศบาล'),
  ],
  annexes: [STATUS_ANNEX],
  emblem: null,
};
