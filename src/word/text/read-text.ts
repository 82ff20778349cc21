import type { Block } from '../blocks';
import { readAlignedColumns } from './aligned-columns';
import { readCellLines } from './cell-lines';
import { readLooseCells } from './loose-cells';
import { readPipes } from './pipe-rows';
import { readTabs } from './tab-rows';
import { lineText } from './markup';

/** A table found in lines of text, and the line behind it. */
export interface FoundTable {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** Looks for a table that begins at a line; `null`: there is none of its kind. */
export type TableReader = (lines: readonly string[], at: number) => FoundTable | null;

/** In the order in which they are asked: what is marked most clearly comes first. */
const READERS: readonly TableReader[] = [
  readPipes,
  readCellLines,
  readTabs,
  readAlignedColumns,
  readLooseCells,
];

/** The lines and tables of a plain text, from the top down. */
export function textBlocks(text: string): Block[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at);
    if (found) {
      blocks.push(...found.blocks);
      at = found.next;
      continue;
    }
    const [before = '', ...pages] = (lines[at] ?? '').split('\f');
    blocks.push({ block: 'line', text: lineText(before) });
    for (const page of pages) blocks.push({ block: 'page' }, { block: 'line', text: lineText(page) });
    at += 1;
  }
  return blocks;
}

function tableAt(lines: readonly string[], at: number): FoundTable | null {
  for (const reader of READERS) {
    const found = reader(lines, at);
    if (found) return found;
  }
  return null;
}
