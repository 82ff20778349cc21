/**
 * The error codes that Excel documents for add-ins, with their HTTP status ("Error handling with the
 * application-specific JavaScript APIs"; the statuses of `RuntimeError.httpStatusCode`).
 */
export const STATUS_BY_CODE = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NotImplemented: 501,
  OperationCellsExceedLimit: 400,
  RangeExceedsLimit: 400,
  RequestAborted: 499,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  ServiceNotAvailable: 503,
  UndoNotSupported: 400,
  UnsupportedOperation: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS_BY_CODE;

/** What the host refuses. The text is for the reader of a failing test, never for a user. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export function invalid(detail: string): HostError {
  return new HostError('InvalidArgument', detail);
}
