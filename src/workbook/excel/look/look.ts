import { pictureName, sheetKey } from '../..';
import type { Area, Refusal, SnapshotTable, WorkbookPlan } from '../..';
import { ExcelError } from '../excel-error';
import type { ExcelDoor } from '../run-excel';
import type { ExcelAddress } from '../read/excel-address';
import { outlineStep, type Outline } from '../read/outline';
import { stateStep, tableStep } from '../read/read-workbook';
import { SINCE } from '../level';
import { readSteps, runSteps, taking, tryEach, type Step } from '../steps';
import { AreaLook } from './area-look';
import { areaOutlineStep, outlineOf, usedStep, type AreaOutline } from './area-outline';
import { BlockLook } from './block-look';
import { SheetCapture, type SheetBefore } from './capture-sheet';
import { markedSheetStep, type MarkedSheet } from './marked-sheet';
import { SheetLook } from './sheet-look';
import { outlineRefusals, sheetNamed } from './refusals';
import { ColourLook, colourOutlineStep, ValidationLook } from './rule-looks';
import { SourceLook } from './source-look';

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
  /** Of a copy of a user's sheet: its cells as they are, beyond what a plan can say. */
  readonly cells: AreaLook | null;
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
  readonly areas: ReadonlyMap<number, AreaLook>;
  /** Sheets to be copied. */
  readonly sources: ReadonlyMap<number, SourceLook>;
  readonly state: string | null;
}

/** What of single edits the first look found, by their position. */
interface FirstLook {
  readonly areas: Map<number, AreaOutline>;
  readonly used: Map<number, Area | null>;
  readonly colours: Map<number, readonly string[]>;
}

/** What the first look found is asked for once more in detail; two round trips, nothing is written. */
export async function look(
  door: ExcelDoor,
  plan: WorkbookPlan,
): Promise<{ readonly look: Look } | { readonly refusals: readonly Refusal[] }> {
  const marks = [
    ...new Set(plan.edits.flatMap((edit) => ('mark' in edit && edit.mark !== '' ? [edit.mark] : []))),
  ];
  needMerges(door, plan);
  const found: MarkedSheet[] = [];
  const first: FirstLook = { areas: new Map(), used: new Map(), colours: new Map() };
  const outlines: Outline[] = [];
  await runSteps<void>(door.run, [
    taking(outlineStep, (one) => outlines.push(one)),
    ...marks.map((mark) =>
      taking(markedSheetStep(mark, door.supports), (one) => {
        if (one) found.push(one);
      }),
    ),
    ...plan.edits.flatMap((edit, position): Step<void>[] => {
      if (edit.edit === 'replace-block')
        return [taking(areaOutlineStep(edit, door.supports), (one) => first.areas.set(position, one))];
      if (edit.edit === 'copy-sheet')
        return [taking(usedStep(edit.sheet), (one) => first.used.set(position, one))];
      if (edit.edit === 'colour')
        return [taking(colourOutlineStep(edit), (ids) => first.colours.set(position, ids))];
      return [];
    }),
  ]);
  const [outline] = outlines;
  if (!outline) throw new ExcelError('unknown', 'outline');
  const refusals = outlineRefusals(plan, outline, found);
  if (refusals.length > 0) return { refusals };
  return { look: await closer(door, plan, outline, found, first) };
}

/**
 * An area is only laid anew, and a copy replaced, where merged cells can be told: taking them apart without knowing them
 * could not be taken back.
 * @throws ExcelError `not-supported`
 */
function needMerges({ supports }: ExcelDoor, { edits }: WorkbookPlan): void {
  const needed = edits.some(({ edit }) => edit === 'replace-block' || edit === 'copy-sheet');
  if (needed && !supports(SINCE['merged-cells']))
    throw new ExcelError('not-supported', 'ApiNotFound', 'Range.getMergedAreasOrNullObject');
}

