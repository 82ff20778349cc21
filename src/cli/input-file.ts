import { readFile } from 'node:fs/promises';
import { FileWorkbook } from '../workbook/file';
import { FileError, fileProblem } from './file-error';

/** Opens a workbook on disk for reading; the file itself is never written. */
export async function openWorkbook(path: string): Promise<FileWorkbook> {
  return FileWorkbook.open(await readBytes(path));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(fileProblem(error, 'file-unreadable'), path, error);
  }
}
