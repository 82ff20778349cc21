import type { RegisterSubject } from '../../domain';
import type { ReportLayout } from './layout';
import { MEASURES_LAYOUT } from './measures';
import { PROJECTS_LAYOUT } from './projects';

/** The layout for each kind of register. */
export const LAYOUTS: Readonly<Record<RegisterSubject, ReportLayout>> = {
  measures: MEASURES_LAYOUT,
  projects: PROJECTS_LAYOUT,
};

export type { ReportColumn, ReportLayout } from './layout';
export { SUMMARY_PAGE, TABLE_PAGE, type ReportPage } from './page';
export { figureStyles, SIZE, STYLES, type FigureStyle, type TextStyle } from './styles';
export { WORDS } from './words';
