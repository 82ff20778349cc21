import fc from 'fast-check';
import type { Measure, RoundReport } from '../../../src/domain';
import { sendRegister } from '../../../src/app';
import { rowTexts } from '../../../src/exchange';
import { recogniseTables } from '../../../src/tables';
import { measure, opened } from '../../exchange/send/forms';
import { checked, choices } from './registers';

/** What people type into the cells of a register, and what makes reading them hard. */
const TEXTS = [
  'เผยแพร่บนเว็บไซต์แล้ว',
  '- ข้อแรก\n- ข้อสอง',
  '1. ข้อแรก 2) ข้อสอง',
  '=SUM(A1)',
  '+66 2 000 0000',
  'รวม',
  'หมายเหตุ',
  'รอบ ๑๒ เดือน',
  'ปีงบประมาณ พ.ศ. ๒๕๖๕',
  'https://example.go.th/ก?ข=1&ค=2',
  '✓',
  '-',
  'ดำเนินการแล้วเสร็จ (100%)',
  'น้ํา กํากับ',
  'มาตรการ',
  'ผู้รับผิดชอบ',
  '๑๒๓',
  'ก'.repeat(300),
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 20 }));
const maybe = fc.option(text, { nil: null });

const report: fc.Arbitrary<RoundReport> = fc.record({
  status: fc.constant(null),
  statusText: fc.option(
    fc.constantFrom('ดำเนินการเสร็จเรียบร้อยแล้ว', 'ดำเนินการแล้วเสร็จ', 'ขอเลื่อนดำเนินการ', '60 %', 'ไม่ทราบ'),
    { nil: null },
  ),
  result: maybe,
  outcome: maybe,
  recommendation: maybe,
  evidence: maybe,
});

const facts = fc.record({
  topic: maybe,
  title: text,
  steps: fc.array(text, { maxLength: 3 }),
  owners: fc.subarray(['กองคลัง', 'กองช่าง', 'ทุกสำนัก/กอง', 'สำนักปลัด']),
  monitoring: maybe,
  period: fc.constantFrom(null, { from: null, to: '2024-03-31' }, { from: '2023-10-01', to: '2024-09-30' }),
  reports: fc
    .record({ 6: report, 12: report }, { requiredKeys: [] })
    .map((reports): Measure['reports'] => reports),
});

const registers = fc
  .array(facts, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map((one, at) => measure(`M0${at + 1}`, { ...one, title: one.title.trim() || 'มาตรการที่หนึ่ง' })),
  );

test('a workbook that comes back as it went says what was sent, whatever the register holds', async () => {
  await fc.assert(
    fc.asyncProperty(registers, fc.constantFrom<6 | 12>(6, 12), async (measures, round) => {
      const check = await checked(measures);
      const sent = await sendRegister(check, choices({ together: true, round }));
      // Some of these texts make a row that is none.
      if (sent.outcome === 'cannot') return;
      const [file] = sent.files;
      const snapshot = await opened(file?.file ?? new Uint8Array());
      const [table] = recogniseTables(snapshot).tables;
      const columns = new Set(table?.columns.map((one) => one.round));
      for (const { measure: read } of table?.rows ?? []) {
        const texts = rowTexts(read);
        const then = file?.sending.rows.find(({ id }) => id === read.id)?.texts;
        for (const [field, said] of Object.entries(texts)) {
          if (field.endsWith('-12') && !columns.has(12)) continue;
          if (field.endsWith('-6') && !columns.has(6)) continue;
          expect([field, then?.[field as keyof typeof texts]]).toEqual([field, said]);
        }
      }
    }),
    { numRuns: 20 },
  );
});
