import { readReturned } from '../../app';
import { digest } from '../../domain';
import type { CollectedFile, ReadReturned, ReturnedFile } from '../../exchange';
import type { GivenFile, ReturnedView } from './exchange';

interface Held {
  /** Of all that it says, its name among it. */
  readonly key: string;
  readonly read: ReadReturned;
}

/** Workbooks that came back, as read; the same one twice is one. */
export class ReturnedFiles {
  private held: readonly Held[] = [];

  /** One after the other, so that one at a time is open. */
  async take(files: readonly GivenFile[]): Promise<void> {
    for (const { name, bytes } of files) {
      const read = await readReturned(name, bytes);
      const key = digest(JSON.stringify(read));
      if (!this.held.some((one) => one.key === key)) this.held = [...this.held, { key, read }];
    }
  }

  /** Puts one of them aside, by its key; `null`: all. */
  leave(key: string | null): void {
    this.held = key === null ? [] : this.held.filter((one) => one.key !== key);
  }

  /** Those that can be merged. */
  get files(): readonly ReturnedFile[] {
    return this.held.flatMap(({ read }) => (read.outcome === 'read' ? [read.file] : []));
  }

  /** All of them, with what merging says of each. */
  views(collected: readonly CollectedFile[]): readonly ReturnedView[] {
    return this.held.map(({ key, read }) =>
      read.outcome === 'read'
        ? viewOf(key, read.file, collected.find(isOf(read.file)))
        : { outcome: 'unreadable', key, name: read.name, problem: read.problem, detail: read.detail },
    );
  }
}

const isOf =
  ({ name, savedAt, savedBy, rows }: ReturnedFile) =>
  (one: CollectedFile): boolean =>
    one.name === name && one.savedAt === savedAt && one.savedBy === savedBy && one.rows === rows.length;

function viewOf(key: string, file: ReturnedFile, collected: CollectedFile | undefined): ReturnedView {
  const { name, rows, savedBy, savedAt, notes, round, sending } = file;
  return {
    outcome: 'read',
    key,
    name,
    rows: rows.length,
    owner: collected?.sending.owner ?? sending?.owner ?? null,
    round: collected?.sending.round ?? sending?.round ?? round,
    savedBy,
    savedAt,
    refused: collected?.refused ?? null,
    notes,
  };
}
