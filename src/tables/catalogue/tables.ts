import { type Round, ROUNDS } from '../../domain';
import type { TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { StandardColumn, StandardTable } from './table';

const STATUS_GROUP = { thai: 'สถานะการดำเนินงาน', english: 'Status' };

/** What the register keeps for each round. */
export const ROUND_ROLES = [
  'status',
  'result',
  'outcome',
  'recommendation',
  'evidence',
] as const satisfies readonly ColumnRole[];

function ofRound(round: Round): StandardColumn[] {
  return ROUND_ROLES.map((role) => ({ role, round }));
}

/**
 * The standard tables, columns in order. A4 landscape with 2 cm margins leaves 728 pt; the printed tables
 * (all but the register and the tracker) keep to it.
 */
export const STANDARD_TABLES: Readonly<Record<TableKind, StandardTable>> = {
  plan: {
    kind: 'plan',
    name: { thai: 'มาตรการและแผนการดำเนินการ', english: 'Plan of measures' },
    source: '000, 002, 004',
    columns: [
      { role: 'measure', width: 200 },
      { role: 'steps', width: 288 },
      { role: 'owner', width: 110 },
      { role: 'monitoring', width: 130 },
    ],
  },
  status: {
    kind: 'status',
    name: { thai: 'ผลการดำเนินการตามมาตรการ', english: 'Status of measures' },
    source: '004',
    columns: [
      { role: 'measure', width: 178 },
      { role: 'steps', width: 250, header: { thai: 'ขั้นตอนหรือวิธีการปฏิบัติ', english: 'Steps' } },
      { role: 'status.not-started', group: STATUS_GROUP },
      { role: 'status.in-progress', group: STATUS_GROUP },
      { role: 'status.done', group: STATUS_GROUP, width: 140 },
    ],
  },
  report: {
    kind: 'report',
    name: { thai: 'รายงานผลการดำเนินการตามมาตรการ', english: 'Report on measures' },
    source: '001',
    columns: [
      { role: 'measure', width: 150 },
      { role: 'steps', width: 198, header: { thai: 'วิธีการดำเนินการ', english: 'Steps' } },
      { role: 'owner', width: 90 },
      { role: 'period', width: 80 },
      { role: 'result', width: 110 },
      { role: 'recommendation', width: 100 },
    ],
  },
  outcome: {
    kind: 'outcome',
    name: { thai: 'ผลการดำเนินการและผลลัพธ์', english: 'Results and outcomes' },
    source: '002',
    columns: [
      { role: 'measure', width: 228 },
      {
        role: 'result',
        width: 250,
        header: { thai: 'ผลการดำเนินการตามมาตรการฯ', english: 'Result' },
      },
      {
        role: 'outcome',
        width: 250,
        header: { thai: 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ', english: 'Outcome' },
      },
    ],
  },
  projects: {
    kind: 'projects',
    name: { thai: 'ผลการดำเนินโครงการ/กิจกรรม', english: 'Progress of projects' },
    // The annex of document 003 is lost; its memo names project, budget and progress.
    source: '003',
    columns: [
      { role: 'number' },
      { role: 'project', width: 228 },
      { role: 'budget' },
      { role: 'owner' },
      { role: 'period' },
      { role: 'status', width: 110 },
      { role: 'note' },
    ],
  },
  register: {
    kind: 'register',
    name: { thai: 'มาตรการ', english: 'Measures' },
    source: null,
    columns: [
      { role: 'id' },
      { role: 'topic' },
      { role: 'measure' },
      { role: 'steps' },
      { role: 'owner' },
      // Real dates, so that a formula can tell what is late. Registers made before kept one period as text.
      { role: 'from' },
      { role: 'to' },
      { role: 'late' },
      { role: 'monitoring' },
      ...ROUNDS.flatMap(ofRound),
    ],
  },
  tracker: {
    kind: 'tracker',
    name: { thai: 'รายการติดตาม', english: 'Action list' },
    source: null,
    columns: [
      { role: 'number' },
      { role: 'measure' },
      { role: 'owner' },
      { role: 'to' },
      { role: 'status' },
      { role: 'note' },
    ],
  },
};
