import type { Refusal } from '../..';
import type { ColourLook, ValidationLook } from '../look/rule-looks';
import type { Outline } from '../read/outline';
import { CALL_BYTES, call, type Step } from '../steps';
import { validationStep } from '../write/rules';
import { claims } from './claims';
import type { Undo } from './undo';
import { sheetIn } from '../sheet-in';

const there = ({ sheets }: Outline, id: string): boolean => sheets.some((one) => one.id === id);

/** Gives an area the drop-downs that it had. */
export class UndoValidation implements Undo {
  constructor(private readonly look: ValidationLook) {}

  looks(): Step<void>[] {
    return [];
  }

  refusals(): readonly Refusal[] {
    return [];
  }

  steps(outline: Outline): Step<null>[] {
    const { sheet, before } = this.look;
    if (!there(outline, sheet)) return [];
    return before.map(({ area, rule }) => validationStep(sheet, area, rule));
  }
}

/** Takes away a colour. */
export class UndoColour implements Undo {
  /** Known once it was added. */
  id: string | null = null;
  private added: readonly string[] = [];

  constructor(private readonly look: ColourLook) {}

  looks(outline: Outline): Step<void>[] {
    const { sheet, ids } = this.look;
    if (!there(outline, sheet)) return [];
    return [
      {
        bytes: CALL_BYTES,
        queue: (context) => {
          const all = sheetIn(context, sheet).getRange().conditionalFormats.load('items/id');
          return () => {
            const now = all.items.map(({ id }) => id);
            // Without its id, after a failure: whatever came since it was looked at.
            this.added = now.filter((id) => (this.id === null ? !ids.includes(id) : id === this.id));
          };
        },
      },
    ];
  }

  refusals(): readonly Refusal[] {
    return [];
  }

  steps(outline: Outline): Step<null>[] {
    const { sheet } = this.look;
    if (!there(outline, sheet)) return [];
    return this.added
      .filter((id) => claims(outline, id))
      .map((id) =>
        call((context) => {
          sheetIn(context, sheet).getRange().conditionalFormats.getItem(id).delete();
        }),
      );
  }
}
