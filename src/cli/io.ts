/** Where a command's words go, and the clock; passed in, so that tests see what a person would see. */
export interface Io {
  /** The result, one line a call. */
  readonly print: (line: string) => void;
  /** Progress and errors, one line a call. */
  readonly tell: (line: string) => void;
  readonly clock: () => Date;
}
