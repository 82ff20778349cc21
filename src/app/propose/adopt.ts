import { adoptedInPlace } from '../adopt-in-place';
import { adoptedIntoRegister } from '../adopt-register';
import { askedTable } from '../adopt-table';
import type { Check } from '../check';
import { memoryEdit } from '../memory';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** What a person wants done with a table of theirs. */
export function proposeAdopt(
  check: Check,
  { table: ref, roles, how }: Extract<ProposalRequest, { ask: 'adopt' }>,
  options: ProposeOptions,
): Proposing {
  const asked = askedTable(check, ref, roles);
  if (!asked) return cannot('gone');
  switch (how) {
    case 'keep':
      return keeping(check, [...asked.otherHints, asked.hint]);
    case 'in-place':
      return adoptedInPlace(check, asked, options);
    case 'register':
      return adoptedIntoRegister(check, asked, options);
  }
}

/** Only remembers what the columns are for: no cell changes. */
function keeping(check: Check, hints: Check['memory']['hints']): Proposing {
  if (JSON.stringify(hints) === JSON.stringify(check.memory.hints)) return cannot('nothing');
  return proposed([memoryEdit({ ...check.memory, hints })], check.snapshot);
}
