import type { DocumentTable, ExpectedTable, Merging, PrintedPage, PrintedTable, TypedSheet } from '.';

/** Another way of typing the same documents, which has to be read the same. */
export interface Variant {
  readonly name: string;
  readonly merging?: Merging;
  /** Another arrangement of a table. */
  readonly table?: (table: PrintedTable) => PrintedTable;
  /** Another hand, letter by letter. */
  readonly text?: (text: string) => string;
  /** Another place on the sheet. */
  readonly sheet?: (sheet: TypedSheet) => TypedSheet;
  /** What is then expected, where it is not the same. */
  readonly expected?: (table: ExpectedTable) => ExpectedTable;
}

const THAI_ZERO = 0x0e50;
const toArabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
const toThai = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** The same expectation with every text rewritten (not the words of the code). */
function reworded(rewrite: (text: string) => string): (table: ExpectedTable) => ExpectedTable {
  const maybe = (text: string | null) => (text === null ? null : rewrite(text));
  return (table) => ({
    ...table,
    columns: table.columns.map(([header, role]) => [rewrite(header), role]),
    rows: table.rows.map((row) => ({
      ...row,
      number: maybe(row.number),
      title: rewrite(row.title),
      steps: row.steps.map(rewrite),
      owners: row.owners.map(rewrite),
      monitoring: maybe(row.monitoring),
      result: maybe(row.result),
      outcome: maybe(row.outcome),
      recommendation: maybe(row.recommendation),
      evidence: maybe(row.evidence),
    })),
  });
}

function pages(change: (page: PrintedPage, index: number) => PrintedPage) {
  return (table: PrintedTable): PrintedTable => ({ ...table, pages: table.pages.map(change) });
}

/** All rows under the first header; each page's text printed over its rows stands in all of them, as it then must. */
function onOnePage(table: PrintedTable): PrintedTable {
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

const stepRows = pages((page) => {
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
const oneLevel = pages((page) => {
  const [upper = [], lower] = page.header;
  return lower ? { ...page, header: [upper.map((text, column) => lower[column] || text)] } : page;
});

const GROUP = 'การขับเคลื่อนมาตรการ';

/** A group over all columns but the first. */
const twoLevels = pages((page) => {
  const [header = [], lower] = page.header;
  if (lower) return page;
  const [first = '', ...others] = header;
  const upper = [first, GROUP, ...others.slice(1).map(() => '')];
  return { ...page, slipped: false, header: [upper, ['', ...others]] };
});

const spread = (rows: TypedSheet['rows'], left: number, gaps: number) =>
  rows.map((row) => [
    ...Array.from({ length: left }, () => ''),
    ...row.flatMap((text, index) =>
      index === 0 ? [text] : [...Array.from({ length: gaps }, () => ''), text],
    ),
  ]);

export const VARIANTS: readonly Variant[] = [
  { name: 'merges undone, the text in the first row', merging: 'first-row' },
  { name: 'merges undone, the text in the row where it is printed', merging: 'middle-row' },
  { name: 'Arabic digits', text: toArabic, expected: reworded(toArabic) },
  { name: 'Thai digits', text: toThai, expected: reworded(toThai) },
  { name: 'ำ in two pieces', text: (text) => text.replaceAll('ำ', '\u0E4D\u0E32') },
  { name: 'no-break spaces', text: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'zero-width spaces after every ก', text: (text) => text.replaceAll('ก', 'ก\u200B') },
  { name: 'line breaks as Windows has them', text: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'the header of a page in rows of its own',
    table: pages((page) => ({ ...page, slipped: false })),
  },
  { name: 'no header but the first', table: onOnePage },
  { name: 'a step a row, all else blank below', table: stepRows, merging: 'first-row' },
  { name: 'a header of one level', table: oneLevel, expected: withoutGroup },
  { name: 'a header of two levels, merged', table: twoLevels, expected: withGroup },
  { name: 'a header of two levels, not merged', table: twoLevels, merging: 'first-row', expected: withGroup },
  {
    name: 'three rows down and two columns to the right',
    merging: 'first-row',
    sheet: (sheet) => ({ ...sheet, rows: [[], [], [], ...spread(sheet.rows, 2, 0)] }),
  },
  {
    name: 'an empty column between any two',
    merging: 'first-row',
    sheet: (sheet) => ({ ...sheet, rows: spread(sheet.rows, 0, 1) }),
  },
];

function withoutGroup(table: ExpectedTable): ExpectedTable {
  return {
    ...table,
    columns: table.columns.map(([header, role]) => [header.split(' / ').at(-1) ?? '', role]),
  };
}

function withGroup(table: ExpectedTable): ExpectedTable {
  if (table.kind === 'status') return table;
  return {
    ...table,
    columns: table.columns.map(([header, role], index) => [
      index === 0 ? header : `${GROUP} / ${header}`,
      role,
    ]),
  };
}

/** A document's tables typed in another way. */
export function varied({ printed, expected }: DocumentTable, variant: Variant): DocumentTable {
  return {
    printed: variant.table?.(printed) ?? printed,
    expected: variant.expected?.(expected) ?? expected,
  };
}
