import type { HostSheet } from './sheet';

/** A defined name of the workbook or of one sheet. */
export class HostName {
  visible = true;
  comment = '';

  constructor(
    public name: string,
    /** With the leading `=`. */
    public formula: string,
    readonly scope: HostSheet | null,
  ) {}
}
