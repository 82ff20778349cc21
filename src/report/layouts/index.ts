import type { LayoutId, ReportLayout } from './layout';
import { OUTCOME_LAYOUT } from './outcome';
import { PLAN_LAYOUT } from './plan';
import { PROJECTS_LAYOUT } from './projects';
import { REPORT_LAYOUT } from './report';
import { STATUS_LAYOUT } from './status';
import { STATUS_OWNER_LAYOUT } from './status-owner';

export const LAYOUTS: Readonly<Record<LayoutId, ReportLayout>> = {
  status: STATUS_LAYOUT,
  'status-owner': STATUS_OWNER_LAYOUT,
  report: REPORT_LAYOUT,
  outcome: OUTCOME_LAYOUT,
  projects: PROJECTS_LAYOUT,
  plan: PLAN_LAYOUT,
};

export { LAYOUT_IDS, type LayoutId, type ReportColumn, type ReportLayout } from './layout';
export { SUMMARY_PAGE, type ReportPage } from './page';
export { figureStyles, SIZE, STYLES, type FigureStyle, type TextStyle } from './styles';
export { SUBJECTS } from './subjects';
export { WORDS } from './words';
