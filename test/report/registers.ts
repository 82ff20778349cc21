import { emptyAgency, type Measure, type Register, type RoundReport, type Status } from '../../src/domain';
import type { ReportOptions } from '../../src/report';

export const AFTER_SIX: ReportOptions = { round: 6, today: '2022-04-05', digits: 'thai' };

export function report(status: Status | null, more: Partial<RoundReport> = {}): RoundReport {
  return {
    status,
    statusText: null,
    result: null,
    outcome: null,
    recommendation: null,
    evidence: null,
    ...more,
  };
}

export function measure(title: string, more: Partial<Measure> = {}): Measure {
  return {
    id: null,
    number: null,
    topic: null,
    title,
    steps: [],
    owners: ['สำนักปลัด'],
    monitoring: null,
    period: null,
    budget: null,
    reports: {},
    places: {},
    ...more,
  };
}

export function register(measures: readonly Measure[], more: Partial<Register> = {}): Register {
  return {
    subject: 'measures',
    fiscalYear: 2565,
    agency: {
      ...emptyAgency(),
      name: 'เทศบาลตำบลทุ่งดาวเรือง',
      district: 'เมืองสมมุติ',
      province: 'สมมุติบุรี',
      signatures: [
        {
          opinionHeading: null,
          opinion: null,
          name: 'นางสาวสมใจ ใจดีงาม',
          position: 'นักจัดการงานทั่วไป',
          acting: null,
          actingFor: null,
        },
      ],
    },
    measures,
    ...more,
  };
}

/** Twelve measures, all done, each with the note beside its tick, as in the table of document 004. */
export function twelveDone(): Measure[] {
  return Array.from({ length: 12 }, (_, at) =>
    measure(`มาตรการที่ ${at + 1} เผยแพร่ข้อมูลข่าวสารให้สาธารณชนทราบอย่างชัดเจน`, {
      reports: { 6: report('done', { evidence: 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน' }) },
    }),
  );
}
