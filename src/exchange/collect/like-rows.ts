import { EMPTY_MEASURE } from '../../domain';
import { linkMeasures } from '../../tables';
import type { RowNow } from '../merge';
import type { RowTexts } from '../row-texts';

/** Of each row that has lost its id, the row of the register that it is most like, or `null`. Each is proposed once. */
export function likeRows(
  rows: readonly RowNow[],
  lost: readonly { readonly texts: RowTexts }[],
): readonly (string | null)[] {
  if (lost.length === 0) return [];
  const measureOf = ({ texts }: { readonly texts: RowTexts }) => ({
    ...EMPTY_MEASURE,
    title: texts.measure,
  });
  return linkMeasures(rows.map(measureOf), lost.map(measureOf)).map((at) =>
    at === null ? null : (rows[at]?.id ?? null),
  );
}
