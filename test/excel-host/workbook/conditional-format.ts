import { overlap, without, type Area } from '../../../src/workbook';
import type { HostSheet } from './sheet';

/** How cells look where a conditional format applies; what is left out is as the cell itself has it. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: string;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

/** A conditional format of a sheet. */
export class HostConditionalFormat {
  formula = '';
  stopIfTrue = false;
  look: ConditionalLook = {};
  /** What other kinds than `Custom` are told; kept, not understood. */
  rule: unknown = null;

  constructor(
    readonly sheet: HostSheet,
    readonly id: string,
    readonly type: string,
    public areas: readonly Area[],
  ) {}

  /** Place among the formats of its sheet; 0 is looked at first. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }
}

/** Takes the cells out of every format; one without cells is gone. */
export function clearConditionalFormats(sheet: HostSheet, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((one) => (overlap(one, area) ? without(one, area) : [one]));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
