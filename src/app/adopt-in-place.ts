import { adoptInPlace, rulesInCells } from '../tables';
import { type PlanEdit, areaAddress } from '../workbook';
import { nextOriginal } from './adopt-originals';
import type { AskedTable } from './adopt-table';
import { waysOf } from './adopt-view';
import type { Check } from './check';
import { memoryEdit } from './memory';
import { wordingOf } from './propose/options';
import type { ProposeOptions } from './propose/options';
import type { Proposing } from './propose/proposal';
import { cannot, proposed } from './propose/proposed';
import { ownersOf } from './owners';

/** What the kept sheet is called. */
const ORIGINAL_NAME = { thai: 'ต้นฉบับ {sheet}', english: 'Original {sheet}' } as const;

/**
 * Lays a table anew as a standard table where it stands, with drop-downs and colours. What it was is kept on a sheet of
 * its own, until the person says otherwise.
 */
export function adoptedInPlace(check: Check, asked: AskedTable, options: ProposeOptions): Proposing {
  const { snapshot, memory } = check;
  const { table, sheet, otherHints, others } = asked;
  if (!waysOf(table, sheet.mark).includes('in-place') || table.rows.length === 0) return cannot('nothing');
  if (sheet.protected) return cannot('protected', { sheet: sheet.name });
  const language = wordingOf(options.language);
  const made = adoptInPlace(snapshot, table, others, { language, digits: options.digits, hints: otherHints });
  if (made.outcome === 'in-the-way')
    return cannot(made.way.reason, { range: `${sheet.name}!${areaAddress(made.way.area)}` });
  if (made.outcome === 'would-differ') return cannot('would-differ', { count: made.at.length });
  const { laid, hint } = made;
  const hints = hint === null ? otherHints : [...otherHints, hint];
  const isRemembered = hint !== null || otherHints.length !== memory.hints.length;
  const edits: PlanEdit[] = [
    {
      edit: 'copy-sheet',
      sheet: sheet.name,
      mark: nextOriginal(snapshot),
      name: ORIGINAL_NAME[language].replace('{sheet}', sheet.name),
    },
    laid.block,
    ...rulesInCells(
      snapshot,
      {
        sheet: sheet.name,
        rows: laid.bodyRows,
        columns: laid.columns.map(({ role, round, carried }, index) => {
          return { column: laid.area.left + index, role: carried ? ('unknown' as const) : role, round };
        }),
      },
      { owners: ownersOf(check.tables), language },
    ),
    ...(isRemembered ? [memoryEdit({ ...memory, hints })] : []),
  ];
  return proposed(edits, snapshot);
}
