import { areaAddress, markName, quoteSheetName, type Refusal, type SheetContent } from '../..';
import { addContentType } from '../container';
import { CellStyles } from './cell-styles';
import { removeWithDependents } from './dependents';
import type { Draft } from './draft';
import { CONTENT_TYPE } from './kinds';
import { keepDrawing, type KeptDrawing } from './kept-drawing';
import { NewRelationships } from './new-relationships';
import { isProtected } from './protection';
import { writeDrawing } from './sheet-drawing';
import { linksOf, writeTables } from './sheet-parts';
import { sheetXml } from './sheet-xml';

/** A sheet to put, with the name that it really gets. */
export interface SheetToPut {
  /** `''` for a sheet that is not ours. */
  readonly mark: string;
  readonly name: string;
  readonly content: SheetContent;
  /** Calls sheets in a formula by the names they got. */
  readonly formula: (text: string) => string;
}

/** Looked for in the text: the sheet is about to be replaced, not read. */
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** Adds the sheet behind the others, or puts it in the place of the one that bears its mark. */
export function putSheet(draft: Draft, put: SheetToPut): Refusal[] {
  const { pkg, workbook } = draft;
  const there = put.mark === '' ? null : workbook.marked(put.mark);
  if (there && isProtected(pkg, there.sheet.part))
    return [{ reason: 'sheet-protected', sheet: there.sheet.name }];
  const hadFormulas = there !== null && FORMULA.test(pkg.text(there.sheet.part));
  const kept = there && keepDrawing(pkg, there.sheet.part, put.content);
  if (there) removeWithDependents(pkg, there.sheet.part, kept?.part ?? null);
  const part = there?.sheet.part ?? draft.freePart('worksheets', 'sheet', 'xml');
  const selected = there !== null && there.position === workbook.activeSheet;
  const refusals = writeSheet(draft, put, part, { selected, kept });
  if (refusals.length > 0) return refusals;
  if (!there) workbook.addSheet(put.name, part);
  const position = there?.position ?? workbook.sheets.length - 1;
  writeNames(draft, put, position);
  noteCalculation(draft, put.content, hadFormulas);
  return [];
}

/** Takes away the sheet that bears the mark; nothing happens when there is none. */
export function removeSheet(draft: Draft, mark: string): Refusal[] {
  const { pkg, workbook } = draft;
  const there = workbook.marked(mark);
  if (!there) return [];
  const { sheet, position } = there;
  if (isProtected(pkg, sheet.part)) return [{ reason: 'sheet-protected', sheet: sheet.name }];
  const others = workbook.sheets.filter((_, index) => index !== position);
  if (!others.some(({ visibility }) => visibility === 'visible')) {
    return [{ reason: 'invalid-plan', detail: `last-visible-sheet: ${sheet.name}` }];
  }
  workbook.names.remove(markName(mark), null);
  workbook.removeSheet(position);
  removeWithDependents(pkg, sheet.part);
  if (workbook.dropCalculationChain()) workbook.calculateOnLoad();
  return [];
}

function writeSheet(
  draft: Draft,
  put: SheetToPut,
  part: string,
  { selected, kept }: { readonly selected: boolean; readonly kept: KeptDrawing | null },
): Refusal[] {
  const { pkg, workbook } = draft;
  const { content, formula } = put;
  const styles = new CellStyles(draft.styles, content.styles);
  const arrows = new NewRelationships(part);
  const tables = writeTables(draft, content, arrows, formula);
  if ('refusals' in tables) return tables.refusals;
  const xml = sheetXml(withRealNames(content, formula), {
    styleOf: (cell) => styles.of(cell),
    dxfOf: ({ style }) => draft.styles.internDifference(style),
    formula,
    date1904: workbook.date1904,
    digit: draft.digit,
    selected,
    links: linksOf(content, arrows),
    drawingId: writeDrawing(draft, content, put.name, arrows, kept),
    tableIds: tables.ids,
  });
  pkg.set(part, xml);
  arrows.save(pkg);
  addContentType(pkg, part, CONTENT_TYPE.worksheet);
  return [];
}

/** Formulas may speak of sheets of the same plan; most contents have none and are passed on as they are. */
function withRealNames(content: SheetContent, formula: (text: string) => string): SheetContent {
  if (!hasFormulas(content)) return content;
  const rows = content.rows.map((row) =>
    row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) })),
  );
  return { ...content, rows };
}

/**
 * The mark, and the names that Excel gives a sheet for printing and filtering: they go with the content. One that is
 * there keeps its place in the list, so that the same sheets put again are the same bytes.
 */
function writeNames({ workbook }: Draft, { mark, content }: SheetToPut, position: number): void {
  const sheet = quoteSheetName(workbook.sheets[position]?.name ?? '');
  const { titleRows, printArea } = content.page;
  if (mark !== '') workbook.names.set(markName(mark), `${sheet}!$A$1`, { hidden: true });
  const ofTheContent = {
    '_xlnm.Print_Titles': titleRows && `$${titleRows.first + 1}:$${titleRows.last + 1}`,
    '_xlnm.Print_Area': printArea && areaAddress(printArea).replace(/[A-Z]+|\d+/g, '$$$&'),
    '_xlnm._FilterDatabase': undefined,
  };
  for (const [name, address] of Object.entries(ofTheContent)) {
    if (address === undefined) workbook.names.remove(name, position);
    else workbook.names.set(name, `${sheet}!${address}`, { sheet: position });
  }
}

/**
 * A chain of calculation that names cells which are no longer formulas makes Excel repair the file. Sheets without
 * formulas are in no chain, and the user's stays.
 */
function noteCalculation({ workbook }: Draft, content: SheetContent, hadFormulas: boolean): void {
  const formulas = hasFormulas(content);
  const dropped = (formulas || hadFormulas) && workbook.dropCalculationChain();
  if (formulas || dropped) workbook.calculateOnLoad();
}

function hasFormulas({ rows }: SheetContent): boolean {
  return rows.some((row) => row.some((cell) => cell?.formula !== undefined));
}
