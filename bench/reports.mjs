import { CONTENDERS } from './contenders.mjs';
import { measuresWorkbook } from './workbooks.mjs';

/**
 * The report of so many measures as a workbook. Ours has styles, row heights, merged cells, page breaks, formulas and a
 * chart; the libraries write the same cells as plain values. Laying it out, which none of them does, is told apart.
 */
export async function reportJob(who, size) {
  const { FileWorkbook, newWorkbook } = await import('../src/workbook/file/index.ts');
  const { checkSnapshot } = await import('../src/app/index.ts');
  const { reportSheets } = await import('../src/report/index.ts');
  const snapshot = await FileWorkbook.open(measuresWorkbook(size)).read();
  const choices = { round: 6, today: '2026-04-20', digits: 'thai', sheet: null };
  const { register, figures, options } = checkSnapshot(snapshot, choices);
  const layOut = () => reportSheets(register, figures, options);
  if (who === 'tidtam') {
    const edits = layOut().map(({ mark, name, content }) => ({ edit: 'put-sheet', mark, name, content }));
    const write = async () => {
      const book = FileWorkbook.open(newWorkbook());
      const outcome = await book.apply({ edits });
      if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
      return book.save();
    };
    return { layOut, write };
  }
  const rows = layOut().flatMap(({ content }) =>
    content.rows.map((row) => row.map((cell) => cell?.value ?? null)),
  );
  const { write } = await CONTENDERS[who]();
  return { write: () => write(rows) };
}
