import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readReturned } from '../app';
import type { ReturnedFile } from '../exchange';
import { type Language, leftOutText, problemText, returnProblemText } from '../i18n';
import { FileError } from './file-error';
import { readBytes } from './input-file';
import { findWorkbooks } from './rollup-walk';

/** Files that came back, and a sentence for each that cannot be read. */
export interface Returned {
  readonly files: readonly ReturnedFile[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** A file that is named, or found in a folder that is. */
interface Named {
  readonly path: string;
  readonly name: string;
}

/**
 * The files of which the paths are given, and all workbooks in the folders of which they are.
 * @param except the register itself, and what is written
 */
export async function returnedPaths(
  paths: readonly string[],
  except: ReadonlySet<string>,
  language: Language,
): Promise<{ readonly named: readonly Named[]; readonly unreadable: Returned['unreadable'] }> {
  const named = new Map<string, Named>();
  const unreadable: { file: string; reason: string }[] = [];
  for (const path of paths.map((one) => resolve(one))) {
    if (!(await isFolder(path))) {
      if (!except.has(path)) named.set(path, { path, name: basename(path) });
      continue;
    }
    const found = await findWorkbooks(path, except);
    for (const name of found.workbooks) named.set(join(path, name), { path: join(path, name), name });
    for (const { file, why } of found.leftOut)
      unreadable.push({ file, reason: leftOutText(file, why, language) });
  }
  return { named: [...named.values()], unreadable };
}

/** Reads them one after the other; what is wrong with one does not keep the others. */
export async function readAllReturned(named: readonly Named[], language: Language): Promise<Returned> {
  const files: ReturnedFile[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const { path, name } of named) {
    try {
      const read = await readReturned(name, await readBytes(path));
      if (read.outcome === 'read') files.push(read.file);
      else unreadable.push({ file: name, reason: returnProblemText(read, name, language) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unreadable.push({ file: name, reason: problemText(error, name, language) });
    }
  }
  return { files, unreadable };
}

/** What is not there is no folder: reading it says so. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
