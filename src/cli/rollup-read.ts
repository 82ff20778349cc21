import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOne } from '../app';
import type { RollUpOptions } from '../exchange';
import type { FileProblem } from '../i18n';
import { fileProblem } from './file-error';
import type { FileState, JournalEntry } from './rollup-entry';

/** Workbooks above it are refused when they are opened; one is not even read then. */
const MOST_BYTES = 256 * 1024 * 1024;

/** How a file stands now; a file that cannot be looked at has no size. At once: thousands of promises take their time. */
export function stateOf(folder: string, file: string): FileState {
  try {
    const { size, mtimeMs } = statSync(join(folder, file));
    return { file, size, changed: mtimeMs };
  } catch {
    return { file, size: 0, changed: 0 };
  }
}

/** Reads a file and sums it up, whatever is wrong with it. */
export async function readAgencyFile(
  folder: string,
  state: FileState,
  options: RollUpOptions,
): Promise<JournalEntry> {
  if (state.size > MOST_BYTES)
    return { ...state, why: { why: 'problem', problem: 'too-large', detail: state.size } };
  const bytes = await bytesOf(join(folder, state.file));
  if ('problem' in bytes) return { ...state, why: { why: 'problem', ...bytes, detail: null } };
  const read = await readOne(state.file, bytes, options);
  if (read.outcome === 'left-out') return { ...state, why: read.why };
  return { ...state, summary: read.summary, late: read.late };
}

async function bytesOf(path: string): Promise<Uint8Array | { readonly problem: FileProblem }> {
  try {
    return await readFile(path);
  } catch (error) {
    return { problem: fileProblem(error, 'file-unreadable') };
  }
}
