import type { Measure, Round } from '../../domain';
import type { Slots } from '../kinds/kind';
import type { MemoAnnex } from '../model';
import { sayPhrase } from '../text/fill';
import { annexTable } from './annex-table';
import { cellLines } from './cell-lines';
import type { AnnexLayout, ColumnContent } from './layout';

/** The annexes that the measures have something to show in; none without measures. */
export function makeAnnexes(
  layouts: readonly AnnexLayout[],
  measures: readonly Measure[],
  round: Round,
  slots: Slots,
  print: (text: string) => string,
): readonly MemoAnnex[] {
  if (measures.length === 0) return [];
  const held = (content: ColumnContent) =>
    measures.some((measure) => cellLines(content, measure, round).length > 0);
  const fitting = layouts.filter((layout) => layout.shows.some(held));
  const chosen = fitting.length > 0 ? fitting : layouts.slice(0, 1);
  return chosen.map((layout) => ({
    orientation: layout.orientation,
    titles: layout.titles.map((title) => print(sayPhrase(title, slots))),
    table: annexTable(
      layout.columns.filter((column) => !column.optional || held(column.content)),
      measures,
      round,
      print,
    ),
  }));
}
