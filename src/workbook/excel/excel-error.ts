import type { RestorePoint } from '..';

/** Why Excel did not do what was asked. The sentence for each is in `i18n/` under the same word. */
export type ExcelProblem =
  /** A cell is being edited, or a dialog is open. */
  | 'cell-editing'
  /** Protected, read-only or opened in Protected View. */
  | 'access-denied'
  | 'too-large'
  /** Excel is overloaded or lost the connection; trying again may help. */
  | 'busy'
  /** This Excel is older than what was asked of it. */
  | 'not-supported'
  /** A sheet, table or name that was there a moment ago is gone. */
  | 'gone'
  /** A name is taken, or cells are merged or in a table. */
  | 'conflict'
  /** Excel took the edits, but reading them back showed something else. */
  | 'not-as-written'
  | 'unknown';

/** Codes as documented for `OfficeExtension.Error.code`; messages are never looked at. */
const PROBLEMS: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  CellEditMode: 'cell-editing',
  AccessDenied: 'access-denied',
  Unauthenticated: 'access-denied',
  NonTransferableRange: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  InvalidOrTimedOutSession: 'busy',
  ConnectionFailure: 'busy',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ConflictingNameError: 'conflict',
  ItemAlreadyExists: 'conflict',
  MergedRangeConflict: 'conflict',
  TableOverlapsRange: 'conflict',
  InsertDeleteConflict: 'conflict',
};

/** Excel failed. Fields only: what a user reads about it is made elsewhere. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  constructor(
    readonly problem: ExcelProblem,
    /** Excel's own code, for "copy details". */
    readonly code: string,
    /** The member that failed (`Range.values`), or where the reading back differed. */
    readonly location: string | null = null,
    /**
     * `null` when the workbook is as it was; else the point that brings it back, because putting it back at
     * once failed as well.
     */
    readonly restore: RestorePoint | null = null,
  ) {
    super(location === null ? `${problem}: ${code}` : `${problem}: ${code} at ${location}`);
  }

  /** The same failure, with the way back. */
  withRestore(restore: RestorePoint): ExcelError {
    return new ExcelError(this.problem, this.code, this.location, restore);
  }
}

/** An error of the client library as ours; anything else is a fault of the program and stays as it is. */
export function excelError(error: unknown): unknown {
  if (error instanceof ExcelError || !hasCode(error)) return error;
  const location = error.debugInfo?.errorLocation;
  return new ExcelError(
    PROBLEMS[error.code] ?? 'unknown',
    error.code,
    typeof location === 'string' ? location : null,
  );
}

/** Whether it was too much for one trip. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof ExcelError && error.problem === 'too-large';
}

/** By its shape: the client library may live in another realm, where `instanceof` does not reach. */
function hasCode(
  error: unknown,
): error is { readonly code: string; readonly debugInfo?: { readonly errorLocation?: unknown } } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  );
}
