import { fill, type Texts } from '../../i18n';
import { cellAddress } from '../../workbook';
import type { Request } from '../desk';
import type { Looking, OpenProposal, OpenSource } from '../state/pane-state';
import { grouped } from './share';
import { tableName } from './table-name';

/** What is told aloud of what has come; its heading takes the focus and is read besides. */

export function sayLooked({ table, view }: Looking, { adopt, kinds }: Texts): string {
  if (!view) return adopt.gone;
  return fill(adopt.sayLooked, {
    kind: kinds[view.kind],
    table: tableName(table),
    rows: grouped(view.total),
    findings: grouped(view.findings.length),
  });
}

export function sayRead({ view }: OpenSource, { takeIn }: Texts): string {
  const { tables } = view;
  if (tables.length === 0) return takeIn.none;
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return fill(takeIn.sayRead, { tables: grouped(tables.length), rows: grouped(rows) });
}

/** One change is told with its words, several with their number. */
export function sayProposed({ preview }: OpenProposal, { changes }: Texts): string {
  const [cell] = preview.cells;
  if (cell && preview.cellCount === 1)
    return fill(changes.sayOne, {
      cell: cellAddress(cell.place.row, cell.place.column),
      before: cell.before || changes.empty,
      after: cell.after || changes.empty,
    });
  return fill(changes.sayMany, {
    cells: grouped(preview.cellCount),
    sheets: grouped(preview.sheets.length),
  });
}

export function sayChanged(request: Request, { changes, checks, places }: Texts): string {
  const { ask } = request;
  if (ask === 'ignore') return checks.sayIgnored;
  if (ask === 'heed') return checks.sayHeeded;
  if (ask === 'memo-kind') return places.sayMemoKind;
  if (ask === 'memo-pages') return places.sayMemoPages;
  if (ask === 'memo-edit') return request.text === null ? places.sayMemoBack : places.sayMemoSaved;
  if (ask === 'template') return request.template === null ? places.sayTemplateGone : places.sayTemplateKept;
  return changes.done;
}
