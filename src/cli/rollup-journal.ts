import { writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SummedUp } from '../exchange';
import { FileError, fileProblem } from './file-error';
import { type FileLine, lineAt, linesOf } from './json-lines';
import { type FileState, type JournalEntry, type JournalHead, readEntry, readHead } from './rollup-entry';

/** Changes whenever another version would read the same file otherwise, or keep something else of it. */
export const JOURNAL_VERSION = 1;

export const journalPath = (out: string): string => `${out}.journal.jsonl`;

/** What is kept in memory of a file that was read: where its line stands. */
interface Kept extends FileState {
  readonly line: Omit<FileLine, 'text'>;
}

/** What a journal from before was good for. */
export type Begun = 'new' | 'resumed' | 'afresh';

/**
 * What was read so far, one line a file, written as it goes: a summary of thousands of files can be stopped and gone on with,
 * and needs no more memory for many than for few.
 */
export class RollupJournal {
  private readonly kept = new Map<string, Kept>();
  private end = 0;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /**
   * Goes on with the journal that is there, when it is of the same folder and options. `today` of the head is what a person
   * asked for; when nothing was asked, the day of the work that was begun stays, so that one summary is of one day. A
   * journal that outlives its summary is no work begun: on another day it is of no use.
   * @throws FileError when it cannot be written
   */
  static async begin(
    path: string,
    wished: Omit<JournalHead, 'today'> & { readonly today: string | null },
    today: string,
  ): Promise<{ journal: RollupJournal; head: JournalHead; begun: Begun }> {
    await prepareFolder(dirname(path));
    const { head: before, isThere } = await headOf(path);
    const fits = before !== null && isSame(before, wished, today);
    const head: JournalHead = { ...wished, today: fits ? before.today : (wished.today ?? today) };
    try {
      const journal = new RollupJournal(path, await open(path, fits ? 'r+' : 'w+'));
      if (fits) await journal.load();
      else journal.append(JSON.stringify(head));
      return { journal, head, begun: fits ? 'resumed' : isThere ? 'afresh' : 'new' };
    } catch (error) {
      throw journalError(error, path);
    }
  }

  /** Whether a file was read as it is now. */
  has({ file, size, changed }: FileState): boolean {
    const kept = this.kept.get(file);
    return kept?.size === size && kept.changed === changed;
  }

  /** At once: a person who stops the work in this moment finds the whole line or none. */
  add(entry: JournalEntry): void {
    const { file, size, changed } = entry;
    try {
      this.kept.set(file, { file, size, changed, line: this.append(JSON.stringify(entry)) });
    } catch (error) {
      throw journalError(error, this.path);
    }
  }

  /** What was read of some files, one after the other. */
  async *entries(files: Iterable<string>): AsyncGenerator<JournalEntry> {
    for (const file of files) {
      const entry = await this.entry(file);
      if (entry) yield entry;
    }
  }

  async lateOf(file: string): Promise<SummedUp['late']> {
    const entry = await this.entry(file);
    return entry && 'late' in entry ? entry.late : [];
  }

  close(): Promise<void> {
    return this.file.close();
  }

  static async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  private async entry(file: string): Promise<JournalEntry | null> {
    const kept = this.kept.get(file);
    return kept ? readEntry(await lineAt(this.file, kept.line)) : null;
  }

  /** Takes note of the lines that are there; a torn one at the end is cut off, or the next would be torn with it. */
  private async load(): Promise<void> {
    for await (const { text, ...line } of linesOf(this.path)) {
      const entry = readEntry(text);
      if (entry)
        this.kept.set(entry.file, { file: entry.file, size: entry.size, changed: entry.changed, line });
      this.end = line.offset + line.length + 1;
    }
    await this.file.truncate(this.end);
  }

  private append(text: string): Omit<FileLine, 'text'> {
    const bytes = Buffer.from(`${text}\n`, 'utf8');
    const offset = this.end;
    writeSync(this.file.fd, bytes, 0, bytes.length, offset);
    this.end += bytes.length;
    return { offset, length: bytes.length - 1 };
  }
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(fileProblem(error, 'folder-read-only'), folder, error);
  }
}

async function headOf(path: string): Promise<{ head: JournalHead | null; isThere: boolean }> {
  try {
    for await (const { text } of linesOf(path)) return { head: readHead(text), isThere: true };
    return { head: null, isThere: false };
  } catch (error) {
    const problem = fileProblem(error, 'file-unreadable');
    if (problem === 'file-missing') return { head: null, isThere: false };
    throw new FileError(problem, path, error);
  }
}

function isSame(
  before: JournalHead,
  wished: Omit<JournalHead, 'today'> & { readonly today: string | null },
  today: string,
): boolean {
  const day = wished.today ?? (before.stays || wished.stays ? today : before.today);
  return (
    before.version === wished.version &&
    before.folder === wished.folder &&
    before.round === wished.round &&
    before.year === wished.year &&
    before.today === day
  );
}

const journalError = (error: unknown, path: string): FileError => {
  const problem = fileProblem(error, 'folder-read-only', 'write-failed');
  return new FileError(problem, problem === 'folder-read-only' ? dirname(path) : path, error);
};
