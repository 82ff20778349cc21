import { HostError, invalid } from '../wire/host-error';
import { array, isRecord, type WireRecord } from '../wire/read';
import { hiddenLines, setHidden, setSize, sizeOf, type Lines } from '../workbook/line-sizes';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';

/** What can be asked of whole rows and columns at once. */
const ASKED: Readonly<
  Record<Lines, { readonly hidden: string; readonly index: string; readonly size: string }>
> = {
  rows: { hidden: 'rowHidden', index: 'rowIndex', size: 'rowHeight' },
  columns: { hidden: 'columnHidden', index: 'columnIndex', size: 'columnWidth' },
};

function pieces(range: RangeRef, lines: Lines): { readonly index: number; readonly range: RangeRef }[] {
  const { area } = range;
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const index = first + at;
    const piece =
      lines === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    return { index, range: range.at(piece) };
  });
}

/** `getRowProperties`, `getColumnProperties`: one record for each line, with what was asked for. */
export function lineProperties(range: RangeRef, lines: Lines, args: Args): WireRecord[] {
  const asked = args.record();
  const names = ASKED[lines];
  const known = [names.hidden, names.index, 'address', 'addressLocal', 'format'];
  const unknown = Object.keys(asked).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new HostError('NotImplemented', `${unknown} is not in the double`);
  const format = isRecord(asked['format']) ? asked['format'] : {};
  return pieces(range, lines).map(({ index, range: piece }) => ({
    ...(asked[names.hidden] === true ? { [names.hidden]: hiddenLines(range.sheet, lines).has(index) } : {}),
    ...(asked[names.index] === true ? { [names.index]: index } : {}),
    ...(asked['address'] === true ? { address: piece.address } : {}),
    ...(format[names.size] === true ? { format: { [names.size]: sizeOf(range.sheet, lines, index) } } : {}),
  }));
}

/** `setRowProperties`, `setColumnProperties`: an empty record leaves its line alone. */
export function setLineProperties(range: RangeRef, lines: Lines, args: Args): void {
  const given = array(args.get());
  const all = pieces(range, lines);
  if (given.length !== all.length) throw invalid('one record for each line');
  for (const [at, { range: piece }] of all.entries()) {
    const one = given[at];
    if (!isRecord(one)) continue;
    const hidden = one[ASKED[lines].hidden];
    if (typeof hidden === 'boolean') setHidden(piece, lines, hidden);
    const size = isRecord(one['format']) ? one['format'][ASKED[lines].size] : undefined;
    if (typeof size === 'number') setSize([piece], lines, size);
  }
}
