import type { Day, Measure, Round } from '../../domain';
import type { Digits } from '../../tables';

/** One row of a workbook that is sent. */
export interface FormRow {
  /** With an id. */
  readonly measure: Measure;
  /** Whether the one it is sent to may fill it in. */
  readonly editable: boolean;
}

/** Everything that a workbook to be sent is made from. */
export interface Form {
  /** The id of the sending. */
  readonly id: string;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly round: Round;
  /** `null`: one workbook for all. */
  readonly owner: string | null;
  readonly day: Day;
  readonly due: Day | null;
  /** Whom it goes back to: `สำนักปลัด โทร. …`; `null`: who sent it. */
  readonly back: string | null;
  readonly rows: readonly FormRow[];
  /** Departments for the drop-down of rows that are proposed. */
  readonly departments: readonly string[];
  /** Digits of what is printed. */
  readonly digits: Digits;
}
