import { type Finding, type Place, formatPeriod, readPeriod } from '../../domain';
import type { CheckContext, Spot } from '../context';
import { writeCells } from '../edits';
import type { Fixer } from '../fix';
import { placeIn } from '../table-cells';
import { textAt, written } from './texts';

/** What stands between the two days of a period. */
const BETWEEN = /^(.+?)(\s*(?:[-–—]|ถึง|จนถึง|\bto\b)\s*)(.+)$/su;

/** A period that ends before it begins, with its days changed over. */
export const swapPeriod: Fixer = (finding, context) => {
  const spot = finding.place && context.spot(finding.place);
  if (!spot) return [];
  return spot.column?.role === 'to' ? swapCells(finding, spot, context) : swapText(finding, spot, context);
};

function swapText(finding: Finding, { row, table }: Spot, context: CheckContext): ReturnType<Fixer> {
  const text = textAt(finding, context);
  const period = text === null ? null : readPeriod(text, table.fiscalYear)?.period;
  if (text === null || !period?.from || row.measure.period === null) return [];
  const swapped = { from: period.to, to: period.from };
  const digits = /[๐-๙]/.test(text) ? 'thai' : 'arabic';
  const mended = changedOver(text, table.fiscalYear) ?? formatPeriod(swapped, 'short', digits);
  return written(finding, context, 'period.swap', { text: mended }, mended, false);
}

/** The two halves of the text changed over, when they read so. */
function changedOver(text: string, fiscalYear: number | null): string | null {
  const [, first = '', between = '', second = ''] = BETWEEN.exec(text.slice(0, 200)) ?? [];
  const mended = `${second.trim()}${between}${first.trim()}`;
  const read = first === '' ? null : readPeriod(mended, fiscalYear)?.period;
  return read?.from && read.from <= read.to ? mended : null;
}

/** From and to in columns of their own: both real dates, or both text, so that each keeps its look. */
function swapCells({ place }: Finding, { table, row }: Spot, context: CheckContext): ReturnType<Fixer> {
  const from = placeIn(table, row, 'from', null);
  if (!place || !from) return [];
  const places: readonly [Place, Place] = [context.seenAt({ ...from, row: place.row }), place];
  const [start, end] = places.map((one) => context.cell(one));
  if (!start || !end || (start.date === null) !== (end.date === null)) return [];
  const edits = writeCells(
    [
      [places[0], end.value],
      [places[1], start.value],
    ],
    context,
  );
  const data = { text: `${end.text} - ${start.text}` };
  return edits.length === 0 ? [] : [{ id: 'period.swap', data, sure: false, edits }];
}
