import { sheetKey } from '../..';
import type { Refusal, SnapshotTable, WorkbookPlan } from '../..';
import { ExcelError } from '../excel-error';
import type { ExcelDoor } from '../run-excel';
import type { ExcelAddress } from '../read/excel-address';
import { outlineStep, type Outline } from '../read/outline';
import { stateStep, tableStep } from '../read/read-workbook';
import { readSteps, runSteps, taking } from '../steps';
import { BlockLook } from './block-look';
import { SheetCapture, type SheetBefore } from './capture-sheet';
import { markedSheetStep, type MarkedSheet } from './marked-sheet';
import { SheetLook } from './sheet-look';
import { outlineRefusals, sheetNamed } from './refusals';
import { ColourLook, ValidationLook } from './rule-looks';

/** A table, and the sheet it is on. */
export type PlacedTable = SnapshotTable & {
  readonly id: string;
  readonly sheet: string;
  readonly style: string;
};

/** A sheet of ours that is there, with what brings it back. */
export interface MarkedBefore {
  readonly sheet: MarkedSheet;
  readonly before: SheetBefore;
  readonly tables: readonly string[];
}

/** The workbook as a plan meets it: all that checking, writing and putting back need to know. */
export interface Look {
  readonly outline: Outline;
  readonly tables: readonly PlacedTable[];
  readonly marked: ReadonlyMap<string, MarkedBefore>;
  /** Sheets of the user's that the plan writes into, by `sheetKey`. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** By position of the edit in the plan. */
  readonly blocks: ReadonlyMap<number, BlockLook>;
  readonly validations: ReadonlyMap<number, ValidationLook>;
  readonly colours: ReadonlyMap<number, ColourLook>;
  readonly state: string | null;
}

/** What the first look found is asked for once more in detail; two round trips, nothing is written. */
export async function look(
  door: ExcelDoor,
  plan: WorkbookPlan,
): Promise<{ readonly look: Look } | { readonly refusals: readonly Refusal[] }> {
  const marks = [
    ...new Set(plan.edits.flatMap((edit) => ('mark' in edit && edit.mark !== '' ? [edit.mark] : []))),
  ];
  const found: MarkedSheet[] = [];
  const outlines: Outline[] = [];
  await runSteps<void>(door.run, [
    taking(outlineStep, (one) => outlines.push(one)),
    ...marks.map((mark) =>
      taking(markedSheetStep(mark, door.supports), (one) => {
        if (one) found.push(one);
      }),
    ),
  ]);
  const [outline] = outlines;
  if (!outline) throw new ExcelError('unknown', 'outline');
  const refusals = outlineRefusals(plan, outline, found);
  if (refusals.length > 0) return { refusals };
  return { look: await closer(door, plan, outline, found) };
}

async function closer(
  door: ExcelDoor,
  plan: WorkbookPlan,
  outline: Outline,
  found: readonly MarkedSheet[],
): Promise<Look> {
  const { supports } = door;
  const sheets = new Map<string, SheetLook>();
  const blocks = new Map<number, BlockLook>();
  const validations = new Map<number, ValidationLook>();
  const colours = new Map<number, ColourLook>();
  for (const [position, edit] of plan.edits.entries()) {
    const sheet = 'sheet' in edit ? sheetNamed(outline, edit.sheet) : null;
    if (!sheet) continue;
    const key = sheetKey(sheet.name);
    if (!sheets.has(key)) sheets.set(key, new SheetLook(sheet, supports));
    if (edit.edit === 'write-cells') blocks.set(position, new BlockLook(sheet.id, edit, supports));
    if (edit.edit === 'validate')
      validations.set(position, new ValidationLook(sheet.id, edit.validation.area));
    if (edit.edit === 'colour') colours.set(position, new ColourLook(sheet.id));
  }
  const captures = found.map((sheet) => ({ sheet, capture: new SheetCapture(sheet, supports) }));
  const places = new Map<string, ExcelAddress | null>();
  let state: string | null = null;
  const part = outline.stateParts[0];
  const looks = [...sheets.values(), ...blocks.values(), ...validations.values(), ...colours.values()];
  await readSteps<void>(door.run, [
    ...outline.tables.map(({ id }) => taking(tableStep(id), (place) => places.set(id, place))),
    ...(part === undefined ? [] : [taking(stateStep(part), (xml) => (state = xml))]),
    ...looks.flatMap((one) => one.steps()),
    ...captures.flatMap(({ capture }) => capture.steps()),
  ]);
  const tables = outline.tables.flatMap((table): PlacedTable[] => {
    const place = places.get(table.id);
    return place ? [{ ...table, sheet: place.sheet, area: place.area }] : [];
  });
  const marked = new Map(
    captures.flatMap(({ sheet, capture }): [string, MarkedBefore][] => {
      const entry = outline.sheets.find(({ id }) => id === sheet.id);
      const own = tables.filter((table) => sheetKey(table.sheet) === sheetKey(sheet.name));
      const before =
        entry &&
        capture.before(
          entry,
          own.map(({ name, area, style }) => ({ name, area, style })),
        );
      return before ? [[sheet.mark, { sheet, before, tables: own.map(({ id }) => id) }]] : [];
    }),
  );
  return { outline, tables, marked, sheets, blocks, validations, colours, state };
}
