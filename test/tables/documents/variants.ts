import type { DocumentTable, ExpectedTable, Merging, PrintedTable, TypedSheet } from '.';
import { GROUP, numbered, oneLevel, onOnePage, pages, stepRows, ticks, twoLevels } from './rearranged';

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

const NUMBER = ['ที่', 'number'] as const;

function withNumbers(table: ExpectedTable): ExpectedTable {
  return {
    ...table,
    columns: [NUMBER, ...table.columns],
    rows: table.rows.map((row, index) => ({ ...row, number: row.number ?? String(index + 1) })),
  };
}

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
  { name: 'row numbers in a column of their own', table: numbered, expected: withNumbers },
  { name: 'ticks of a symbol font, blank for no', table: ticks('ü', '') },
  { name: 'a square root for a tick, no-break hyphens for no', table: ticks('√', '\u2011') },
  { name: 'slashes for ticks', table: ticks('/', '-') },
  { name: 'boxes, ticked and not', table: ticks('☑', '☐') },
  {
    name: 'tags around every text',
    text: (text) => (text === '' ? '' : `<p>${text.replaceAll('\n', '<br>')}</p>`),
  },
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
