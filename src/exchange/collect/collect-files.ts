import { digest } from '../../domain';
import { type Refusal, mergeRows } from '../merge';
import { compare, inOrder } from '../merge/sides';
import type { ReturnedFile, ReturnedRow } from '../returned';
import type { CollectedFile, Collection, Decisions, FileRefusal, ProposedRow, UnsureRow } from './collection';
import { type Here, HereIndex } from './here';
import { officeKey } from './office-key';
import { sourceOf } from './row-matcher';
import { type MatchedFile, matchFile } from './match-file';

/**
 * Merges returned workbooks into the register: finds for each row whose it is, and merges cell by cell. Whatever the
 * order of the files, the result is the same; and nothing that was changed in any of them is left out: it is taken,
 * agreed with, in a conflict, refused, proposed, or waits for someone to say what row it is.
 */
export function collectFiles(
  here: Here,
  returned: readonly ReturnedFile[],
  decisions: Decisions,
): Collection {
  const index = new HereIndex(here);
  const all = inFileOrder(returned).map((file) => {
    const match = matchFile(file, index, decisions);
    return { file, match, why: whyRefused(file, match, here) };
  });
  const merging = all.filter(({ why }) => why === null);
  const merged = mergeRows(
    here.rows,
    merging.flatMap(({ match }) => match.said),
    new Set(here.fields),
    new Set(here.twice),
  );
  const rowRefusals = together(merging.flatMap(({ match }) => match.refused));
  const order = new Map(here.rows.map(({ id }, at) => [id, at]));
  const refused = [...merged.refused, ...rowRefusals];
  return {
    ...merged,
    refused: inRegisterOrder(refused, order),
    files: all.map(({ file, match, why }) => fileOf(file, match, why)),
    proposed: proposedRows(merging),
    unsure: unsureRows(merging),
  };
}

interface Matched {
  readonly file: ReturnedFile;
  readonly match: MatchedFile;
}

/** By when they were saved, name and content: never by the order in which they were dropped. */
function inFileOrder(files: readonly ReturnedFile[]): ReturnedFile[] {
  const contents = new Map<ReturnedFile, string>();
  const content = (file: ReturnedFile) => {
    const known = contents.get(file) ?? JSON.stringify([file.rows, file.sending?.id, file.savedBy]);
    contents.set(file, known);
    return known;
  };
  return [...files].sort(
    (a, b) =>
      compare(a.savedAt ?? '', b.savedAt ?? '') || compare(a.name, b.name) || compare(content(a), content(b)),
  );
}

/** A file of another year or agency, or of which nothing is known here. */
function whyRefused(file: ReturnedFile, match: MatchedFile, here: Here): FileRefusal | null {
  const { sending } = match;
  const year = file.sending?.fiscalYear ?? file.fiscalYear;
  if (year !== null && here.fiscalYear !== null && year !== here.fiscalYear)
    return { reason: 'wrong-year', year, ours: here.fiscalYear };
  // What is remembered here was sent from here, whatever the agency may be called by now.
  const agency = sending.known && sending.by !== 'ids' ? null : (file.sending?.agency ?? file.agency);
  if (agency !== null && here.agency !== null && officeKey(agency) !== officeKey(here.agency))
    return { reason: 'wrong-agency', agency, ours: here.agency };
  const isTold = sending.by === 'part' || sending.by === 'codes' || match.said.length > 0;
  const isLikeOurs = match.doubts.length * 2 > file.rows.length;
  return isTold || isLikeOurs ? null : { reason: 'not-ours' };
}

function fileOf(file: ReturnedFile, { sending }: MatchedFile, refused: FileRefusal | null): CollectedFile {
  const { name, savedBy, savedAt, notes, rows } = file;
  const { id, owner, round, day, due, known } = sending;
  return {
    name,
    savedBy,
    savedAt,
    refused,
    sending: { id, owner, round, day, due, known: known !== null },
    rows: rows.length,
    notes,
  };
}

/** Refusals of whole rows that say the same are one, told by all who did it. */
function together(refusals: readonly Refusal[]): Refusal[] {
  const byKey = new Map<string, Refusal>();
  for (const one of refusals) {
    const key = JSON.stringify([one.reason, one.id, one.text]);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, sources: [...known.sources, ...one.sources] } : one);
  }
  return [...byKey.values()].map((one) => ({ ...one, sources: inOrder(one.sources) }));
}

/** Those of one row together, in the register's order; what concerns the whole row stands last. Stable. */
function inRegisterOrder(refused: readonly Refusal[], order: ReadonlyMap<string, number>): Refusal[] {
  const rank = ({ id }: Refusal) => order.get(id) ?? order.size;
  return [...refused].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.id, b.id) ||
      (a.field === null && b.field === null
        ? compare(a.reason, b.reason) || compare(a.text, b.text)
        : Number(a.field === null) - Number(b.field === null)),
  );
}

function proposedRows(files: readonly Matched[]): ProposedRow[] {
  return grouped(
    files,
    ({ loose }) => loose.map((row) => ({ row, key: proposedKey(row) })),
    (row) => ({ typedId: row.typedId, addable: row.texts.measure !== '' }),
  );
}

function unsureRows(files: readonly Matched[]): UnsureRow[] {
  return grouped(
    files,
    ({ doubts }) => doubts,
    (_, { id }) => ({ id }),
  );
}

/** Rows that say the same word for word, in several files or one, are told once; in the order of their keys' rows. */
function grouped<Entry extends { readonly row: ReturnedRow; readonly key: string }, More extends object>(
  files: readonly Matched[],
  entriesOf: (match: MatchedFile) => readonly Entry[],
  more: (row: ReturnedRow, entry: Entry) => More,
) {
  const byKey = new Map<string, { entry: Entry; sources: ReturnType<typeof sourceOf>[] }>();
  for (const { file, match } of files)
    for (const entry of entriesOf(match)) {
      const source = sourceOf(file, entry.row);
      const known = byKey.get(entry.key);
      if (known) known.sources.push(source);
      else byKey.set(entry.key, { entry, sources: [source] });
    }
  return [...byKey.values()].map(({ entry, sources }) => ({
    key: entry.key,
    texts: entry.row.texts,
    sources: inOrder(sources),
    ...more(entry.row, entry),
  }));
}

function proposedKey({ texts, typedId }: ReturnedRow): string {
  return `new-${digest(JSON.stringify([typedId, texts]))}`;
}
