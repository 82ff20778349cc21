import type { Texts } from '../texts';

export const layouts: Texts['layouts'] = {
  label: 'Layout of the table',
  fits: 'As fits the table ({layout})',
  names: {
    status: 'Three columns of ticks',
    'status-owner': 'Three columns of ticks, with owners',
    report: 'Result and recommendation',
    outcome: 'Result and outcome',
    projects: 'Projects and budget',
    plan: 'Plan (nothing reported yet)',
  },
  columns: {
    status: 'Measure · steps · a tick under one of three statuses, with the evidence',
    'status-owner': 'Measure · steps · owner · a tick under one of three statuses, with the evidence',
    report: 'Measure · method · owner · period · result · recommendation',
    outcome: 'Measure · result · outcome (upright paper)',
    projects: 'Number · project · budget · owner · period · status',
    plan: 'Measure · steps · owner · monitoring',
  },
  when: 'Reported by',
  byRound: 'Round',
  onDay: 'A day',
  day: 'As of',
  dayHint: 'Type it as you like, for example 31/3/2569 or March 31, 2026',
  dayRead: 'The report will say “ณ วันที่ {day}”',
  dayUnread: 'This day cannot be read. Please type day, month and year.',
};
