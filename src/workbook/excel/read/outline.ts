import { marksBySheet, STATE_NAMESPACE, type DefinedName, type Visibility } from '../..';
import { CALL_BYTES, type Step } from '../steps';

export interface OutlineSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly position: number;
}

export interface OutlineTable {
  readonly id: string;
  readonly name: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly style: string;
}

/** What a workbook consists of, without what is in its sheets: small, and known after one round trip. */
export interface Outline {
  readonly sheets: readonly OutlineSheet[];
  /** Names of the whole workbook; those of single sheets are left out. */
  readonly names: readonly DefinedName[];
  /** `sheetKey` → our mark. */
  readonly marks: ReadonlyMap<string, string>;
  readonly tables: readonly OutlineTable[];
  /** Ids of custom XML parts in our namespace; the first one counts. */
  readonly stateParts: readonly string[];
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

export const outlineStep: Step<Outline> = {
  bytes: 10 * CALL_BYTES,
  queue: ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/position');
    const names = workbook.names.load('items/name,items/formula,items/scope');
    const tables = workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/style');
    const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
    const protection = workbook.protection.load('protected');
    workbook.load('readOnly');
    return () => {
      const global = names.items
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') }));
      return {
        sheets: sheets.items.map(({ id, name, visibility, position }) => ({
          id,
          name,
          visibility: VISIBILITY[visibility] ?? 'visible',
          position,
        })),
        names: global,
        marks: marksBySheet(global),
        tables: tables.items.map(({ id, name, showHeaders, showTotals, style }) => ({
          id,
          name,
          headerRow: showHeaders,
          totalsRow: showTotals,
          style,
        })),
        stateParts: parts.items.map(({ id }) => id),
        readOnly: workbook.readOnly,
        structureLocked: protection.protected,
      };
    };
  },
};
