import { measuresWorkbook } from './workbooks.mjs';

/**
 * The memo of a workbook of so many measures as .docx: the same head, paragraphs, signatures and tables, cell by cell.
 * `docx` and `docxtemplater` are given what is to be written as plain texts; what they do not do is measure lines, break
 * pages or set catch-words. The template is made beforehand.
 */
export async function memoOf(size) {
  const { FileWorkbook } = await import('../src/workbook/file/index.ts');
  const { checkSnapshot, memoOf: made } = await import('../src/app/index.ts');
  const snapshot = await FileWorkbook.open(measuresWorkbook(size)).read();
  const choices = { round: 6, today: '2026-04-20', digits: 'thai', sheet: null };
  return made(checkSnapshot(snapshot, choices)).memo;
}

/** What every contender writes, as texts. */
function textsOf({ from, code, date, subject, to, body, signatures, annexes }) {
  return {
    lines: ['บันทึกข้อความ', `ส่วนราชการ ${from}`, `ที่ ${code} วันที่ ${date}`, `เรื่อง ${subject}`, `เรียน ${to}`],
    paragraphs: body.map(({ text }) => text),
    signers: signatures.map(({ name, position }) => `(${name}) ${position}`),
    tables: annexes.map(({ orientation, titles, table }) => ({
      orientation,
      titles,
      widths: table.widths,
      header: table.header.at(-1).map(({ lines }) => lines.join(' ')),
      rows: table.rows.map((row) => row.map(({ lines }) => lines)),
    })),
  };
}

export const MEMOS = {
  tidtam: async () => {
    const { writeMemo } = await import('../src/memo/index.ts');
    return (memo) => writeMemo(memo);
  },
  docx: async () => {
    const docx = await import('docx');
    return async (memo) => docx.Packer.toBuffer(plainDocument(docx, textsOf(memo)));
  },
  docxtemplater: async (memo) => {
    const docx = await import('docx');
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    const { lines, tables } = textsOf(memo);
    const template = await docx.Packer.toBuffer(
      plainDocument(docx, {
        lines: lines.map((_, at) => `{line${at}}`),
        paragraphs: ['{#paragraphs}', '{text}', '{/paragraphs}'],
        signers: ['{#signers}', '{text}', '{/signers}'],
        tables: tables.map((table, at) => ({ ...table, titles: [], rows: [loopRow(table, at)] })),
      }),
    );
    return (one) => {
      const texts = textsOf(one);
      const data = {
        ...Object.fromEntries(texts.lines.map((line, at) => [`line${at}`, line])),
        paragraphs: texts.paragraphs.map((text) => ({ text })),
        signers: texts.signers.map((text) => ({ text })),
        ...Object.fromEntries(
          texts.tables.map(({ rows }, at) => [
            `rows${at}`,
            rows.map((row) => Object.fromEntries(row.map((cell, n) => [`c${n}`, cell.join('\n')]))),
          ]),
        ),
      };
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      document.render(data);
      return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
  },
};

/** A row that docxtemplater repeats: its loop begins in the first cell and ends in the last. */
function loopRow({ header }, at) {
  const last = header.length - 1;
  return header.map((_, n) => [`${n === 0 ? `{#rows${at}}` : ''}{c${n}}${n === last ? `{/rows${at}}` : ''}`]);
}

function plainDocument(docx, { lines, paragraphs, signers, tables }) {
  const { Document, Paragraph, Table, TableRow, TableCell, WidthType, TableLayoutType, PageOrientation } =
    docx;
  const paragraph = (text) => new Paragraph({ text });
  const cell = (texts, width) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: texts.map(paragraph) });
  return new Document({
    styles: { default: { document: { run: { font: 'TH SarabunPSK', size: 32 } } } },
    sections: [
      { children: [...lines, ...paragraphs, ...signers].map(paragraph) },
      ...tables.map(({ orientation, titles, widths, header, rows }) => {
        const columns = widths.map((width) =>
          Math.round(width * (orientation === 'landscape' ? 14_000 : 9_000)),
        );
        return {
          properties: {
            page: {
              size: {
                orientation:
                  orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
            },
          },
          children: [
            ...titles.map(paragraph),
            new Table({
              layout: TableLayoutType.FIXED,
              columnWidths: columns,
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: header.map((text, n) => cell([text], columns[n])),
                }),
                ...rows.map(
                  (row) =>
                    new TableRow({
                      cantSplit: true,
                      children: row.map((texts, n) => cell(texts, columns[n])),
                    }),
                ),
              ],
            }),
            paragraph(''),
          ],
        };
      }),
    ],
  });
}
