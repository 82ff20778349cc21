import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Check, type Choices, type SourceInput, checkSource, checkWorkbook, readSource } from '../app';
import { FileWorkbook } from '../workbook/file';
import { FileError, fileProblem } from './file-error';

/** Opens a workbook on disk for reading; the file itself is never written. */
export async function openWorkbook(path: string): Promise<FileWorkbook> {
  return FileWorkbook.open(await readBytes(path));
}

/** Checks a workbook, or the tables of a document: a Word file, or text as it was copied. */
export async function checkFile(path: string, choices: Choices): Promise<Check> {
  const input = DOCUMENTS[extname(path).toLowerCase()];
  if (!input) return checkWorkbook(await openWorkbook(path), choices);
  return checkSource(await readSource(input(await readBytes(path))), choices);
}

const DOCUMENTS: Readonly<Record<string, (bytes: Uint8Array) => SourceInput>> = {
  '.docx': (bytes) => ({ kind: 'docx', bytes }),
  '.docm': (bytes) => ({ kind: 'docx', bytes }),
  '.dotx': (bytes) => ({ kind: 'docx', bytes }),
  '.doc': (bytes) => ({ kind: 'docx', bytes }),
  '.txt': (bytes) => ({ kind: 'text', text: new TextDecoder().decode(bytes) }),
  '.html': (bytes) => ({ kind: 'html', html: new TextDecoder().decode(bytes) }),
};

/** @throws FileError */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(fileProblem(error, 'file-unreadable'), path, error);
  }
}
