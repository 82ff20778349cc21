import { type Finding, type Measure, type Round, finding } from '../../domain';
import { linkMeasures, sharedMeasures } from './link';
import { mergedReports } from './merge-measures';
import { type Source, isReport, measuresOf, nameOf, placeOf } from './source';

/** Lists that share at least so much of the shorter one are the same list again. */
const SAME_LIST = 0.6;
/** Reports of two rounds share at least so much, or they speak of different things. */
const SAME_WORK = 0.3;

export type Joined =
  | {
      readonly outcome: 'joined';
      readonly measures: readonly Measure[];
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: 'ambiguous'; readonly finding: Finding };

/**
 * Joins lists that could all be the register: reports of different rounds, and copies of one list. Lists of
 * different years, subjects or measures are a choice that only a person can make.
 */
export function joinSources(sources: readonly Source[], round: Round): Joined {
  const [first, ...rest] = sources;
  if (!first) return { outcome: 'joined', measures: [], findings: [] };
  const findings: Finding[] = [];
  let measures = measuresOf(first, round);
  const joined = [first];
  for (const source of rest) {
    const others = measuresOf(source, round);
    const links = linkMeasures(measures, others);
    const least = shareRounds(joined, source, round) ? SAME_LIST : SAME_WORK;
    const isSame =
      joined.every((one) => agree(one, source)) && sharedMeasures(links, measures.length) >= least;
    if (!isSame) return { outcome: 'ambiguous', finding: ambiguous(sources, source) };
    const next = [...measures];
    others.forEach((other, at) => {
      const index = links[at] ?? null;
      const measure = index === null ? undefined : next[index];
      if (index === null || !measure) next.push(other);
      else {
        const merged = mergedReports(measure, other);
        next[index] = merged.measure;
        findings.push(...merged.findings);
      }
    });
    measures = next;
    joined.push(source);
  }
  return { outcome: 'joined', measures, findings };
}

/** Whether one of the lists already speaks of a round that the next one speaks of. Plans have none: they all do. */
function shareRounds(joined: readonly Source[], next: Source, round: Round): boolean {
  const rounds = new Set(joined.flatMap((source) => source.rounds.map((one) => one ?? round)));
  return !isReport(next) || next.rounds.some((one) => rounds.has(one ?? round));
}

function agree(a: Source, b: Source): boolean {
  const isSameYear = a.fiscalYear === null || b.fiscalYear === null || a.fiscalYear === b.fiscalYear;
  return isSameYear && (a.kind === 'projects') === (b.kind === 'projects');
}

function ambiguous(sources: readonly Source[], second: Source): Finding {
  return finding('register.ambiguous', placeOf(second), { tables: sources.map(nameOf).join(', ') });
}
