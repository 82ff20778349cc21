import type { Finding, RuleId } from '../../domain';
import type { CheckContext } from '../context';
import type { Fix, Fixer } from '../fix';
import { chooseStatus } from './choose-status';
import { ruleAgain } from './drop-downs';
import { giveId } from './ids';
import { swapPeriod } from './periods';
import { keepOneTick, takeFirstStatus, useWording } from './status';
import { listedOwner, oneKindOfDigits, planWords, repairLink, writeInherited } from './texts';

/** Rules that can be mended. The others only a person can: nobody else knows the owner, the steps or the result. */
const FIXERS: Readonly<Partial<Record<RuleId, Fixer>>> = {
  'status.missing': chooseStatus,
  'status.unknown': chooseStatus,
  'status.outside': chooseStatus,
  'status.not-a-tick': chooseStatus,
  'status.share': chooseStatus,
  'status.denied': chooseStatus,
  'status.rows-differ': chooseStatus,
  'status.many-ticks': keepOneTick,
  'status.conflict': takeFirstStatus,
  'status.wording': useWording,
  'id.missing': giveId,
  'id.duplicate': giveId,
  'digits.mixed': oneKindOfDigits,
  'owner.unlisted': listedOwner,
  'cell.inherited': writeInherited,
  'link.malformed': repairLink,
  'period.reversed': swapPeriod,
  'plan.reworded': planWords,
  'rule.lost': ruleAgain,
};

/** Ways to mend a finding, the likeliest first; none where only a person can. */
export function fixesOf(finding: Finding, context: CheckContext): readonly Fix[] {
  return FIXERS[finding.rule]?.(finding, context) ?? [];
}
