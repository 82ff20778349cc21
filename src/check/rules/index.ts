import type { Finding } from '../../domain';
import type { CheckContext } from '../context';
import { checkDropDowns } from './drop-downs';
import { checkEvidence } from './evidence';
import { checkIds } from './ids';
import { checkLinks } from './links';
import { checkMailboxes } from './mailboxes';
import { checkOwners } from './owners';
import { checkStatuses } from './statuses';
import { checkYears } from './years';

/** One family of rules: each looks once at every measure or sheet. */
type Family = (context: CheckContext) => readonly Finding[];

const FAMILIES: readonly Family[] = [
  checkStatuses,
  checkEvidence,
  checkLinks,
  checkIds,
  checkOwners,
  checkMailboxes,
  checkYears,
  checkDropDowns,
];

/** What is wrong with the tables and the register beyond what reading them met. Linear in the number of measures. */
export function checkRegister(context: CheckContext): readonly Finding[] {
  return FAMILIES.flatMap((family) => family(context));
}
