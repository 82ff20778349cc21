import { type Fix, fixesOf } from '../check';
import type { Finding } from '../domain';
import { type Check, contextOf } from './check';

/** Ways to mend findings of a check. What it looks up is looked up once: ask one of it for all findings. */
export function fixesIn(check: Check): (finding: Finding) => readonly Fix[] {
  const context = contextOf(check);
  return (finding) => fixesOf(finding, context);
}
