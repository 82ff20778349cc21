import { mapSheetReferences, type Refusal } from '../..';
import type { Outline, OutlineSheet } from '../read/outline';
import { stateStep as readState } from '../read/read-workbook';
import { taking, type Step } from '../steps';
import { nameStep, stateStep } from '../write/names-and-state';
import { renamedSince } from './renamed';
import type { Undo } from './undo';

/** Gives a name the meaning that it had, or takes it away. */
export class UndoName implements Undo {
  constructor(
    private readonly name: string,
    private readonly before: string | null,
    private readonly written: string,
    /** The sheets as they were called then. */
    private readonly then: readonly OutlineSheet[],
  ) {}

  looks(): Step<void>[] {
    return [];
  }

  refusals(outline: Outline): readonly Refusal[] {
    const now = this.now(outline);
    return now !== null && withoutSheets(now) === withoutSheets(this.written)
      ? []
      : [{ reason: 'invalid-plan', detail: `changed-since: ${this.name}` }];
  }

  steps(outline: Outline): Step<null>[] {
    const renamed = renamedSince(this.then, outline);
    const before = this.before === null ? null : renamed(this.before);
    return [nameStep(this.name, before, this.now(outline) !== null)];
  }

  private now({ names }: Outline): string | null {
    return names.find((one) => one.name.toLowerCase() === this.name.toLowerCase())?.refersTo ?? null;
  }
}

/** Puts back our custom XML part. */
export class UndoState implements Undo {
  private now: string | null = null;

  constructor(
    private readonly before: string | null,
    private readonly written: string | null,
  ) {}

  looks({ stateParts: [part] }: Outline): Step<void>[] {
    this.now = null;
    if (part === undefined) return [];
    return [
      taking(readState(part), (xml) => {
        this.now = xml;
      }),
    ];
  }

  refusals(): readonly Refusal[] {
    return sameXml(this.now, this.written)
      ? []
      : [{ reason: 'invalid-plan', detail: 'changed-since: state' }];
  }

  steps({ stateParts: [part] }: Outline): Step<null>[] {
    return this.before === null && part === undefined ? [] : [stateStep(this.before, part ?? null)];
  }
}

/** Whether a part is as it was written; Excel may put a declaration before it. */
export function sameXml(now: string | null, written: string | null): boolean {
  const bare = (xml: string | null): string | null => xml?.replace(/^\s*<\?xml[^>]*\?>/, '').trim() ?? null;
  return bare(now) === bare(written);
}

/** The user may have renamed the sheet since, and Excel leaves out quotes that a sheet's name does not need. */
function withoutSheets(refersTo: string): string {
  return mapSheetReferences(refersTo, () => '').toLowerCase();
}
