import type { Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileProblem } from './file-error';

/** A file to be written: its full path and content. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Written {
  /** The hidden neighbour that holds the new content. */
  readonly temporary: string;
  readonly path: string;
}

/**
 * Writes all of the files or none: each goes to a hidden neighbour first, is flushed to the disk, and only
 * when every one of them is there are they renamed into place. A failure leaves no half-written file, and
 * files of an earlier call as they were: a memo that is open in Word must not part from its report.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const written: Written[] = [];
  try {
    for (const file of files) {
      await prepareFolder(dirname(file.path));
      const temporary = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.tmp`);
      written.push({ temporary, path: file.path });
      await writeWhole(temporary, file);
    }
    await putInPlace(written);
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

async function putInPlace(written: readonly Written[]): Promise<void> {
  const replaced: { readonly path: string; readonly former: string | null }[] = [];
  try {
    for (const { path } of written) replaced.push({ path, former: await setAside(path) });
    for (const { temporary, path } of written) await renameTo(path, temporary, path);
  } catch (error) {
    await Promise.allSettled(
      replaced.map(({ path, former }) =>
        former === null ? rm(path, { force: true }) : rename(former, path),
      ),
    );
    throw error;
  }
  // The results are in place: a hidden copy that cannot be taken away is no reason to say they are not.
  await Promise.allSettled(replaced.flatMap(({ former }) => former ?? []).map((former) => rm(former)));
}

/** Moves a file that is there to a hidden neighbour; `null` when there is none. */
async function setAside(path: string): Promise<string | null> {
  const there = await entryAt(path);
  if (there === null) return null;
  if (there.isDirectory()) throw new FileError('write-failed', path, { code: 'EISDIR' });
  const former = join(dirname(path), `.${basename(path)}.${process.pid}.old`);
  await renameTo(former, path, path);
  return former;
}

async function entryAt(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    const problem = fileProblem(error, 'folder-read-only', 'write-failed');
    if (problem === 'file-missing') return null;
    throw new FileError(problem, path, error);
  }
}

/** Windows does not permit to move or replace a file that Excel or Word has open. */
async function renameTo(to: string, from: string, file: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    throw new FileError(fileProblem(error, 'file-busy', 'write-failed'), file, error);
  }
}
