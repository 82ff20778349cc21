import { type Check, type Sent, type SentFile, readReturned, sendRegister } from '../../../src/app';
import type { Measure } from '../../../src/domain';
import type { ReturnedFile } from '../../../src/exchange';
import { SENT_MARK } from '../../../src/exchange';
import type { PlanRow, SheetSnapshot } from '../../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { openPackage } from '../../../src/workbook/file/container';
import { checkOf, choices, registerBook, workbookOf } from '../send/registers';

export type Ready = Extract<Sent, { outcome: 'sent' }>;

export function ready(sent: Sent): Ready {
  if (sent.outcome === 'cannot') throw new Error(sent.reason);
  return sent;
}

/** An office that has sent its register: its workbook, which remembers it, and the files by owner. */
export class Office {
  private constructor(
    readonly port: FileWorkbook,
    readonly files: readonly SentFile[],
  ) {}

  static async sent(
    measures: readonly Measure[],
    more: Partial<Parameters<typeof choices>[0]> = {},
  ): Promise<Office> {
    const port = await workbookOf(registerBook(measures, ['สำนักปลัด', 'กองคลัง', 'กองช่าง']));
    const { files, remember } = ready(await sendRegister(await checkOf(port), choices(more)));
    await port.apply(remember.plan);
    return new Office(port, files);
  }

  check(): Promise<Check> {
    return checkOf(this.port);
  }

  file(owner: string | null = 'กองคลัง'): SentFile {
    const file = this.files.find((one) => one.owner === owner);
    if (!file) throw new Error(`nothing was sent to ${owner}`);
    return file;
  }

  /** What a cell of the register says: by id and header. */
  async cell(id: string, header: string): Promise<string> {
    const { tables } = await this.check();
    const table = tables.find(({ kind }) => kind === 'register');
    const row = table?.rows.find(({ measure }) => measure.id === id);
    const column = table?.columns.find((one) => one.header === header);
    if (!table || !row || !column) throw new Error(`no ${id} / ${header}`);
    const sheet = (await this.port.read()).sheets.find(({ name }) => name === table.sheet);
    const cells = sheet?.rows.find((one) => one.row === row.firstRow)?.cells ?? [];
    return cells.find((one) => one.column === column.column)?.text ?? '';
  }
}

export async function read(name: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const returned = await readReturned(name, bytes);
  if (returned.outcome === 'unreadable') throw new Error(`${returned.problem} ${returned.detail}`);
  return returned.file;
}

/** The table of a sent workbook as lines of texts: the header first. */
export type Lines = string[][];

/** Changes lines by id and header, as someone who fills in the form. */
export function fill(lines: Lines, id: string, header: string, text: string): void {
  const [headers = []] = lines;
  const [row, column] = [lines.find((line) => line[headers.indexOf('รหัส')] === id), headers.indexOf(header)];
  if (!row || column < 0) throw new Error(`no ${id} / ${header}`);
  row[column] = text;
}

export interface Saved {
  /** Whether the program keeps parts that it does not know. */
  readonly part?: boolean;
  readonly sheet?: string;
  readonly titles?: boolean;
  /** Sheets beside it. */
  readonly beside?: readonly { readonly name: string; readonly edit?: (lines: Lines) => void }[];
}

/**
 * A sent workbook as another program saves it after someone has edited it: plain cells on a sheet, no table, no marks.
 */
export async function saved(
  file: Uint8Array,
  edit: (lines: Lines) => void | Lines,
  { part = false, sheet: name, titles = true, beside = [] }: Saved = {},
): Promise<Uint8Array> {
  const snapshot = await FileWorkbook.open(file).read();
  const sheet = snapshot.sheets.find(({ mark }) => mark === SENT_MARK);
  if (!sheet) throw new Error('no form');
  const all = linesOf(sheet);
  const header = all.findIndex((line) => line.includes('รหัส') && line.includes('มาตรการ'));
  const [head, lines] = [all.slice(0, header), all.slice(header)];
  const rowsOf = (edited: Lines) =>
    [...(titles ? head : []), ...edited].map((line): PlanRow =>
      line.map((text) => (text === '' ? null : { value: text, style: 'text' })),
    );
  const copies = beside.map((one) => {
    const copy = lines.map((line) => [...line]);
    one.edit?.(copy);
    return { name: one.name, rows: rowsOf(copy) };
  });
  const own = { name: name ?? sheet.name, rows: rowsOf(edit(lines) ?? lines) };
  return bookOf([own, ...copies], part ? snapshot.state : null);
}

export async function bookOf(
  sheets: readonly { readonly name: string; readonly rows: readonly PlanRow[] }[],
  state: string | null = null,
): Promise<Uint8Array> {
  const port = FileWorkbook.open(newWorkbook());
  const outcome = await port.apply({
    edits: [
      ...sheets.map(({ name, rows }) => {
        return { edit: 'put-sheet', mark: '', name, content: plain(rows) } as const;
      }),
      { edit: 'remove-sheet', mark: BLANK_MARK },
      { edit: 'state', xml: state },
    ],
  });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return port.save();
}

function plain(rows: readonly PlanRow[]) {
  const margins = { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 };
  return {
    styles: { text: { format: '@' } },
    rows,
    heights: [],
    widths: [],
    merges: [],
    page: { orientation: 'landscape', margins },
  } as const;
}

function linesOf({ rows }: SheetSnapshot): Lines {
  const last = Math.max(...rows.map(({ row }) => row));
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column))) + 1;
  const lines: Lines = Array.from({ length: last + 1 }, () => Array.from({ length: width }, () => ''));
  for (const { row, cells } of rows)
    for (const { column, text } of cells) {
      const line = lines[row];
      if (line) line[column] = text;
    }
  return lines;
}

/** The very file that was sent, with cells typed into it: only what they say changes. */
export async function typedInto(
  file: Uint8Array,
  cells: readonly (readonly [row: number, column: number, text: string])[],
  on: string | null = null,
): Promise<Uint8Array> {
  const pkg = openPackage(file);
  for (const name of pkg.names().filter((one) => /worksheets\/sheet\d+\.xml$/.test(one)))
    pkg.set(name, pkg.text(name).replace(/<sheetProtection[^>]*\/>/, ''));
  const port = FileWorkbook.open(pkg.save());
  const { sheets } = await port.read();
  const sheet = sheets.find(({ mark, name }) => (on === null ? mark === SENT_MARK : name === on));
  if (!sheet) throw new Error('no form');
  const there = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const outcome = await port.apply({
    edits: cells.map(([row, column, text]) => ({
      edit: 'write-cells' as const,
      sheet: sheet.name,
      top: row,
      left: column,
      rows: [[{ value: text }]],
      expected: [[there.get(row)?.find((one) => one.column === column)?.value ?? null]],
      styles: {},
    })),
  });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return port.save();
}
