import type { Finding, Measure } from '../../domain';
import type { Area, PlanEdit, SheetSnapshot } from '../../workbook';
import { withIds } from '../layout/register-sheet';
import type { RecognisedTable } from '../recognised';
import { filled } from '../register/merge-measures';
import { type AnewOptions, registerAnew } from './register-anew';
import { matchRegister } from './register-match';
import { RegisterRows } from './register-rows';

export type IntoRegister =
  | {
      readonly outcome: 'edits';
      readonly edits: readonly PlanEdit[];
      /** What the register says otherwise and keeps. */
      readonly notes: readonly Finding[];
    }
  /** The register would have to be made anew, and has cells of the user's own. */
  | { readonly outcome: 'has-more'; readonly area: Area };

/**
 * Takes measures into the register that is there: what it does not have is added, what it leaves open is filled in, and
 * nothing that stands in it is written over. Its empty rows are filled first; only when they do not suffice is it put
 * anew as a whole, for a row written right below a native table is no part of it.
 */
export function intoRegister(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  measures: readonly Measure[],
  options: AnewOptions,
): IntoRegister {
  const known = table.rows.map(({ measure }) => measure);
  const { same, added, notes } = matchRegister(known, measures);
  const all = withIds([...known, ...added]);
  const fresh = all.slice(known.length);
  const rows = new RegisterRows(sheet, table, options.digits);
  const free = rows.freeRows(fresh.length);
  if (free.length === fresh.length) {
    table.rows.forEach((row, index) => {
      const other = same[index];
      if (other) rows.fillGaps(row, other);
    });
    free.forEach((row, index) => {
      const measure = fresh[index];
      if (measure) rows.add(row, measure);
    });
    return { outcome: 'edits', edits: rows.edits(), notes };
  }
  const whole = all.slice(0, known.length).map((measure, index) => withOther(measure, same[index] ?? null));
  const anew = registerAnew(sheet, table, whole, fresh, options);
  return anew.outcome === 'edits' ? { ...anew, notes } : anew;
}

/** The measure with what it leaves open filled in from the same one elsewhere; of a report, field by field. */
function withOther(measure: Measure, other: Measure | null): Measure {
  if (other === null) return measure;
  const reports = { ...other.reports, ...measure.reports };
  for (const round of [6, 12] as const) {
    const [kept, offered] = [measure.reports[round], other.reports[round]];
    if (!kept || !offered) continue;
    const hasStatus = kept.status !== null || kept.statusText !== null;
    reports[round] = {
      status: hasStatus ? kept.status : offered.status,
      statusText: hasStatus ? kept.statusText : offered.statusText,
      result: kept.result ?? offered.result,
      outcome: kept.outcome ?? offered.outcome,
      recommendation: kept.recommendation ?? offered.recommendation,
      evidence: kept.evidence ?? offered.evidence,
    };
  }
  return { ...filled(measure, other), reports };
}
