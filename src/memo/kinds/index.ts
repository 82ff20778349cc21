import type { MemoKind } from '../model';
import { APPROVAL } from './approval';
import { COVER } from './cover';
import type { MemoTemplate } from './kind';
import { MONITORING } from './monitoring';
import { REPORT } from './report';
import { SECTIONS } from './sections';

/** Every kind of memo, in the order in which they are offered. */
export const MEMO_TEMPLATES: Readonly<Record<MemoKind, MemoTemplate>> = {
  report: REPORT,
  sections: SECTIONS,
  approval: APPROVAL,
  monitoring: MONITORING,
  cover: COVER,
};
