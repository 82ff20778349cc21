import { type Place } from '../domain';
import { type PlanEdit, type WorkbookPlan, type WorkbookSnapshot, realNames, sheetKey } from '../workbook';
import { type CellAfter, blockCells, replacedCells, sheetCells } from './preview-cells';
import { SnapshotCells, isSame, shownAfter, shownBefore } from './preview-text';
import type { CellChange, Preview, RuleChange, SheetChange } from './propose/proposal';

/** Cells that a preview lists; of more only the count is told. */
export const SHOWN_CHANGES = 200;

/** Sheets that Tidtam makes whole from others: nobody types into them, so replacing one takes nothing away. */
const MADE_WHOLE = ['report', 'merge-log'];

/** Everything that a plan changes, in words a person can say yes to. A pure function. */
export function previewOf(plan: WorkbookPlan, snapshot: WorkbookSnapshot): Preview {
  const marks = new Map(snapshot.sheets.flatMap(({ name, mark }) => (mark === null ? [] : [[mark, name]])));
  const named = new Map(snapshot.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const names = realNames(plan, {
    sheets: snapshot.sheets,
    marks: new Map([...marks].map(([mark, name]) => [sheetKey(name), mark])),
  });
  const before = SnapshotCells.of(snapshot);
  const sheets: SheetChange[] = [];
  const cells: CellChange[] = [];
  const rules: RuleChange[] = [];
  let cellCount = 0;
  let asks = false;

  const isOurs = (sheet: string) => {
    const there = named.get(sheetKey(sheet));
    return there === undefined || MADE_WHOLE.some((made) => there.mark?.startsWith(made));
  };
  const note = (sheet: string, changes: Iterable<CellAfter>) => {
    if (isOurs(sheet)) return;
    for (const { row, column, cell } of changes) {
      const place: Place = { sheet, row, column };
      const there = before.at(place);
      if (isSame(there, cell)) continue;
      cellCount += 1;
      if (cells.length < SHOWN_CHANGES)
        cells.push({ place, before: shownBefore(there), after: shownAfter(cell) });
    }
  };
  const look = (edit: PlanEdit, position: number): void => {
    switch (edit.edit) {
      case 'put-sheet': {
        const replaced = edit.mark === '' ? undefined : marks.get(edit.mark);
        const sheet = replaced ?? names.byEdit.get(position) ?? edit.name;
        sheets.push({ sheet, change: replaced === undefined ? 'made' : 'replaced' });
        if (replaced === undefined || isOurs(replaced)) return;
        asks = true;
        note(replaced, sheetCells(edit.content, before.cells(replaced)));
        return;
      }
      case 'remove-sheet': {
        const sheet = marks.get(edit.mark);
        if (sheet === undefined) return;
        sheets.push({ sheet, change: 'removed' });
        asks ||= !isOurs(sheet);
        return;
      }
      case 'copy-sheet': {
        const sheet = marks.get(edit.mark) ?? names.byEdit.get(position) ?? edit.name;
        sheets.push({ sheet, change: 'copied' });
        return;
      }
      case 'write-cells':
        asks ||= !isOurs(edit.sheet) && edit.rows.some((row) => row.some((cell) => cell !== null));
        note(edit.sheet, blockCells(edit));
        return;
      case 'replace-block':
        asks ||= !isOurs(edit.sheet);
        note(edit.sheet, replacedCells(edit));
        return;
      case 'validate':
      case 'colour': {
        if (isOurs(edit.sheet)) return;
        asks = true;
        const area = edit.edit === 'validate' ? edit.validation.area : edit.format.area;
        rules.push({ sheet: edit.sheet, area, rule: edit.edit === 'validate' ? 'list' : 'colour' });
        return;
      }
      case 'name':
      case 'state':
        return;
    }
  };
  plan.edits.forEach(look);
  return { sheets, cells, cellCount, rules, asks };
}
