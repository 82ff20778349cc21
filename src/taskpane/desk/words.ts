/** The words of the core that the desk and the pane speak. */
export type {
  AdoptColumn,
  AdoptHow,
  AdoptRow,
  AdoptView,
  CannotReason,
  CellChange,
  Insertable,
  KeptOriginal,
  Preview,
  RoleChoice,
  SheetChange,
  SourceInput,
  SourceTableView,
  SourceView,
  TableRef,
  TakenTemplate,
  WordProblem,
} from '../../app';
export type {
  Day,
  Finding,
  FixId,
  Place,
  RegisterSubject as Subject,
  Round,
  Severity,
  SignatureBlock,
} from '../../domain';
export type { MemoBlock, MemoKind, MemoModel, MemoPart, Orientation, TemplateProblem } from '../../memo';
export type { Counts, LayoutId, ReportOptions } from '../../report';
export type { RecognisedTable as Table } from '../../tables';
export type { Area, Refusal } from '../../workbook';

import type { ReportOptions } from '../../report';

export type Digits = ReportOptions['digits'];
