import { readFile } from '../../platform';
import type { GivenFile } from '../desk';
import type { Unread } from './exchange-state';

/** Files that are read at a time: more than any agency has departments. */
const MOST_FILES = 300;

/** What the person chose or dropped, as bytes; and those that did not even come to be read. */
export async function readFiles(
  files: readonly File[],
): Promise<{ readonly given: readonly GivenFile[]; readonly unread: readonly Unread[] }> {
  const given: GivenFile[] = [];
  const unread: Unread[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const reading = await readFile(file);
    if (reading.outcome === 'read') given.push(reading.file);
    else unread.push({ why: reading.outcome, file: reading.name });
  }
  const more = files.length - MOST_FILES;
  if (more > 0) unread.push({ why: 'too-many', count: more, limit: MOST_FILES });
  return { given, unread };
}