async function closer(
  door: ExcelDoor,
  plan: WorkbookPlan,
  outline: Outline,
  found: readonly MarkedSheet[],
  first: FirstLook,
): Promise<Look> {
  const { supports } = door;
  const sheets = new Map<string, SheetLook>();
  const blocks = new Map<number, BlockLook>();
  const validations = new Map<number, ValidationLook>();
  const colours = new Map<number, ColourLook>();
  const areas = new Map<number, AreaLook>();
  const sources = new Map<number, SourceLook>();
  for (const [position, edit] of plan.edits.entries()) {
    const sheet = 'sheet' in edit ? sheetNamed(outline, edit.sheet) : null;
    if (!sheet) continue;
    const key = sheetKey(sheet.name);
    if (!sheets.has(key)) sheets.set(key, new SheetLook(sheet, supports));
    if (edit.edit === 'write-cells') blocks.set(position, new BlockLook(sheet.id, edit, supports));
    if (edit.edit === 'validate')
      validations.set(position, new ValidationLook(sheet.id, edit.validation.area));
    if (edit.edit === 'colour') {
      const near = first.colours.get(position) ?? [];
      colours.set(position, new ColourLook(sheet.id, near, supports(SINCE['sheet-restore'])));
    }
    const area = first.areas.get(position);
    if (edit.edit === 'replace-block' && area) areas.set(position, new AreaLook(sheet.id, edit.area, area));
    if (edit.edit === 'copy-sheet')
      sources.set(position, new SourceLook(sheet.id, first.used.get(position) ?? null));
  }
  const copied = new Set(plan.edits.flatMap((edit) => (edit.edit === 'copy-sheet' ? [edit.mark] : [])));
  const captures = found.map((sheet) => {
    const isCopy = copied.has(sheet.mark);
    const cells = isCopy && sheet.used ? new AreaLook(sheet.id, sheet.used, outlineOf(sheet)) : null;
    const capture = new SheetCapture(sheet, supports, isCopy, picturesThatGo(plan, sheet.mark));
    return { sheet, capture, cells };
  });
  const places = new Map<string, ExcelAddress | null>();
  let state: string | null = null;
  const part = outline.stateParts[0];
  const looks = [sheets, blocks, validations, colours, areas, sources].flatMap((all) => [...all.values()]);
  await readSteps<void>(door.run, [
    ...outline.tables.map(({ id }) => taking(tableStep(id), (place) => places.set(id, place))),
    ...(part === undefined ? [] : [taking(stateStep(part), (xml) => (state = xml))]),
    ...looks.flatMap((one) => one.steps()),
    ...captures.flatMap(({ capture, cells }) => [...capture.steps(), ...(cells?.steps() ?? [])]),
  ]);
  await readSteps<void>(
    door.run,
    [...areas.values(), ...captures.flatMap(({ cells }) => cells ?? [])].flatMap((one) =>
      one.validations.more(),
    ),
  );
  await tryEach(
    door.run,
    captures.flatMap(({ capture }) => capture.fragileSteps()),
  );
  const tables = outline.tables.flatMap((table): PlacedTable[] => {
    const place = places.get(table.id);
    return place ? [{ ...table, sheet: place.sheet, area: place.area }] : [];
  });
  const marked = new Map(
    captures.flatMap(({ sheet, capture, cells }): [string, MarkedBefore][] => {
      const entry = outline.sheets.find(({ id }) => id === sheet.id);
      const own = tables.filter((table) => sheetKey(table.sheet) === sheetKey(sheet.name));
      const before =
        entry &&
        capture.before(
          entry,
          own.map(({ name, area, style }) => ({ name, area, style })),
        );
      return before ? [[sheet.mark, { sheet, before, tables: own.map(({ id }) => id), cells }]] : [];
    }),
  );
  return { outline, tables, marked, sheets, blocks, validations, colours, areas, sources, state };
}

/** Of the pictures that the user placed on a sheet, those that the plan takes away or replaces. */
function picturesThatGo({ edits }: WorkbookPlan, mark: string): (name: string) => boolean {
  const names = edits.flatMap((edit) => {
    if (edit.edit !== 'put-sheet' || edit.mark !== mark) return [];
    return (edit.content.pictures ?? []).map(pictureName);
  });
  const isPut = edits.some((edit) => edit.edit === 'put-sheet' && edit.mark === mark);
  return (name) => !isPut || names.includes(name);
}
