import type { RegisterSubject } from '../../domain';
import type { AnnexSet } from './layout';
import { OUTCOME, OUTCOME_BESIDE_PLAN } from './layouts/outcome';
import { PLAN_BEFORE_OUTCOME, PLAN_BEFORE_STATUS, PLAN_TO_APPROVE } from './layouts/plan';
import { PROJECTS } from './layouts/projects';
import { SIX_COLUMNS } from './layouts/six-columns';
import { STATUS, STATUS_BESIDE_PLAN } from './layouts/status';

type Sets = Readonly<Record<RegisterSubject, readonly AnnexSet[]>>;

/** Document 001: the status stands in the result's column, and a period beside it. */
const IN_SIX_COLUMNS: AnnexSet = {
  needs: ['period', 'result'],
  without: ['outcome', 'status.apart'],
  layouts: [SIX_COLUMNS],
};

const REPORTS: readonly AnnexSet[] = [
  IN_SIX_COLUMNS,
  // Document 002
  {
    needs: ['monitoring', 'outcome'],
    without: ['tick.done'],
    layouts: [PLAN_BEFORE_OUTCOME, OUTCOME_BESIDE_PLAN],
  },
  {
    needs: ['monitoring', 'result'],
    without: ['tick.done'],
    layouts: [PLAN_BEFORE_OUTCOME, OUTCOME_BESIDE_PLAN],
  },
  // Document 004
  { needs: ['monitoring'], layouts: [PLAN_BEFORE_STATUS, STATUS_BESIDE_PLAN, OUTCOME] },
  { needs: ['outcome'], without: ['tick.done'], layouts: [OUTCOME] },
  { needs: ['result'], without: ['tick.done'], layouts: [OUTCOME] },
  { needs: ['recommendation'], without: ['tick.done'], layouts: [OUTCOME] },
  { layouts: [STATUS, OUTCOME] },
];

const PLANNED: AnnexSet = { layouts: [PLAN_TO_APPROVE] };
const PROJECT: readonly AnnexSet[] = [{ layouts: [PROJECTS] }];

export const PLAN_SETS: Sets = { measures: [PLANNED], projects: PROJECT };
export const REPORT_SETS: Sets = { measures: REPORTS, projects: PROJECT };
export const PROJECT_SETS: Sets = REPORT_SETS;
export const COVER_SETS: Sets = {
  measures: [{ ...PLANNED, without: ['reported'] }, ...REPORTS],
  projects: PROJECT,
};
