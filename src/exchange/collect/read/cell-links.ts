import type { CellLink } from '../../../workbook/file';
import type { SnapshotCell } from '../../../workbook';
import { type ExchangeField, reportFieldOf } from '../../field';
import type { RowTexts } from '../../row-texts';
import type { FieldColumns } from './field-columns';

/** The links that lie on the cells of a sheet, where their address is not what the cell says already. */
export class CellLinks {
  private readonly at = new Map<string, string>();

  constructor(links: readonly CellLink[]) {
    for (const { row, column, address } of links) this.at.set(`${row}:${column}`, address.trim());
  }

  /** Where a cell leads that says something else; `null` for one that says its address itself. */
  hidden(row: number, { column, text }: Pick<SnapshotCell, 'column' | 'text'>): string | null {
    const address = this.at.get(`${row}:${column}`);
    if (address === undefined || address === '') return null;
    return bare(text).includes(bare(address)) ? null : address;
  }

  /** The texts of a row with the address of its evidence on a line of its own: without it the evidence would be gone. */
  added(texts: RowTexts, row: number, cells: readonly SnapshotCell[], columns: FieldColumns): RowTexts {
    const lines = cells.flatMap((cell): [ExchangeField, string][] => {
      const field = columns.fieldAt.get(cell.column);
      const address = this.hidden(row, cell);
      return field !== undefined && address !== null && isMerged(field, address) ? [[field, address]] : [];
    });
    if (lines.length === 0) return texts;
    const said = new Map<ExchangeField, string>();
    for (const [field, address] of lines)
      said.set(field, [said.get(field) ?? texts[field], address].filter((line) => line !== '').join('\n'));
    return { ...texts, ...Object.fromEntries(said) };
  }
}

/** An address on the web in a cell of evidence is evidence; any other link is only told. */
export function isMerged(field: ExchangeField, address: string): boolean {
  return reportFieldOf(field)?.field === 'evidence' && /^https?:\/\/\S+$/i.test(address);
}

/** What is the same of an address however it is written: `www.a.th`, `HTTP://www.a.th/`, `%E0…` for Thai letters. */
function bare(text: string): string {
  return readable(text)
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\s+/g, '')
    .replace(/https?:\/\//g, '')
    .replace(/\/+$/, '');
}

function readable(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
