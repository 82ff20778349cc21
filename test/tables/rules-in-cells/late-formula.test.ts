import type { Measure } from '../../../src/domain';
import { lateFormula, registerSheet } from '../../../src/tables';
import { NO_REPORT, OPTIONS, measure, valuesOf } from '../layout/measures';

const DUE = { from: '2025-10-01', to: '2026-03-31' };
const said = (facts: Partial<Measure>, today = '2026-04-01') => {
  const content = registerSheet([measure({ period: DUE, ...facts })], { ...OPTIONS, today });
  return valuesOf(content, 2)[valuesOf(content, 1).indexOf('เกินกำหนด')];
};

describe('the column of what is late', () => {
  it('is a formula over the due day and the statuses of both rounds, and nothing that anybody typed', () => {
    expect(lateFormula(4, { due: 6, statuses: [9, 14] }, 'thai')).toBe(
      '=IF(ISNUMBER(G5),IF(AND(IF(YEAR(G5)<2400,G5,DATE(YEAR(G5)-543,MONTH(G5),DAY(G5)))<TODAY(),' +
        'IF(TRIM(O5)="",TRIM(J5),TRIM(O5))<>"ดำเนินการเสร็จเรียบร้อยแล้ว"),"เกินกำหนด",""),"")',
    );
  });

  it('stands in every row of the register, beside real days', () => {
    const content = registerSheet([measure({ period: DUE }), measure({ title: '=HYPERLINK("x")' })], OPTIONS);
    const at = (header: string) => valuesOf(content, 1).indexOf(header);
    expect(content.rows[2]?.[at('วันเริ่มต้น')]).toMatchObject({ date: '2025-10-01', style: 'thaiDate' });
    expect(content.rows[2]?.[at('กำหนดแล้วเสร็จ')]).toMatchObject({ date: '2026-03-31' });
    const formulas = content.rows.slice(2).map((row) => row[at('เกินกำหนด')]?.formula);
    expect(formulas[0]).toContain('G3');
    expect(formulas[1]).toContain('G4');
    expect(formulas.join()).not.toContain('HYPERLINK');
  });

  it.each([
    ['the day after it was due', {}, '2026-04-01', 'เกินกำหนด'],
    ['on the day it is due', {}, '2026-03-31', ''],
    ['when nothing says when it is due', { period: null }, '2026-04-01', ''],
    ['in progress', { reports: { 6: { ...NO_REPORT, status: 'in-progress' } } }, '2026-04-01', 'เกินกำหนด'],
    ['done in the first round', { reports: { 6: { ...NO_REPORT, status: 'done' } } }, '2026-04-01', ''],
    [
      'done in the first round and open again in the second',
      { reports: { 6: { ...NO_REPORT, status: 'done' }, 12: { ...NO_REPORT, status: 'in-progress' } } },
      '2026-04-01',
      'เกินกำหนด',
    ],
    [
      'with a status that waits',
      { reports: { 12: { ...NO_REPORT, statusText: 'ขอเลื่อน' } } },
      '2026-04-01',
      'เกินกำหนด',
    ],
  ] as const)('%s', (_, facts, today, word) => {
    expect(said(facts, today)).toBe(word);
  });

  it('writes a day before the calendar of Excel as text', () => {
    const content = registerSheet([measure({ period: { from: null, to: '1482-03-31' } })], OPTIONS);
    expect(valuesOf(content, 2)[valuesOf(content, 1).indexOf('กำหนดแล้วเสร็จ')]).toBe('๓๑ มี.ค. ๒๕');
  });
});
