import type { Measure } from '../../domain';
import { LISTS_MARK, LIST_NAMES } from '../../tables';
import { distinctOwners, sharesOf } from '../../exchange';
import { parseArea, sheetKey, sheetOfReference } from '../../workbook';
import type { Check } from '../check';
import { registerTable } from '../register-table';

/** A department that has rows to fill in. */
export interface SendableOwner {
  readonly owner: string;
  readonly rows: number;
}

/** The departments that a workbook can be sent to, those of the register first in its order. Empty without a register. */
export function sendableOwners(check: Check): readonly SendableOwner[] {
  const measures = registerTable(check)?.rows.map(({ measure }) => measure) ?? [];
  const { shares } = sharesOf(measures, knownOwners(check, measures), false);
  return shares.flatMap(({ owner, rows }) => (owner === null ? [] : [{ owner, rows: rows.length }]));
}

/** All departments that are known: of the register, with an e-mail address, on the lists sheet. */
export function knownOwners(check: Check, measures: readonly Measure[]): readonly string[] {
  const mailboxes = check.agency.agency.mailboxes ?? [];
  return distinctOwners([
    ...measures.flatMap(({ owners }) => owners),
    ...mailboxes.map(({ owner }) => owner),
    ...listedOwners(check),
  ]);
}

/** The departments behind our drop-downs. */
function listedOwners({ snapshot }: Check): readonly string[] {
  const name = snapshot.names.find((one) => one.name.toLowerCase() === LIST_NAMES.owners.toLowerCase());
  const area = name ? parseArea(name.refersTo.slice(name.refersTo.lastIndexOf('!') + 1)) : null;
  const on = name ? sheetOfReference(name.refersTo) : null;
  const sheet = snapshot.sheets.find(
    (one) => one.mark === LISTS_MARK || (on !== null && sheetKey(one.name) === sheetKey(on)),
  );
  if (!sheet || !area) return [];
  return sheet.rows
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .flatMap(({ cells }) =>
      cells.flatMap(({ column, text }) => (column === area.left && text.trim() !== '' ? [text.trim()] : [])),
    );
}
