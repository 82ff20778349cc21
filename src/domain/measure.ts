import type { Period } from './period';
import type { Place } from './place';
import type { Round } from './round';
import type { Status } from './status';

/** What was reported on a measure in one round. Texts are as typed, trimmed; `null` means an empty cell. */
export interface RoundReport {
  /** `null`: nothing was said, or what was said is none of the three and waits for an answer. */
  readonly status: Status | null;
  /** The words or the tick the status was read from, as typed. */
  readonly statusText: string | null;
  /** ผลการดำเนินการ: what was done. */
  readonly result: string | null;
  /** ผลลัพธ์: what changed because of it. */
  readonly outcome: string | null;
  /** ข้อเสนอแนะ */
  readonly recommendation: string | null;
  /** หลักฐาน: a web address, or the note beside the tick (document 004). */
  readonly evidence: string | null;
}

/** The fields of a measure that a finding may point at. */
export type MeasureField =
  | 'id'
  | 'number'
  | 'topic'
  | 'measure'
  | 'steps'
  | 'owner'
  | 'monitoring'
  | 'period'
  | 'budget'
  | keyof RoundReport;

/** One measure (มาตรการ) of the register; for the year's monitoring report, one project (โครงการ/กิจกรรม). */
export interface Measure {
  /** The stable id of the standard register (`M01`), or `null` in a table of the user's that has none. */
  readonly id: string | null;
  /** The row number as printed (`๑.`, `1)`), without it in `title`. */
  readonly number: string | null;
  /** Topic of analysis or section line above the row. */
  readonly topic: string | null;
  readonly title: string;
  /** ขั้นตอนหรือวิธีการ, one entry a step, without bullets or numbers. */
  readonly steps: readonly string[];
  /** ผู้รับผิดชอบ, one entry a department. */
  readonly owners: readonly string[];
  /** การกำกับติดตาม as typed. */
  readonly monitoring: string | null;
  /** ระยะเวลา */
  readonly period: Period | null;
  /** งบประมาณ in baht, for projects. */
  readonly budget: number | null;
  /** What was reported, by round; a table that names no round is filed under the round being reported. */
  readonly reports: Readonly<Partial<Record<Round, RoundReport>>>;
  /** Where each field was read; fields of a round's report are those of the newest round. */
  readonly places: Readonly<Partial<Record<MeasureField, Place>>>;
}

/** A measure of which nothing is known yet: a row still to be filled in. */
export const EMPTY_MEASURE: Measure = {
  id: null,
  number: null,
  topic: null,
  title: '',
  steps: [],
  owners: [],
  monitoring: null,
  period: null,
  budget: null,
  reports: {},
  places: {},
};
