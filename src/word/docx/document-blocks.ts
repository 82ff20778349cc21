import type { Block, BlockCell } from '../blocks';
import { PAGE, nodeText } from './node-text';
import type { WordNode } from './tree';

type TableNode = Extract<WordNode, { readonly type: 'table' | 'tableRow' }>;

/** The document's lines and tables, from the top down. */
export function documentBlocks(nodes: readonly WordNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'table') return tableBlocks(node);
    if (node.type === 'paragraph') return lineBlocks(nodeText(node));
    return 'children' in node ? documentBlocks(node.children) : [];
  });
}

function lineBlocks(text: string): Block[] {
  return text.split(PAGE).flatMap((part, index): Block[] => {
    const lines = part.split('\n').map((line): Block => ({ block: 'line', text: line }));
    return index === 0 ? lines : [{ block: 'page' }, ...lines];
  });
}

/**
 * A table. Some memos are laid out inside a table of one column that holds everything: what stands in such a row is
 * read as if it stood on the page, and so is a table of a single column, such as a box around a signature. A small table inside a cell of a true table becomes lines of that cell.
 */
function tableBlocks(table: TableNode): Block[] {
  const blocks: Block[] = [];
  let rows: BlockCell[][] = [];
  // Cells that reach down over a frame would reach into nothing: the table is cut there.
  const close = () => {
    if (rows.some(({ length }) => length > 1)) blocks.push({ block: 'table', rows });
    else blocks.push(...rows.flat().flatMap(({ text }) => lineBlocks(text)));
    rows = [];
  };
  for (const row of table.children) {
    if (row.type !== 'tableRow') continue;
    const frame = frameIn(row);
    if (frame) {
      close();
      blocks.push(...documentBlocks(frame.children));
    } else rows.push(row.children.flatMap(cellOf));
  }
  close();
  return blocks;
}

/** The only cell of a row when it is a frame around a table, else `null`. */
function frameIn(row: TableNode): Extract<WordNode, { readonly type: 'tableCell' }> | null {
  const [cell, ...others] = row.children.filter(
    (one) => one.type === 'tableCell' && one.children.some(saysSomething),
  );
  if (cell?.type !== 'tableCell' || others.length > 0) return null;
  return cell.children.some(({ type }) => type === 'table') ? cell : null;
}

function saysSomething(node: WordNode): boolean {
  return node.type === 'table' || nodeText(node).trim() !== '';
}

function cellOf(node: WordNode): BlockCell[] {
  if (node.type !== 'tableCell') return [];
  return [{ text: cellLines(node.children).join('\n'), columns: node.colSpan, rows: node.rowSpan }];
}

function cellLines(nodes: readonly WordNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return node.children.map(rowLine);
    if (node.type === 'paragraph') return [nodeText(node)];
    return 'children' in node ? cellLines(node.children) : [];
  });
}

/** A row of a table inside a cell: one line, its cells beside each other. */
function rowLine(row: WordNode): string {
  if (row.type !== 'tableRow') return '';
  return row.children
    .map((cell) => ('children' in cell ? cellLines(cell.children).join(' ') : ''))
    .join(' ')
    .trim();
}
