import type { Measure, RoundReport } from '../../../src/domain';
import { type RecognisedTable, adoptInPlace, recogniseTables } from '../../../src/tables';
import { withBlock } from '../../../src/tables/adopt/with-block';
import { cellAddress } from '../../../src/workbook';
import { messyBook } from '../messy/book';

const SEEDS = Number(process.env['MESSY_SEEDS'] ?? 150);
/** Of tables that stand free; the others lie against a neighbour, or were not understood as what they are. */
const LEAST_LAID = 0.75;

/** What a table says, without where it stands and how a settled status was worded. */
const said = (table: RecognisedTable) =>
  table.rows.map(({ measure, report }) => {
    const { reports, ...rest }: Measure = { ...measure, places: {} };
    return {
      ...rest,
      report: report && settled(report),
      6: reports[6] && settled(reports[6]),
      12: reports[12] && settled(reports[12]),
    };
  });
const settled = (report: RoundReport) => ({
  ...report,
  statusText: report.status === null ? report.statusText : null,
});

test(`of ${SEEDS} messy workbooks every table that is laid anew says the same, and nothing of it is lost`, () => {
  const outcomes: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { snapshot } = messyBook(seed);
    const { tables } = recogniseTables(snapshot);
    for (const table of tables) {
      const here = tables.filter(({ sheet }) => sheet === table.sheet);
      const others = here.filter((one) => one !== table).map(({ area }) => area);
      const digits = seed % 2 === 0 ? 'thai' : 'arabic';
      const made = adoptInPlace(snapshot, table, others, { language: 'thai', digits, hints: [] });
      outcomes[made.outcome] = (outcomes[made.outcome] ?? 0) + 1;
      if (made.outcome !== 'laid') continue;
      const hints = made.hint === null ? [] : [made.hint];
      const after = recogniseTables(withBlock(snapshot, made.laid.block), hints).tables;
      const again = after.find(
        ({ sheet, area }) =>
          sheet === table.sheet &&
          cellAddress(area.top, area.left) === cellAddress(made.laid.area.top, made.laid.area.left),
      );
      expect([seed, again && said(again)]).toEqual([seed, said(table)]);
      const words = made.laid.block.rows.flat().map((cell) => String(cell?.value ?? cell?.date ?? ''));
      const lost = carriedTexts(snapshot.sheets, table).filter(
        (text) => !words.some((word) => word.includes(text)),
      );
      expect([seed, lost]).toEqual([seed, []]);
    }
  }
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  console.info(`${SEEDS} seeds, ${total} tables:`, outcomes);
  expect((outcomes['laid'] ?? 0) / total).toBeGreaterThan(LEAST_LAID);
}, 120_000);

/** Texts beside the measures, in columns of which nothing is known. */
function carriedTexts(
  sheets: ReturnType<typeof messyBook>['snapshot']['sheets'],
  table: RecognisedTable,
): string[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const columns = new Map(
    table.columns.filter(({ role }) => role === 'unknown').map(({ column, header }) => [column, header]),
  );
  const rows = new Set(table.rows.map(({ firstRow }) => firstRow));
  return (sheet?.rows ?? []).flatMap(({ row, cells }) =>
    rows.has(row)
      ? cells.filter(({ column, date }) => columns.has(column) && date === null).map(({ text }) => text)
      : [],
  );
}
