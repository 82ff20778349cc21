import { CONTENDERS } from './contenders.mjs';
import { measuresWorkbook } from './workbooks.mjs';

/**
 * The report of so many measures as a workbook, laid out beforehand; laying it out, which no library does, is told apart.
 * `hucre` writes the same table: each cell with font, border and alignment, each row with its height, page breaks. The
 * others have no styles to write (SheetJS) or write a cell of theirs at a time: they get the plain values.
 */
export async function reportJob(who, size) {
  const { FileWorkbook, newWorkbook } = await import('../src/workbook/file/index.ts');
  const { checkSnapshot } = await import('../src/app/index.ts');
  const { reportSheets } = await import('../src/report/index.ts');
  const snapshot = await FileWorkbook.open(measuresWorkbook(size)).read();
  const choices = { round: 6, today: '2026-04-20', digits: 'thai', sheet: null };
  const { register, figures, options } = checkSnapshot(snapshot, choices);
  const layOut = () => reportSheets(register, figures, options);
  const sheets = layOut();
  if (who === 'tidtam') {
    const edits = sheets.map(({ mark, name, content }) => ({ edit: 'put-sheet', mark, name, content }));
    const write = async () => {
      const book = FileWorkbook.open(newWorkbook());
      const outcome = await book.apply({ edits });
      if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
      return book.save();
    };
    return { layOut, write };
  }
  if (who === 'hucre') {
    const { writeXlsx } = await import('hucre/xlsx');
    return { write: () => writeXlsx({ sheets: sheets.map(styledSheet) }) };
  }
  const rows = sheets.flatMap(({ content }) =>
    content.rows.map((row) => row.map((cell) => cell?.value ?? null)),
  );
  const { write } = await CONTENDERS[who]();
  return { write: () => write(rows) };
}

const LINE = { style: 'thin', color: { rgb: '000000' } };
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** A sheet of the report as hucre takes it; one style object for each style of ours, as it would be used. */
function styledSheet({ name, content }) {
  const styles = new Map(
    Object.entries(content.styles).map(([key, style]) => [
      key,
      {
        font: { name: 'TH SarabunPSK', size: style.size ?? 16, bold: style.bold ?? false },
        border: BORDER,
        alignment: { horizontal: style.align ?? 'left', vertical: 'top', wrapText: true },
      },
    ]),
  );
  const cells = new Map();
  content.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.style) cells.set(`${r},${c}`, { value: cell.value ?? null, style: styles.get(cell.style) });
    }),
  );
  return {
    name,
    rows: content.rows.map((row) => row.map((cell) => cell?.value ?? null)),
    cells,
    columns: content.widths.map((width) => ({ width: width / 5.25 })),
    rowDefs: new Map(content.heights.flatMap((height, row) => (height === null ? [] : [[row, { height }]]))),
    rowBreaks: [...(content.page.breaksBefore ?? [])],
    pageSetup: { orientation: content.page.orientation, paperSize: 'a4' },
  };
}
