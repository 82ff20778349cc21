import type { Measure } from '../../domain';
import type { Slots } from '../kinds/kind';
import type { MemoAnnex } from '../model';
import { sayPhrase, sayPhrases } from '../text/fill';
import { annexTable } from './annex-table';
import type { CellContext } from './cell-lines';
import { factsOf, fittingSet } from './facts';
import type { AnnexSet } from './layout';

/** The annexes of a kind that the measures have something to show in; none without measures. */
export function makeAnnexes(
  sets: readonly AnnexSet[],
  measures: readonly Measure[],
  context: CellContext,
  slots: Slots,
  print: (text: string) => string,
): readonly MemoAnnex[] {
  if (measures.length === 0) return [];
  const held = factsOf(measures, context);
  const layouts = fittingSet(sets, held)?.layouts ?? [];
  return layouts
    .filter(({ shows }) => shows?.some(held) ?? true)
    .map(({ key, orientation, titles, intro, after, columns }): MemoAnnex => ({
      key,
      orientation,
      titles: titles.map((title) => print(sayPhrase(title, slots))).filter((title) => title !== ''),
      ...(intro ? { intro: print(sayPhrases(intro, slots)) } : {}),
      ...(after !== undefined && slots.inText !== null ? { after } : {}),
      table: annexTable(
        columns.filter((column) => !column.optional || held(column.content)),
        measures,
        context,
        print,
      ),
    }));
}
