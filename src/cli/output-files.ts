import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileProblem } from './file-error';

/** A file to be written: its full path and content. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all of the files or none: each goes to a hidden neighbour first, is flushed to the disk, and only
 * when every one of them is there are they renamed into place. A failure leaves no half-written file.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const file of files) {
      await prepareFolder(dirname(file.path));
      const temporary = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.tmp`);
      written.push({ temporary, path: file.path });
      await writeWhole(temporary, file);
    }
    for (const { temporary, path } of written) await renameOver(temporary, path);
  } catch (error) {
    // What cannot even be looked at was never written; the first error is the one to tell.
    await Promise.allSettled(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(fileProblem(error, 'folder-read-only'), folder, error);
  }
}

async function writeWhole(temporary: string, file: OutputFile): Promise<void> {
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(file.bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const problem = fileProblem(error, 'folder-read-only', 'write-failed');
    throw new FileError(problem, problem === 'folder-read-only' ? dirname(file.path) : file.path, error);
  }
}

/** Windows does not permit to replace a file that Excel or Word has open. */
async function renameOver(temporary: string, path: string): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    throw new FileError(fileProblem(error, 'file-busy', 'write-failed'), path, error);
  }
}
