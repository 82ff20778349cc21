import { type Finding, bigrams, finding, isEveryDepartment, looseKey, mailboxesOf } from '../../domain';
import type { CheckContext } from '../context';
import { Departments } from '../departments';

/** Owners that are looked at; an office has dozens, and a sentence in the owner's column is none. */
const MOST = 300;

/** Owners whom no mail could reach. Who keeps no e-mail addresses in the workbook sends none: then nothing is said. */
export function checkMailboxes({ understood: { agency, register } }: CheckContext): readonly Finding[] {
  const { mailboxes: places } = agency;
  const { mailboxes } = agency.agency;
  if (!places || !mailboxes || !register) return [];
  const owners = new Map<string, { owner: string; count: number }>();
  for (const { owners: own } of register.measures)
    for (const owner of own) {
      const key = looseKey(owner);
      const known = owners.get(key);
      if (known) known.count += 1;
      else if (owners.size < MOST) owners.set(key, { owner, count: 1 });
    }
  const listed = new Departments(
    mailboxes.map(({ owner }) => ({ name: owner, key: looseKey(owner), pairs: bigrams(looseKey(owner)) })),
  );
  return [...owners].flatMap(([key, { owner, count }]) => {
    if (isEveryDepartment(owner) || mailboxesOf(owner, agency.agency).length > 0) return [];
    const place = places.rows.find((row) => looseKey(row.owner) === key)?.place ?? places.header;
    return [finding('mailbox.missing', place, { owner, count, nearest: listed.nearest(owner) ?? '' })];
  });
}
