import { recogniseTables } from '../../../src/tables';
import { workbook } from '../grid';
import { DOCUMENTS, type TypedSheet, asSnapshot, typeSheet } from '.';
import { type Figures, compare, figuresLine, wanted } from './compare';
import { VARIANTS, type Variant, varied } from './variants';

/** The documents as sheets: one each, all on one, or every table on one of its own. */
const SPREADS = {
  'a sheet a document': DOCUMENTS.map(({ sheet, tables }) => ({ name: sheet, tables })),
  'all on one sheet': [{ name: 'รวม', tables: DOCUMENTS.flatMap(({ tables }) => tables) }],
  'a sheet a table': DOCUMENTS.flatMap(({ tables, id }) =>
    tables.map((table, index) => ({ name: `ตาราง ${id}-${index}`, tables: [table] })),
  ),
};

function typedAs(variant: Variant, spread: keyof typeof SPREADS) {
  const sheets = SPREADS[spread].map(({ name, tables }) => {
    const others = tables.map((table) => varied(table, variant));
    const typed = typeSheet(
      name,
      others.map(({ printed }) => printed),
      variant.merging,
    );
    return { typed: rewritten(typed, variant), expected: others.map(({ expected }) => expected) };
  });
  return {
    expected: sheets.flatMap(({ expected }) => expected),
    ...recogniseTables(workbook(...sheets.map(({ typed }) => asSnapshot(typed)))),
  };
}

function rewritten(sheet: TypedSheet, { text, sheet: place }: Variant): TypedSheet {
  const typed = text ? { ...sheet, rows: sheet.rows.map((row) => row.map(text)) } : sheet;
  return place?.(typed) ?? typed;
}

const sum: Omit<Figures, 'wrong'> = { tables: 0, rows: 0, columns: 0, cells: 0 };
const all: typeof sum = { tables: 0, rows: 0, columns: 0, cells: 0 };
afterAll(() => process.stdout.write(`documents in other hands: ${figuresLine(sum, all)}\n`));

describe.each(VARIANTS)('$name', (variant) => {
  test.each(Object.keys(SPREADS) as (keyof typeof SPREADS)[])('%s', (spread) => {
    const { expected, tables } = typedAs(variant, spread);
    const figures = compare('', expected, tables);
    const should = wanted(expected);
    for (const what of ['tables', 'rows', 'columns', 'cells'] as const) {
      sum[what] += figures[what];
      all[what] += should[what];
    }
    expect(figures.wrong).toEqual([]);
  });
});
