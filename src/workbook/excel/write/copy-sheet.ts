import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, type Step } from '../steps';
import { markStep } from './put-sheet';

/** A sheet to copy, and what becomes of the copy. */
export interface SheetToCopy {
  /** Id of the original. */
  readonly source: string;
  /** Native tables on the original. Excel doubles them under other names; on the copy they become plain cells. */
  readonly tables: number;
  readonly name: string;
  readonly mark: string;
  /** The sheet in whose place the copy comes. */
  readonly instead: { readonly id: string; readonly position: number } | null;
}

/**
 * Copies a sheet as Excel does it, behind the last one, and gives the copy its name and mark. All in one step: until it
 * has its name, the copy can only be told by the object that the copying gave.
 */
export function copySteps({ source, tables, name, mark, instead }: SheetToCopy): Step<null>[] {
  return [
    call(
      (context) => {
        const copy = sheetIn(context, source).copy('End');
        copy.visibility = 'Visible';
        if (instead) {
          const old = sheetIn(context, instead.id);
          // A very hidden sheet cannot be deleted.
          old.visibility = 'Hidden';
          old.delete();
          copy.position = instead.position;
        }
        copy.name = name;
        for (let count = 0; count < tables; count += 1) copy.tables.getItemAt(0).convertToRange();
      },
      (8 + tables) * CALL_BYTES,
    ),
    markStep(mark, name),
  ];
}
