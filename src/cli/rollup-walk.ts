import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { LeftOutReason } from '../i18n';
import { FileError, fileProblem } from './file-error';

/** More than twice the local authorities of the country; a folder of more is a whole disk. */
export const MOST_FILES = 20_000;

/** Read as workbooks: what cannot be is told by its content. */
const WORKBOOKS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlsb']);

/** May be an agency's table or hold one, so that a person has to be told of each; all others are only counted. */
const TABLES: ReadonlySet<string> = new Set([
  '.ods',
  '.fods',
  '.csv',
  '.numbers',
  '.doc',
  '.docx',
  '.odt',
  '.zip',
  '.rar',
  '.7z',
]);

/** Beside every workbook that is open in Excel lies a file that begins so. */
const LOCK = '~$';
const PLAIN_KIND = /^\.[a-z0-9]{1,8}$/;

/** What lies in a folder and the folders in it. Paths are from the folder, parted by `/`, in the order of their names. */
export interface Found {
  readonly workbooks: readonly string[];
  readonly leftOut: readonly { readonly file: string; readonly why: LeftOutReason }[];
  /** Files of other kinds by extension. */
  readonly others: Readonly<Record<string, number>>;
}

/**
 * Looks through a folder. Links are not followed: they may lead in circles, or out of it. Files that begin with a dot are
 * the system's.
 * @param except full paths of the files that this call writes
 * @throws FileError when it is no folder or holds too much
 */
export async function findWorkbooks(folder: string, except: ReadonlySet<string>): Promise<Found> {
  const workbooks: string[] = [];
  const leftOut: { file: string; why: LeftOutReason }[] = [];
  const others = new Map<string, number>();
  const waiting: string[] = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const entries = await entriesOf(folder, inside);
    if (entries === null) leftOut.push({ file: inside, why: { why: 'folder' } });
    const folders: string[] = [];
    for (const entry of entries ?? []) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.') || except.has(join(folder, path))) continue;
      if (entry.isSymbolicLink()) leftOut.push({ file: path, why: { why: 'link' } });
      else if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) sort(path, entry.name);
    }
    waiting.push(...folders.reverse());
    if (workbooks.length > MOST_FILES)
      throw new FileError('too-many-files', folder, { code: String(MOST_FILES) });
  }
  return { workbooks, leftOut, others: Object.fromEntries(others) };

  function sort(path: string, name: string): void {
    const extension = extname(name).toLowerCase();
    const kind = name.startsWith(LOCK) ? LOCK : PLAIN_KIND.test(extension) ? extension : '?';
    if (WORKBOOKS.has(kind)) workbooks.push(path);
    else if (TABLES.has(kind))
      leftOut.push({ file: path, why: { why: 'problem', problem: 'not-a-workbook', detail: null } });
    else others.set(kind, (others.get(kind) ?? 0) + 1);
  }
}

/** By name; `null` for a folder inside that may not be opened. */
async function entriesOf(folder: string, inside: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (inside !== '') return null;
    const problem = fileProblem(error, 'file-unreadable');
    if (problem === 'file-missing') throw new FileError('folder-missing', folder, error);
    const isFile = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOTDIR';
    throw new FileError(isFile ? 'not-a-folder' : problem, folder, error);
  }
}
