import type { Area } from '../..';
import { SINCE } from '../level';
import type { OutlineSheet } from '../read/outline';
import { queueMerges } from '../read/sheet-details';
import { CALL_BYTES, type Step } from '../steps';
import { sheetIn } from '../sheet-in';

/** A sheet of the user's that a plan writes into. */
export class SheetLook {
  protected = false;
  /** Unknown, so none, on an Excel that cannot tell. */
  merges: readonly Area[] = [];

  constructor(
    readonly sheet: OutlineSheet,
    private readonly supports: (version: string) => boolean,
  ) {}

  steps(): Step<void>[] {
    return [
      {
        bytes: 2 * CALL_BYTES,
        queue: (context) => {
          const worksheet = sheetIn(context, this.sheet.id);
          const protection = worksheet.protection.load('protected');
          const merges = this.supports(SINCE['merged-cells']) ? queueMerges(worksheet) : (): Area[] => [];
          return () => {
            this.protected = protection.protected;
            this.merges = merges();
          };
        },
      },
    ];
  }
}
