/** The words of the core that the desk and the pane speak. */
export type { Finding, Place, RegisterSubject as Subject, Round, Severity } from '../../domain';
export type { Counts, ReportOptions } from '../../report';
export type { RecognisedTable as Table } from '../../tables';
export type { Area, Refusal } from '../../workbook';

import type { ReportOptions } from '../../report';

export type Digits = ReportOptions['digits'];
