import { finding, formatDay, type Finding } from '../domain';
import type { ProgressFigures } from './figures';

/** One warning for each measure that is past due and not done. Data: `measure`, `due` (`31 มี.ค. 65`). */
export function lateFindings(figures: ProgressFigures): Finding[] {
  return figures.late.map(({ measure, due }) =>
    finding('measure.late', measure.places.period ?? measure.places.measure ?? null, {
      measure: measure.title,
      due: formatDay(due, 'short', 'arabic'),
    }),
  );
}
