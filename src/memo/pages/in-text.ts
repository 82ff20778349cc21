import type { MemoAnnex, MemoCell, MemoModel } from '../model';
import { type FlowBlock, type FlowTable, plain } from './flow';
import { columnWidths } from './annex-rows';
import { setBlock } from './cut';
import { oneLine } from './one-line';
import { textWidth } from './paper';
import { fitsOnPage } from './table-rows';

/** Rows of a table in the text; a longer one is an annex whatever the sheet of the agency says. */
export const MOST_ROWS_IN_TEXT = 100;

/** The tables that stand in the text, by the key of the block that they follow (document 004); the others are annexes. */
export function tablesInText({ body, annexes }: Pick<MemoModel, 'body' | 'annexes'>) {
  const keys = new Set(body.map(({ key }) => key));
  const inText = new Map<string, MemoAnnex[]>();
  for (const annex of annexes) {
    const { after, table } = annex;
    if (after === undefined || !keys.has(after) || table.rows.length > MOST_ROWS_IN_TEXT) continue;
    if (!fitsOnPage(flowTable(annex), titleHeight(annex))) continue;
    inText.set(after, [...(inText.get(after) ?? []), annex]);
  }
  return inText;
}

/** The annexes that have pages of their own behind the memo. */
export function annexesBehind(memo: Pick<MemoModel, 'body' | 'annexes'>): readonly MemoAnnex[] {
  const inText = new Set([...tablesInText(memo).values()].flat());
  return memo.annexes.filter((annex) => !inText.has(annex));
}

/** Whether no table that is meant for the text has to go behind it: else the text must not say that they follow. */
export const fitInText = (annexes: readonly MemoAnnex[]): boolean =>
  annexes.every((annex) => annex.after === undefined || fitsOnPage(flowTable(annex), titleHeight(annex)));

/** Of what stands above a table on its page, in pt. */
const titleHeight = (annex: MemoAnnex): number =>
  setBlock(titleBlock(annex)).reduce((sum, line) => sum + line.before + line.height, 0);

/** Titles and paragraph above a table, with the space below them, and its rows: pages may end between rows. */
export function tableFlow(annex: MemoAnnex): FlowBlock[] {
  const { key, table } = annex;
  const made = flowTable(annex);
  return [
    titleBlock(annex),
    ...table.rows.map((cells, index): FlowBlock => ({
      key: `${key}.row-${index + 1}`,
      paragraphs: [],
      row: { table: made, index },
      splits: false,
      keepsNext: cells.some(({ section }) => section === true),
    })),
  ];
}

function titleBlock({ key, titles, intro }: MemoAnnex): FlowBlock {
  const title = { look: 'tableTitle', rows: titles.map((text) => [{ text: oneLine(text) }]) } as const;
  return {
    key: `${key}.titles`,
    paragraphs: [
      ...(titles.length === 0 ? [] : [title]),
      ...(intro === undefined ? [] : [plain('paragraph', oneLine(intro))]),
      plain('tableGap', ''),
    ],
    splits: false,
    keepsNext: true,
  };
}

const flowTable = ({ table: { widths, header, rows } }: MemoAnnex): FlowTable => ({
  widths,
  columns: columnWidths(widths, textWidth('portrait')),
  header: header.map((row) => row.map(printedCell)),
  rows: rows.map((row) => row.map(printedCell)),
});

const printedCell = (cell: MemoCell): MemoCell => ({ ...cell, lines: cell.lines.map(oneLine) });
