import type { Measure, RoundReport } from '../../../src/domain';
import type { LayoutOptions } from '../../../src/tables';
import type { PlanCell, SheetContent } from '../../../src/workbook';

export const OPTIONS: LayoutOptions = {
  titles: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
  round: 6,
  language: 'thai',
  digits: 'thai',
  lists: false,
};

export const NO_REPORT: RoundReport = {
  status: null,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
};

export function measure(facts: Partial<Measure> = {}): Measure {
  return {
    id: null,
    number: null,
    topic: null,
    title: 'มีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการ',
    steps: ['จัดทำแนวทางปฏิบัติ'],
    owners: ['สำนักปลัด'],
    monitoring: null,
    period: null,
    budget: null,
    reports: {},
    places: {},
    ...facts,
  };
}

/** What the cells of a row hold. */
export function valuesOf(content: SheetContent, row: number): (PlanCell['value'] | undefined)[] {
  return (content.rows[row] ?? []).map((cell) => cell?.value ?? null);
}
