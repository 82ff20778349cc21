import { recogniseTables } from '../../../src/tables';
import { messyBook } from './book';
import { compare, noFigures } from './compare';

/** `MESSY_SEEDS=20000 npx jest test/tables/messy` looks further. */
const SEEDS = Number(process.env['MESSY_SEEDS'] ?? 1_000);
const FIRST = Number(process.env['MESSY_FIRST'] ?? 1);
/** Shown when the rule is broken. */
const SHOWN = 25;

test(`of ${SEEDS} messy workbooks nothing is read wrongly without a finding`, () => {
  const figures = noFigures();
  const broken: string[] = [];
  for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
    const book = messyBook(seed);
    const { tables, findings } = recogniseTables(book.snapshot);
    const before = figures.wrong.length;
    compare(book, tables, findings, figures);
    for (const wrong of figures.wrong.slice(before)) broken.push(`seed ${seed}: ${JSON.stringify(wrong)}`);
  }
  const { cells, exact, told, rows, rowsFound, tablesFound } = figures;
  console.info(
    `${SEEDS} seeds, ${figures.tables} tables (${tablesFound} found), ${rows} rows (${rowsFound} found), ${cells} cells: ` +
      `${((100 * exact) / cells).toFixed(2)} % exact, ${told} with a finding, ${figures.wrong.length} wrong without one`,
  );
  expect(broken.slice(0, SHOWN)).toEqual([]);
});
