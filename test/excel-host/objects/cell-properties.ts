import { HostError } from '../wire/host-error';
import { isRecord, type WireRecord } from '../wire/read';
import { NO_BORDER, type CellFormat, type Edge } from '../workbook/format';
import { linkOf } from '../workbook/links';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';

type Read = (format: CellFormat) => unknown;

/** What can be asked of cells one by one, as the API nests it. */
const FORMAT: Readonly<Record<string, Read | Readonly<Record<string, Read>>>> = {
  font: {
    name: ({ fontName }) => fontName,
    size: ({ fontSize }) => fontSize,
    color: ({ fontColor }) => fontColor,
    bold: ({ bold }) => bold,
    italic: ({ italic }) => italic,
    underline: ({ underline }) => underline,
    strikethrough: ({ strikethrough }) => strikethrough,
    subscript: ({ subscript }) => subscript,
    superscript: ({ superscript }) => superscript,
    tintAndShade: () => 0,
  },
  fill: {
    color: ({ fill }) => fill || '#FFFFFF',
    pattern: ({ fill }) => (fill === '' ? 'None' : 'Solid'),
    patternColor: () => '#000000',
  },
  protection: ({ locked, formulaHidden }) => ({ locked, formulaHidden }),
  horizontalAlignment: ({ horizontal }) => horizontal,
  verticalAlignment: ({ vertical }) => vertical,
  wrapText: ({ wrap }) => wrap,
  indentLevel: ({ indent }) => indent,
  textOrientation: ({ orientation }) => orientation,
  shrinkToFit: ({ shrink }) => shrink,
  readingOrder: ({ readingOrder }) => readingOrder,
};

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

/** `getCellProperties`: for each cell a record with what was asked for. */
export function cellProperties(range: RangeRef, args: Args): WireRecord[][] {
  const asked = args.record();
  const { sheet, area } = range;
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const cell = range.at({ top: row, bottom: row, left: column, right: column });
      return {
        ...(asked['address'] === true ? { address: cell.address } : {}),
        ...(asked['hyperlink'] === true ? { hyperlink: linkOf(cell) } : {}),
        ...(asked['style'] === true ? { style: sheet.cells.get(row, column).format.styleName } : {}),
        ...(isRecord(asked['format'])
          ? { format: formatProperties(sheet.cells.get(row, column).format, asked['format']) }
          : {}),
      };
    }),
  );
}

function formatProperties(format: CellFormat, asked: WireRecord): WireRecord {
  const answers: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined) continue;
    if (name === 'borders') {
      answers[name] = borders(format, isRecord(wanted) ? wanted : {});
      continue;
    }
    const read = FORMAT[name];
    if (!read) throw new HostError('NotImplemented', `CellProperties.format.${name} is not in the double`);
    if (typeof read === 'function') answers[name] = read(format);
    else answers[name] = pick(read, format, isRecord(wanted) ? wanted : {});
  }
  return answers;
}

function pick(reads: Readonly<Record<string, Read>>, format: CellFormat, asked: WireRecord): WireRecord {
  const names = Object.keys(reads).filter((name) => Object.keys(asked).length === 0 || asked[name] === true);
  return Object.fromEntries(names.map((name) => [name, reads[name]?.(format)]));
}

function borders({ borders: drawn }: CellFormat, asked: WireRecord): WireRecord {
  return Object.fromEntries(
    EDGES.map((edge) => {
      const border: WireRecord = { ...(drawn[edge] ?? NO_BORDER) };
      return [edge, Object.fromEntries(Object.entries(border).filter(([name]) => asked[name] === true))];
    }),
  );
}
