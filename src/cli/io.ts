/** Where a command's words go, and the clock; passed in, so that tests see what a person would see. */
export interface Io {
  /** The result, one line a call. */
  readonly print: (line: string) => void;
  /** Progress and errors, one line a call. */
  readonly tell: (line: string) => void;
  readonly clock: () => Date;
  /** The terminal that a progress bar is drawn on; left out where a person does not look at one. */
  readonly terminal?: NodeJS.WriteStream;
  /** Calls back when the person wants to stop (Ctrl-C), the first time; gives how to listen no longer. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}
