import type { Agency, Mailbox } from './agency';
import { AGENCY_STARTS } from './department-words';
import { isEveryDepartment } from './split-owners';
import { looseKey } from './text';

const TAILS = AGENCY_STARTS.map(looseKey);

/** A department by its name alone: `สำนักปลัด` of `สำนักปลัด อบต.ธารสุขใจ`; keys are loose ones. */
interface DepartmentKeys {
  readonly whole: string;
  /** Without the agency behind it; the same as `whole` when there is none. */
  readonly bare: string;
}

function keysOf(owner: string): DepartmentKeys {
  const whole = looseKey(owner);
  const tails = TAILS.map((tail) => whole.indexOf(tail)).filter((at) => at > 0);
  return { whole, bare: tails.length === 0 ? whole : whole.slice(0, Math.min(...tails)) };
}

/** Whether one of two names only adds the agency: `ศูนย์… เทศบาล ก` is not `ศูนย์… เทศบาล ข`. */
function differInAgency(a: DepartmentKeys, b: DepartmentKeys): boolean {
  return a.bare === b.whole || a.whole === b.bare;
}

/**
 * Where mail to an owner goes: its own addresses, all of them for ทุกสำนัก/กอง, none when the list does not name it. A
 * name that is not there word for word is only taken for one that differs by the name of the agency.
 */
export function mailboxesOf(
  owner: string,
  { mailboxes = [] }: Pick<Agency, 'mailboxes'>,
): readonly Mailbox[] {
  if (isEveryDepartment(owner)) return mailboxes;
  const keys = keysOf(owner);
  if (keys.whole === '') return [];
  const same = mailboxes.filter((one) => looseKey(one.owner) === keys.whole);
  if (same.length > 0) return same;
  const near = mailboxes.filter((one) => differInAgency(keys, keysOf(one.owner)));
  return new Set(near.map((one) => looseKey(one.owner))).size === 1 ? near : [];
}
