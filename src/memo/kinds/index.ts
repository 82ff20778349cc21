import type { RegisterSubject } from '../../domain';
import type { MemoTemplate } from './kind';
import { MONITORING } from './monitoring';
import { REPORT } from './report';

/** Which memo reports on which register. */
export const MEMO_TEMPLATES: Readonly<Record<RegisterSubject, MemoTemplate>> = {
  measures: REPORT,
  projects: MONITORING,
};
