import { sheetKey, type Area, type SheetSnapshot, type WorkbookSnapshot } from '../..';
import { ExcelError, isTooLarge } from '../excel-error';
import type { ExcelDoor } from '../run-excel';
import { CALL_BYTES, runSteps, taking, valueOf, type Step } from '../steps';
import { parseAddress } from './excel-address';
import type { Grid } from './grid';
import { outlineStep, type Outline } from './outline';
import { picturedSheets, picturesStep, readBytes, snapshotPictures } from './pictures';
import type { FoundPicture, PictureBytes } from './pictures';
import { readInBlocks } from './read-in-blocks';
import { ruleListStep, rulePlacesIn } from './rule-list';
import { detailsStep, type DetailsWanted, type SheetDetails } from './sheet-details';
import { SnapshotCells } from './snapshot-cells';

/** What the second round trip brings. */
interface Inside {
  readonly sheets: readonly SheetDetails[];
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly area: Area } | null>;
  readonly state: string | null;
  /** Drop-downs of ours by the names that mark them. */
  readonly lists: ReadonlyMap<string, string | null>;
  /** Pictures of the user's, by the id of the sheet. */
  readonly pictures: ReadonlyMap<string, readonly FoundPicture[]>;
}

export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  readonly remembered: Remembered;
}

/** What a glance goes on with instead of asking for it. */
export interface Remembered {
  /** Merged cells by the id of the sheet. */
  readonly merges: ReadonlyMap<string, readonly Area[]>;
  readonly pictures: PictureBytes;
}

/**
 * The whole workbook in two round trips: what there is, then what is in it. Cells that do not fit into one
 * answer are read once more in blocks, and pictures of the user's are a round trip more, where there are some.
 * @param remembered what an earlier reading told; with it Excel is not asked for it
 */
export async function readWorkbook(door: ExcelDoor, remembered: Remembered | null): Promise<ReadResult> {
  const [outline] = await runSteps(door.run, [outlineStep]);
  if (!outline) throw new ExcelError('unknown', 'outline');
  const wanted = { merges: remembered === null, supports: door.supports };
  const { inside, grids } = await readInside(door, outline, wanted);
  const merges = new Map(
    inside.sheets.map((one) => [one.sheet.id, one.merges ?? remembered?.merges.get(one.sheet.id) ?? []]),
  );
  const found = [...inside.pictures.values()].flat();
  const pictures = remembered?.pictures ?? (await readBytes(door.run, found));
  const cells = new SnapshotCells();
  const sheets = inside.sheets.map((details) => {
    const { id } = details.sheet;
    const drawn = inside.pictures.get(id);
    return {
      ...sheetSnapshot(details, { outline, inside, grids, cells, merges: merges.get(id) ?? [] }),
      ...(drawn ? { pictures: snapshotPictures(drawn, pictures) } : {}),
    };
  });
  const names = outline.names.map((one) => ({ ...one, list: inside.lists.get(one.name) ?? null }));
  const { readOnly } = outline;
  return { snapshot: { sheets, names, state: inside.state, readOnly }, remembered: { merges, pictures } };
}

/** Everything at once; when that is more than Excel gives at once, the cells apart. */
async function readInside(
  door: ExcelDoor,
  outline: Outline,
  wanted: Omit<DetailsWanted, 'cells'>,
): Promise<{ inside: Inside; grids: ReadonlyMap<string, Grid | null> }> {
  try {
    const inside = await readDetails(door, outline, { ...wanted, cells: true });
    return { inside, grids: new Map(inside.sheets.map(({ sheet, grid }) => [sheet.id, grid])) };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const inside = await readDetails(door, outline, { ...wanted, cells: false });
    const areas = inside.sheets.flatMap(({ sheet, used }) => (used ? [{ sheet: sheet.id, area: used }] : []));
    return { inside, grids: await readInBlocks(door.run, areas) };
  }
}

async function readDetails(door: ExcelDoor, outline: Outline, wanted: DetailsWanted): Promise<Inside> {
  const sheets: SheetDetails[] = [];
  const tables = new Map<string, { sheet: string; area: Area } | null>();
  const lists = new Map<string, string | null>();
  const pictures = new Map<string, readonly FoundPicture[]>();
  let state: string | null = null;
  const part = outline.stateParts[0];
  // One trip whatever is asked: what it costs is in the answer, whose size nobody knows before.
  const steps: Step<void>[] = [
    ...outline.sheets.map((sheet) => taking(detailsStep(sheet, wanted), (one) => sheets.push(one))),
    ...outline.tables.map(({ id }) => taking(tableStep(id), (place) => tables.set(id, place))),
    ...(part === undefined ? [] : [taking(stateStep(part), (xml) => (state = xml))]),
    ...rulePlacesIn(outline, wanted.supports).map((place) =>
      taking(ruleListStep(place), (list) => lists.set(place.name, list)),
    ),
    ...picturedSheets(outline, wanted.supports).map((sheet) =>
      taking(picturesStep(sheet), (found) => pictures.set(sheet.id, found)),
    ),
  ].map((step) => ({ ...step, bytes: 0 }));
  await runSteps(door.run, steps);
  return { sheets, tables, state, lists, pictures };
}

/** Where a table is. */
export function tableStep(id: string): Step<ReturnType<typeof parseAddress>> {
  return {
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      const range = workbook.tables.getItem(id).getRange().load('address');
      return () => parseAddress(range.address);
    },
  };
}

/** Our custom XML part as text. */
export function stateStep(id: string): Step<string> {
  return {
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      const xml = workbook.customXmlParts.getItem(id).getXml();
      return () => valueOf(xml);
    },
  };
}

function sheetSnapshot(
  details: SheetDetails,
  all: {
    readonly outline: Outline;
    readonly inside: Inside;
    readonly grids: ReadonlyMap<string, Grid | null>;
    readonly cells: SnapshotCells;
    readonly merges: readonly Area[];
  },
): SheetSnapshot {
  const { sheet, hiddenRows, hiddenColumns, columnWidths } = details;
  const key = sheetKey(sheet.name);
  const grid = all.grids.get(sheet.id) ?? null;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: details.protected,
    mark: all.outline.marks.get(key) ?? null,
    rows: grid === null ? [] : all.cells.rows(grid, (row) => hiddenRows.has(row)),
    merges: all.merges,
    tables: all.outline.tables.flatMap(({ id, name, headerRow, totalsRow }) => {
      const place = all.inside.tables.get(id);
      return place && sheetKey(place.sheet) === key ? [{ name, area: place.area, headerRow, totalsRow }] : [];
    }),
    hiddenColumns,
    ...(columnWidths === null ? {} : { columnWidths }),
  };
}
