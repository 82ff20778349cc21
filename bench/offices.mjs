import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The workbooks of many agencies summed up in one: by the command line, and by a plain loop over each reading library,
 * which counts the cells that say a status word for word, by file. The loop knows nothing of tables, rounds, ticks, years
 * or late measures, and checks nothing: it is what the reading alone costs.
 */
const WORDS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];
const MEASURES = 20;

/** Files as they come from offices: own tables, registers, tables like the five documents, messy and broken ones. */
export async function writeOffices(folder, count) {
  const { officeFile } = await import('../test/exchange/rollup/office-files.ts');
  for (let n = 0; n < count; n++) {
    const { name, bytes } = await officeFile(n, MEASURES);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

export const ROLLUPS = {
  tidtam: async (folder) => {
    const { run } = await import('../src/cli/run.ts');
    const out = mkdtempSync(join(tmpdir(), 'tidtam-rollup-'));
    const io = { print: () => undefined, tell: () => undefined, clock: () => new Date(2026, 3, 20) };
    try {
      const code = await run(['rollup', folder, '--out', join(out, 'summary.xlsx')], io);
      if (code !== 0) throw new Error(`rollup ended with ${code}`);
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  hucre: async (folder) => {
    const { readXlsx, writeXlsx } = await import('hucre/xlsx');
    const rows = await loop(folder, async (bytes) =>
      (await readXlsx(bytes)).sheets.flatMap((sheet) => sheet.rows),
    );
    await writeXlsx({ sheets: [{ name: 'Summary', rows }] });
  },
  sheetjs: async (folder) => {
    const { default: xlsx } = await import('@e965/xlsx');
    const rows = await loop(folder, async (bytes) => {
      const book = xlsx.read(bytes, { dense: true });
      return book.SheetNames.flatMap((name) => xlsx.utils.sheet_to_json(book.Sheets[name], { header: 1 }));
    });
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows, { dense: true }), 'Summary');
    xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  },
};

async function loop(folder, rowsOf) {
  const summary = [];
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!file.endsWith('.xlsx')) continue;
    try {
      const counts = WORDS.map(() => 0);
      for (const row of await rowsOf(readFileSync(join(folder, file))))
        for (const cell of row ?? []) {
          const at = WORDS.indexOf(cell);
          if (at >= 0) counts[at]++;
        }
      summary.push([file, ...counts]);
    } catch {
      summary.push([file, 'unreadable']);
    }
  }
  return summary;
}
