import { parseArea } from '../../address';
import { type OoxmlPackage, type SheetEntry, listSheets, relationships } from '../container';
import {
  END,
  attribute,
  childElements,
  child,
  descendants,
  parseXml,
  prefixedAttribute,
  textOf,
} from '../xml';
import type { XmlElement } from '../xml';
import { readFrame } from './sheet-frame';
import { orElse } from './or-else';

/** A comment on a cell. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A link to somewhere outside of the workbook that lies on a cell. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** As written: `https://…`, `mailto:…`, `file:///…`. */
  readonly address: string;
}

/** What people leave on a sheet that is in none of its cells. */
export interface BesideCells {
  readonly comments: readonly CellComment[];
  /** Pictures, shapes and text boxes; what is grouped is one. */
  readonly drawings: number;
  readonly links: readonly CellLink[];
  /** Parts of comments and drawings that could not be read: what is in them is not known. */
  readonly unread: number;
}

/** Bytes of a part that is looked at, once inflated; comments and links of a sheet; characters of a text. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST = 20_000;
const MOST_LETTERS = 2000;

const NOTHING: BesideCells = { comments: [], drawings: 0, links: [], unread: 0 };

/** What lies beside the cells of each worksheet, by its name; a part that is broken or too large counts as unread. */
export function readBesideCells(pkg: OoxmlPackage): ReadonlyMap<string, BesideCells> {
  const sheets = listSheets(pkg).filter(({ kind }) => kind === 'worksheet');
  return new Map(sheets.map((sheet) => [sheet.name, besideOf(pkg, sheet)]));
}

function besideOf(pkg: OoxmlPackage, sheet: SheetEntry): BesideCells {
  const arrows = orElse([], () => relationships(pkg, sheet.part));
  let unread = 0;
  const rootsOf = (ending: string) =>
    arrows.flatMap(({ type, part }) => {
      if (!type.endsWith(ending)) return [];
      const root = part === null ? null : rootOf(pkg, part);
      if (root === null) unread += 1;
      return root ? [root] : [];
    });
  const addresses = new Map(
    arrows.flatMap(({ id, type, target }) => (type.endsWith('/hyperlink') ? [[id, target] as const] : [])),
  );
  if (arrows.length === 0) return NOTHING;
  const comments = together(
    rootsOf('/threadedComment').flatMap(threadsOf),
    rootsOf('/comments').flatMap(commentsOf),
  ).slice(0, MOST);
  const drawings = rootsOf('/drawing').reduce((count, root) => count + childElements(root).length, 0);
  const links = addresses.size === 0 ? [] : orElse([], () => linksOf(pkg, sheet, addresses));
  return { comments, drawings, links, unread };
}

function rootOf(pkg: OoxmlPackage, part: string): XmlElement | null {
  return orElse(null, () => {
    if ((pkg.sizeOf(part) ?? Infinity) > MOST_BYTES) return null;
    return parseXml(pkg.text(part), part, pkg.limits.depth).root;
  });
}

function commentsOf(root: XmlElement): CellComment[] {
  const list = child(root, 'commentList');
  return (list ? childElements(list, 'comment') : []).flatMap((one): CellComment[] => {
    const at = parseArea(attribute(one, 'ref') ?? '');
    const text = lettersOf(one);
    return at && text !== '' ? [{ row: at.top, column: at.left, text }] : [];
  });
}

/** What is said in conversations, as newer programs keep comments. */
function threadsOf(root: XmlElement): CellComment[] {
  return childElements(root, 'threadedComment').flatMap((one): CellComment[] => {
    const at = parseArea(attribute(one, 'ref') ?? '');
    const said = child(one, 'text');
    const text = said ? textOf(said).trim().slice(0, MOST_LETTERS) : '';
    return at && text !== '' ? [{ row: at.top, column: at.left, text }] : [];
  });
}

/** Conversations, and the comments of all other cells: one of a conversation says only that there is one. */
function together(threads: readonly CellComment[], comments: readonly CellComment[]): CellComment[] {
  const told = new Set(threads.map(({ row, column }) => `${row}:${column}`));
  return [...threads, ...comments.filter(({ row, column }) => !told.has(`${row}:${column}`))];
}

function linksOf(
  pkg: OoxmlPackage,
  sheet: SheetEntry,
  addresses: ReadonlyMap<string, string>,
): readonly CellLink[] {
  const frame = readFrame(pkg, sheet, (scanner) => {
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) if (scanner.next() === END) break;
    return [];
  });
  const list = child(frame.document.root, 'hyperlinks');
  return (list ? childElements(list, 'hyperlink') : []).slice(0, MOST).flatMap((one): CellLink[] => {
    const at = parseArea(attribute(one, 'ref') ?? '');
    const address = addresses.get(prefixedAttribute(one, 'id') ?? '');
    if (!at || address === undefined) return [];
    const place = attribute(one, 'location');
    const whole = place === null || address.includes('#') ? address : `${address}#${place}`;
    return [{ row: at.top, column: at.left, address: whole.slice(0, MOST_LETTERS) }];
  });
}

/** All that is written in a comment. */
function lettersOf(comment: XmlElement): string {
  const runs = descendants(comment, 't').map((run) => textOf(run));
  return runs.join('').trim().slice(0, MOST_LETTERS);
}
