import { type XmlElement, child, childElements } from '../../workbook/file/xml';
import type { Spot, SpotCell } from './spots';
import { own, twips, valueOf } from './xml';

/** Word's own when a section says nothing: letter paper with margins of an inch. In twips. */
const PAGE = { width: 12240, margin: 1440 } as const;
/** Space between columns, and beside the text of a cell, when nothing is said. */
const COLUMN_SPACE = 720;
const CELL_SIDE = 108;
/** Narrower than this (2 cm) no table can be set; what is set then reaches over the edge. */
const LEAST = 1134;

/** How wide text may be where a paragraph stands, in twips: the cell's room, or the width of its section's text. */
export function roomAt({ cells, section }: Spot): number {
  const cell = cells.at(-1);
  const room = (cell ? cellRoom(cell) : null) ?? sectionRoom(section?.properties ?? null);
  return Math.max(LEAST, room);
}

function sectionRoom(properties: XmlElement | null): number {
  const size = properties && child(properties, 'pgSz');
  const margins = properties && child(properties, 'pgMar');
  const side = (name: string, absent: number) => twips(margins, name) ?? absent;
  const text =
    (twips(size, 'w') ?? PAGE.width) -
    side('left', PAGE.margin) -
    side('right', PAGE.margin) -
    side('gutter', 0);
  return columnRoom(properties && child(properties, 'cols'), text);
}

function columnRoom(columns: XmlElement | null, text: number): number {
  if (!columns) return text;
  const widths = childElements(columns, 'col').flatMap((one) => twips(one, 'w') ?? []);
  if (widths.length > 0) return widths.reduce((least, one) => Math.min(least, one));
  const count = Math.min(Math.max(1, Number(own(columns, 'num') ?? '1') || 1), 40);
  return (text - (count - 1) * (twips(columns, 'space') ?? COLUMN_SPACE)) / count;
}

/** `null` when neither the cell nor its table's grid says how wide it is. */
function cellRoom({ table, cell, column }: SpotCell): number | null {
  const properties = child(cell, 'tcPr');
  const width = properties && child(properties, 'tcW');
  const said = width && own(width, 'type') === 'dxa' ? twips(width, 'w') : null;
  const whole = said || gridWidth(table, column, Number(valueOf(properties, 'gridSpan') ?? '1') || 1);
  return whole === null || whole <= 0 ? null : whole - sides(table, properties);
}

function gridWidth(table: XmlElement, column: number, span: number): number | null {
  const grid = child(table, 'tblGrid');
  const widths = grid ? childElements(grid, 'gridCol').map((one) => twips(one, 'w') ?? 0) : [];
  const own = widths.slice(column, column + span);
  return own.length === 0 ? null : own.reduce((sum, one) => sum + one, 0);
}

function sides(table: XmlElement, properties: XmlElement | null): number {
  const tableProperties = child(table, 'tblPr');
  const margins = [
    properties && child(properties, 'tcMar'),
    tableProperties && child(tableProperties, 'tblCellMar'),
  ];
  const side = (...names: readonly string[]): number => {
    for (const one of margins)
      for (const name of names) {
        const width = one ? twips(child(one, name), 'w') : null;
        if (width !== null) return width;
      }
    return CELL_SIDE;
  };
  return side('left', 'start') + side('right', 'end');
}
