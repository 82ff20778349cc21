import { columnIndex, columnName } from '../..';
import {
  attribute,
  child,
  childElements,
  element,
  flag,
  named,
  removeAttribute,
  setAttribute,
  type XmlElement,
  type XmlNode,
} from '../xml';

/** One row of a sheet that is edited. */
interface RowEdit {
  readonly number: number;
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
  /** Cells to put among the others. */
  readonly added: Map<number, XmlElement>;
}

/** A cell with its place, 0-based. */
interface JoinedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: XmlElement;
}

/** Kinds of formulas that are not of their cell alone. */
const JOINED: ReadonlySet<string | null> = new Set(['array', 'dataTable', 'shared']);

/**
 * The rows of a sheet as a tree that is edited. Rows and cells may leave out where they stand (then each
 * follows the one before); what is added is put among the others in one pass by `settle`, so that a thousand
 * added rows do not move the rest a thousand times.
 */
export class SheetRows {
  private readonly rows = new Map<number, XmlElement>();
  private readonly added = new Map<number, XmlElement>();
  private readonly edits = new Map<number, RowEdit>();
  private joinedCells: readonly JoinedCell[] | null = null;

  constructor(
    private readonly data: XmlElement,
    /** The style that Excel gives a new cell of a column: that of the column. */
    private readonly columnStyle: (column: number) => number,
  ) {
    let number = -1;
    for (const row of childElements(data, 'row')) {
      number = Number(attribute(row, 'r') ?? number + 2) - 1;
      this.rows.set(number, row);
    }
  }

  /** The cell, or `null` when the file does not list it. */
  find(row: number, column: number): XmlElement | null {
    return this.rows.has(row) || this.added.has(row) ? (this.edit(row).cells.get(column) ?? null) : null;
  }

  /** The cell; made, with the style of its row or column, when the file does not list it. */
  cell(row: number, column: number): XmlElement {
    const edit = this.edit(row);
    const there = edit.cells.get(column);
    if (there) return there;
    const cell = element(named(this.data, 'c'), { r: `${columnName(column)}${row + 1}` });
    const style = flag(edit.element, 'customFormat')
      ? Number(attribute(edit.element, 's') ?? '0')
      : this.columnStyle(column);
    if (style > 0) setAttribute(cell, 's', String(style));
    edit.cells.set(column, cell);
    edit.added.set(column, cell);
    return cell;
  }

  /** Gives the row a height of its own, in pt. */
  setHeight(row: number, height: number): void {
    const { element: one } = this.edit(row);
    setAttribute(one, 'ht', String(height));
    setAttribute(one, 'customHeight', '1');
  }

  /**
   * The cells whose formula reaches over several cells or is shared by them. Looked for once: what is written here never is
   * such a formula, and a plan may write to thousands of places. One that was overwritten since has another or none.
   */
  joined(): readonly JoinedCell[] {
    this.joinedCells ??= [...this.rows].flatMap(([row, one]) =>
      [...cellsOf(one)].flatMap(([column, cell]) => (isJoined(cell) ? [{ row, column, cell }] : [])),
    );
    return this.joinedCells;
  }

  /** Puts what was added among the rest. */
  settle(): void {
    for (const edit of this.edits.values()) if (edit.added.size > 0) settleCells(edit);
    if (this.added.size === 0) return;
    const numbers = new Map([...this.rows].map(([number, row]) => [row, number]));
    for (const [row, number] of numbers) placeAt(row, String(number + 1));
    this.data.children = merge(this.data.children, this.added, (node) => numbers.get(node) ?? -1);
  }

  private edit(number: number): RowEdit {
    let edit = this.edits.get(number);
    if (!edit) {
      const row = this.rows.get(number) ?? this.newRow(number);
      edit = { number, element: row, cells: new Map(cellsOf(row)), added: new Map() };
      this.edits.set(number, edit);
    }
    return edit;
  }

  private newRow(number: number): XmlElement {
    const row = element(named(this.data, 'row'), { r: number + 1 });
    this.rows.set(number, row);
    this.added.set(number, row);
    return row;
  }
}

function isJoined(cell: XmlElement): boolean {
  const formula = child(cell, 'f');
  return formula !== null && JOINED.has(attribute(formula, 't'));
}

function settleCells({ number, element: row, cells, added }: RowEdit): void {
  const columns = new Map([...cells].map(([column, cell]) => [cell, column]));
  for (const [cell, column] of columns) placeAt(cell, `${columnName(column)}${number + 1}`);
  row.children = merge(row.children, added, (node) => columns.get(node) ?? -1);
  // The span is only a hint for programs, and wrong once cells are added beyond it.
  removeAttribute(row, 'spans');
}

/** Says where a row or cell stands; what left it out followed its neighbour, which may be another now. */
function placeAt(one: XmlElement, place: string): void {
  if (attribute(one, 'r') === null) setAttribute(one, 'r', place);
}

/** The cells of a row by column. */
function* cellsOf(row: XmlElement): Iterable<[number, XmlElement]> {
  let column = -1;
  for (const cell of childElements(row, 'c')) {
    const address = /^[A-Z]+/i.exec(attribute(cell, 'r') ?? '')?.[0];
    column = address === undefined ? column + 1 : columnIndex(address);
    yield [column, cell];
  }
}

/** The children with the new ones each before the first that comes later; what has no place stays where it is. */
function merge(
  children: readonly XmlNode[],
  added: ReadonlyMap<number, XmlElement>,
  placeOf: (node: XmlElement) => number,
): XmlNode[] {
  const waiting = [...added].sort(([a], [b]) => b - a);
  const merged: XmlNode[] = [];
  for (const node of children) {
    const place = node.kind === 'element' ? placeOf(node) : -1;
    for (let next = waiting.at(-1); next && next[0] < place; next = waiting.at(-1)) {
      merged.push(next[1]);
      waiting.pop();
    }
    merged.push(node);
  }
  for (const [, node] of waiting.reverse()) merged.push(node);
  return merged;
}
