import type { PrintedPage, PrintedTable } from '.';

export function pages(change: (page: PrintedPage, index: number) => PrintedPage) {
  return (table: PrintedTable): PrintedTable => ({ ...table, pages: table.pages.map(change) });
}

/** All rows under the first header; each page's text printed over its rows stands in all of them, as it then must. */
export function onOnePage(table: PrintedTable): PrintedTable {
  const [first] = table.pages;
  if (!first) return table;
  const rows = table.pages.flatMap((page) =>
    page.rows.map((row) =>
      row.map((text, column) =>
        page.merged.includes(column) ? (page.rows.find((other) => other[column])?.[column] ?? '') : text,
      ),
    ),
  );
  return { ...table, pages: [{ header: first.header, rows, merged: [], slipped: false }] };
}

const STEPS = 1;

/** Splits what stands in the column of steps at its marks, as a typist does who gives each step a row. */
function stepsOf(text: string): readonly string[] {
  const bare = text.replace(/<ul[^>]*>/g, '');
  const pieces = bare.includes('</p>') ? bare.split('</p>') : bare.split(/\n(?=-)| (?=-[ ก-๙])/u);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

export const stepRows = pages((page) => {
  if (page.header[0]?.[STEPS]?.startsWith('ผล')) return page;
  return {
    ...page,
    rows: page.rows.flatMap((row) =>
      stepsOf(row[STEPS] ?? '').map((step, index) =>
        row.map((text, column) => (column === STEPS ? step : index === 0 ? text : '')),
      ),
    ),
  };
});

/** The group `สถานะการดำเนินงาน` left out: the three statuses stand in the row of the other headers. */
export const oneLevel = pages((page) => {
  const [upper = [], lower] = page.header;
  return lower ? { ...page, header: [upper.map((text, column) => lower[column] || text)] } : page;
});

export const GROUP = 'การขับเคลื่อนมาตรการ';

/** Signs that other offices tick with, and what else they put for "no". */
export const ticks = (yes: string, no: string) =>
  pages((page) => ({
    ...page,
    rows: page.rows.map((row) => row.map((text) => (text === '-' ? no : text.replace('✓', yes)))),
  }));

/** The number before a title in a column of its own; beside a table without numbers they are counted. */
export const numbered = (table: PrintedTable): PrintedTable => {
  let count = 0;
  return {
    ...table,
    pages: table.pages.map((page) => ({
      ...page,
      slipped: false,
      merged: page.merged.map((column) => column + 1),
      header: page.header.map((row, index) => [index === 0 ? 'ที่' : '', ...row]),
      rows: page.rows.map(([title = '', ...others]) => {
        const number = /^(?:<p>)?([0-9๐-๙]+[.)])/u.exec(title)?.[1];
        count += 1;
        return [number ?? String(count), number ? title.replace(number, '') : title, ...others];
      }),
    })),
  };
};

/** A group over all columns but the first. */
export const twoLevels = pages((page) => {
  const [header = [], lower] = page.header;
  if (lower) return page;
  const [first = '', ...others] = header;
  const upper = [first, GROUP, ...others.slice(1).map(() => '')];
  return { ...page, slipped: false, header: [upper, ['', ...others]] };
});
