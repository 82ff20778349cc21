import { areaAddress, markName, quoteSheetName, type SheetContent, type Visibility } from '../..';
import { SINCE } from '../level';
import { CALL_BYTES, call, type Step } from '../steps';
import type { Block } from './block';
import { formatSteps } from './cell-formats';
import { linkSteps, valueSteps } from './cell-values';
import { pageSteps } from './page';
import { chartSteps, type PlacedChart } from './charts';
import { keepPlaceSteps, pictureSteps, type KeptPicture, type PlacedPicture } from './pictures';
import { colourSteps, excelPrompt, excelValidation, validationStep } from './rules';
import { frameSteps } from './sheet-frame';
import { sheetIn } from '../sheet-in';

/** A sheet to write as a whole, under the name it really gets. */
export interface SheetToPut {
  readonly name: string;
  /** `''` for a sheet that is not ours. */
  readonly mark: string;
  readonly content: SheetContent;
  readonly pictures: readonly PlacedPicture[];
  readonly charts: readonly PlacedChart[];
  /** Pictures of the user's that were on it before. */
  readonly kept: readonly KeptPicture[];
  /** Calls sheets by the names they got. */
  readonly formula: (text: string) => string;
}

/** What of a sheet goes when its content is replaced; the rest (comments, the user's charts and pictures) stays. */
export interface SheetToClear {
  /** Ids. */
  readonly tables: readonly string[];
  readonly pictures: readonly string[];
  /** Names. */
  readonly charts: readonly string[];
}

/** Names that Excel gives a sheet for printing; the page layout can set but not unset them. */
const OF_THE_PAGE = ['Print_Area', 'Print_Titles'];
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Adds an empty sheet behind the others. */
export function addSheetStep(
  name: string,
  place: { readonly position: number; readonly visibility: Visibility } | null = null,
): Step<null> {
  return call(({ workbook }) => {
    const worksheet = workbook.worksheets.add(name);
    if (place === null) return;
    worksheet.position = place.position;
    worksheet.visibility = VISIBILITY[place.visibility];
  });
}

/**
 * Empties the sheet and keeps it: formulas, lists and names that refer to it go on doing so, it stays in its
 * place, and the user's title with it. A sheet deleted and added anew would leave `#REF!` behind.
 */
export function clearSheetStep(
  name: string,
  { tables, pictures, charts }: SheetToClear,
  supports: (version: string) => boolean,
): Step<null> {
  return call(
    (context) => {
      const worksheet = sheetIn(context, name);
      for (const table of tables) context.workbook.tables.getItem(table).delete();
      // Before their cells are emptied, so that nothing is drawn of nothing.
      for (const chart of charts) worksheet.charts.getItem(chart).delete();
      const all = worksheet.getRange();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      all.unmerge();
      all.clear('All');
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      worksheet.freezePanes.unfreeze();
      for (const one of OF_THE_PAGE) worksheet.names.getItemOrNullObject(one).delete();
      if (supports(SINCE['page-set-up'])) worksheet.horizontalPageBreaks.removePageBreaks();
      for (const picture of pictures) worksheet.shapes.getItem(picture).delete();
    },
    (12 + tables.length + pictures.length + charts.length) * CALL_BYTES,
  );
}

/** Everything on the sheet, in the order in which Excel has to be told. */
export function contentSteps(put: SheetToPut, supports: (version: string) => boolean): Step<null>[] {
  const { name, content, formula } = put;
  const block = {
    sheet: name,
    top: 0,
    left: 0,
    rows: withRealNames(content, formula),
    styles: content.styles,
  };
  const merges = content.merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  return [
    ...(put.mark === '' ? [] : [markStep(put.mark, name)]),
    ...linkSteps(block),
    ...formatSteps(block, false),
    ...valueSteps(block),
    ...merges.map((area) =>
      call((context) => sheetIn(context, name).getRange(areaAddress(area)).merge(false)),
    ),
    ...frameSteps(name, content, supports),
    ...tableSteps(name, content),
    ...calculatedSteps(block, content),
    ...(content.validations ?? []).map((one) =>
      validationStep(name, one.area, excelValidation(one, formula)),
    ),
    ...(content.prompts ?? []).map((one) => validationStep(name, one.area, excelPrompt(one))),
    ...colourSteps(name, content.conditionalFormats ?? [], formula),
    ...(supports(SINCE.pictures)
      ? [...keepPlaceSteps(name, put.kept), ...pictureSteps(name, put.pictures)]
      : []),
    ...chartSteps(name, put.charts),
    ...pageSteps(name, content.page, supports),
  ];
}

/** The id of a sheet that has its name now. */
export function idStep(name: string): Step<string> {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const sheet = sheetIn(context, name).load('id');
      return () => sheet.id;
    },
  };
}

/** Takes a sheet away, and its mark, which would be left as a name of nothing. */
export function removeStep(sheet: string, mark: string): Step<null> {
  return call((context) => {
    context.workbook.names.getItemOrNullObject(markName(mark)).delete();
    sheetIn(context, sheet).delete();
  }, 2 * CALL_BYTES);
}

/** The mark anew: of a sheet that the user deleted an old one may be left that refers to nothing. */
export function markStep(mark: string, sheet: string): Step<null> {
  return call(({ workbook }) => {
    workbook.names.getItemOrNullObject(markName(mark)).delete();
    workbook.names.add(markName(mark), `=${quoteSheetName(sheet)}!$A$1`).visible = false;
  }, 3 * CALL_BYTES);
}

/** Over the data that is written already. Excel would give a table a look; without a style it has just lines. */
function tableSteps(sheet: string, { tables = [] }: SheetContent): Step<null>[] {
  return tables.map(({ name, area, style }) =>
    call((context) => {
      const table = sheetIn(context, sheet).tables.add(areaAddress(area), true);
      table.name = name;
      table.style = style ?? PLAIN;
      if (style === null) table.showBandedRows = false;
    }, 4 * CALL_BYTES),
  );
}

/**
 * The formulas of calculated columns once more, now that there is a table around them: so Excel takes them for those of
 * the column, and gives them to a row that is typed below.
 */
function calculatedSteps(block: Block, { tables = [] }: SheetContent): Step<null>[] {
  return tables.flatMap(({ area, calculatedColumns = [] }) =>
    calculatedColumns.flatMap(({ column }) => {
      const rows = block.rows.slice(area.top + 1, area.bottom + 1).map((row) => [row[column] ?? null]);
      return valueSteps({ ...block, top: area.top + 1, left: column, rows });
    }),
  );
}

/** The lightest look there is: the cells' own shows. */
const PLAIN = 'TableStyleLight1';

/** Formulas may speak of sheets of the same plan; most contents have none and are passed on as they are. */
function withRealNames({ rows }: SheetContent, formula: (text: string) => string): SheetContent['rows'] {
  if (!rows.some((row) => row.some((cell) => cell?.formula !== undefined))) return rows;
  return rows.map((row) =>
    row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) })),
  );
}
