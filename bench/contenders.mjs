/**
 * The same three jobs as each library would have them done. `add`: open a workbook, add a sheet of 40
 * rows, save. `read`: bytes to values. `write`: rows to bytes.
 */
const SMALL = Array.from({ length: 40 }, (_, n) => [`มาตรการที่ ${n + 1}`, '-', '-', '✓']);

export const CONTENDERS = {
  tidtam: async () => {
    const { FileWorkbook, newWorkbook } = await import('../src/workbook/file/index.ts');
    const put = (rows) => ({
      edits: [{ edit: 'put-sheet', mark: '', name: 'Bench', content: content(rows) }],
    });
    const apply = async (bytes, rows) => {
      const book = FileWorkbook.open(bytes);
      const outcome = await book.apply(put(rows));
      if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
      return book.save();
    };
    return {
      add: (bytes) => apply(bytes, SMALL),
      read: async (bytes) => (await FileWorkbook.open(bytes).read()).sheets[0].rows.length,
      write: (rows) => apply(newWorkbook(), rows),
    };
  },
  hucre: async () => {
    const { openXlsx, saveXlsx, readXlsx, writeXlsx } = await import('hucre/xlsx');
    return {
      add: async (bytes) => {
        const book = await openXlsx(bytes);
        book.sheets.push({ name: 'Bench', rows: SMALL });
        return saveXlsx(book);
      },
      read: async (bytes) => (await readXlsx(bytes)).sheets[0].rows.length,
      write: (rows) => writeXlsx({ sheets: [{ name: 'Bench', rows }] }),
    };
  },
  sheetjs: async () => {
    const { default: xlsx } = await import('@e965/xlsx');
    const save = (book) => xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    return {
      add: async (bytes) => {
        const book = xlsx.read(bytes, { cellStyles: true });
        xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(SMALL), 'Bench');
        return save(book);
      },
      read: async (bytes) => {
        const book = xlsx.read(bytes, { dense: true });
        return book.Sheets[book.SheetNames[0]]['!data'].length;
      },
      write: async (rows) => {
        const book = xlsx.utils.book_new();
        xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows, { dense: true }), 'Bench');
        return save(book);
      },
    };
  },
  'xlsx-populate': async () => {
    const { default: populate } = await import('xlsx-populate');
    const put = (book, rows) => {
      book.addSheet('Bench').cell('A1').value(rows);
      return book.outputAsync();
    };
    return {
      add: async (bytes) => put(await populate.fromDataAsync(bytes), SMALL),
      read: async (bytes) => (await populate.fromDataAsync(bytes)).sheet(0).usedRange().value().length,
      write: async (rows) => put(await populate.fromBlankAsync(), rows),
    };
  },
  excelize: async () => {
    const { init } = await import('excelize-wasm');
    const { createRequire } = await import('node:module');
    const wasm = createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz');
    const excelize = await init(wasm);
    const put = (file, rows) => {
      file.NewSheet('Bench');
      rows.forEach((row, n) => file.SetSheetRow('Bench', `A${n + 1}`, row));
      const { buffer, error } = file.WriteToBuffer();
      if (error) throw new Error(error);
      return buffer;
    };
    return {
      add: async (bytes) => put(excelize.OpenReader(bytes), SMALL),
      read: async (bytes) => excelize.OpenReader(bytes).GetRows('ข้อมูล').result.length,
      write: async (rows) => put(excelize.NewFile(), rows),
    };
  },
};

function content(rows) {
  const style = 'cell';
  return {
    styles: { cell: {} },
    rows: rows.map((row) => row.map((value) => ({ value, style }))),
    heights: [],
    widths: [],
    merges: [],
    page: {
      orientation: 'landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    },
  };
}
