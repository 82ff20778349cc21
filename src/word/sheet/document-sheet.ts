import { cleanText } from '../../domain';
import type { Area, SheetSnapshot, SnapshotRow, SnapshotTable, WorkbookSnapshot } from '../../workbook';
import type { Block } from '../blocks';
import { WordError } from '../errors';
import { WORD_LIMITS } from '../limits';
import { layCells } from './lay-cells';

/** The one sheet of a document's picture. */
export const DOCUMENT_SHEET = 'เอกสาร';

/** Begins the name of every printed table. */
const PRINTED = 'Table_';
/** The same, of a table whose cells were told apart by what they say. */
const GUESSED = 'Guessed_';

/** Whether the cells of a printed table were told apart by what they say, so that a person must look. */
export function isGuessed({ name }: Pick<SnapshotTable, 'name'>): boolean {
  return name.startsWith(GUESSED);
}

/**
 * Empty rows between blocks. Tables on one printed page after the other are one table to a reader; lines with so many
 * empty rows between them are no titles of one table.
 */
const GAP = { betweenTables: 1, emptyLines: 1, belowTable: 3, betweenPages: 3 } as const;

/** So many empty lines are as good as a new page. */
const FAR_APART = 3;

/** What stands before a block; `empty`: a line with empty lines below it. */
type Before = 'nothing' | 'line' | 'empty' | 'page' | 'table';

/**
 * A document as a workbook of one sheet, so that its tables are recognised like any others. All tables stand on this
 * one sheet, from the top down as printed: a table goes on over pages with its header repeated, and titles stand above,
 * which is what recognising a sheet understands anyway; a sheet for each page would tear the table apart.
 * Every printed table is a native table of the sheet, in order, so that a place can be told as "table 2, row 3".
 * @throws WordError `too-many-cells`
 */
export function documentSheet(blocks: readonly Block[]): WorkbookSnapshot {
  const rows: SnapshotRow[] = [];
  const merges: Area[] = [];
  const tables: SnapshotTable[] = [];
  let [top, lines, cells] = [0, 0, 0];
  let before: Before = 'nothing';
  let empty = 0;
  for (const block of blocks) {
    if (block.block === 'page') {
      if (before === 'line' || before === 'empty') before = 'page';
      continue;
    }
    if (block.block === 'line') {
      const text = cleanText(block.text);
      if (text === '') {
        empty += 1;
        if (before === 'line') before = 'empty';
        if (before === 'empty' && empty >= FAR_APART) before = 'page';
        continue;
      }
      top += gapAbove(before);
      lines += 1;
      if (lines > WORD_LIMITS.lines) throw new WordError('too-large', WORD_LIMITS.lines);
      rows.push({ row: top, hidden: false, cells: [textCell(0, text)] });
      [top, before, empty] = [top + 1, 'line', 0];
      continue;
    }
    if (before !== 'nothing' && before !== 'line') top += GAP.betweenTables;
    const laid = layCells(block.rows);
    if (laid.width === 0) continue;
    laid.rows.forEach((found, row) => {
      const said = found
        .map(({ column, text }) => textCell(column, withoutBlankLines(cleanText(text))))
        .filter(({ text }) => text !== '');
      cells += found.length;
      if (said.length > 0) rows.push({ row: top + row, hidden: false, cells: said });
    });
    if (cells > WORD_LIMITS.cells) throw new WordError('too-many-cells', WORD_LIMITS.cells);
    for (const area of laid.merges) merges.push(moved(area, top));
    const bottom = top + laid.rows.length - 1;
    tables.push({
      name: `${block.guessed ? GUESSED : PRINTED}${tables.length + 1}`,
      area: { top, left: 0, bottom, right: laid.width - 1 },
      headerRow: true,
      totalsRow: false,
    });
    [top, before, empty] = [bottom + 1, 'table', 0];
  }
  const sheet: SheetSnapshot = {
    name: DOCUMENT_SHEET,
    visibility: 'visible',
    protected: false,
    mark: null,
    rows,
    merges,
    tables,
    hiddenColumns: [],
  };
  return { sheets: [sheet], names: [], state: null, readOnly: true };
}

/** Empty rows above a line, by what stands before it. */
function gapAbove(before: Before): number {
  if (before === 'table') return GAP.belowTable;
  if (before === 'page') return GAP.betweenPages;
  return before === 'empty' ? GAP.emptyLines : 0;
}

/** Empty paragraphs of a cell only hold its neighbours apart. */
function withoutBlankLines(text: string): string {
  return text.replace(/\n{2,}/g, '\n');
}

function moved(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by };
}

function textCell(column: number, text: string) {
  return { column, value: text, text, formula: null, date: null, error: null };
}
