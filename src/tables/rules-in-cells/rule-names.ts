import type { Round } from '../../domain';
import { RULE_PREFIX } from '../../workbook';
import type { ListName } from '../catalogue';

/** How the name of a rule says which list its cells are chosen from. */
const WORDS: Readonly<Record<ListName, string>> = {
  statuses: 'Statuses',
  owners: 'Owners',
  rounds: 'Rounds',
};

const NAME = new RegExp(
  `^${RULE_PREFIX}(?:Register_)?(${Object.values(WORDS).join('|')})(?:_\\d{1,6})?$`,
  'i',
);

/** The name of a drop-down in a table of the user's: `Tidtam_Rule_Statuses_2`. */
export function ruleName(list: ListName, number: number): string {
  return `${RULE_PREFIX}${WORDS[list]}_${number}`;
}

/** The name of a drop-down in the register, the same each time it is made anew: `Tidtam_Rule_Register_Statuses_12`. */
export function registerRuleName(list: ListName, round: Round | null): string {
  return `${RULE_PREFIX}Register_${WORDS[list]}${round === null ? '' : `_${round}`}`;
}

/** The list that a name of ours stands for, or `null` when it is none of a rule. */
export function listOfRule(name: string): ListName | null {
  const word = NAME.exec(name)?.[1]?.toLowerCase();
  const found = Object.entries(WORDS).find(([, one]) => one.toLowerCase() === word);
  return found ? (found[0] as ListName) : null;
}
