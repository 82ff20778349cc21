import { cellAddress, laidOut } from '..';
import type { PlanEdit, PlanRow, Refusal, WorkbookPlan } from '..';
import type { OoxmlPackage } from './container';

/** One plan that was applied, with the workbook before it. Packages share all parts that did not change. */
export interface AppliedPlan {
  readonly id: string;
  readonly before: OoxmlPackage;
  readonly plan: WorkbookPlan;
  /** The names that put sheets got, by position of the edit. */
  readonly putNames: ReadonlyMap<number, string>;
}

/** Where a later plan touched what this one did; such a plan cannot be taken back by itself. */
export function touchedAgain(plan: WorkbookPlan, later: readonly WorkbookPlan[]): Refusal[] {
  const mine = new Map(plan.edits.flatMap(touched));
  for (const edit of later.flatMap(({ edits }) => edits)) {
    for (const [key] of touched(edit)) {
      const refusal = mine.get(key);
      if (refusal) return [refusal];
    }
  }
  return [];
}

/** What an edit touches, each with what to say when something else did too. */
function touched(edit: PlanEdit): [key: string, refusal: Refusal][] {
  const sheet = (name: string): Refusal => ({ reason: 'cell-changed', sheet: name, row: 0, column: 0 });
  switch (edit.edit) {
    case 'put-sheet':
    case 'copy-sheet':
      return edit.mark === '' ? [] : [[`mark ${edit.mark}`, sheet(edit.name)]];
    case 'remove-sheet':
      return [[`mark ${edit.mark}`, sheet(edit.mark)]];
    case 'write-cells':
      return cells(edit.sheet, edit.top, edit.left, edit.rows);
    case 'replace-block': {
      const { area, sheet: name } = edit;
      const rules = ['validate', 'colour'].map((rule): [string, Refusal] => [`${rule} ${name}`, sheet(name)]);
      return [...cells(name, area.top, area.left, laidOut(edit).rows), ...rules];
    }
    case 'validate':
    case 'colour':
      return [[`${edit.edit} ${edit.sheet}`, sheet(edit.sheet)]];
    case 'name':
      return [
        [
          `name ${edit.name.toLowerCase()}`,
          { reason: 'invalid-plan', detail: `changed-since: ${edit.name}` },
        ],
      ];
    case 'state':
      return [['state', { reason: 'invalid-plan', detail: 'changed-since: state' }]];
  }
}

function cells(
  sheet: string,
  top: number,
  left: number,
  rows: readonly PlanRow[],
): [key: string, refusal: Refusal][] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, offset): [string, Refusal][] => {
      if (!cell) return [];
      const place = { sheet, row: top + index, column: left + offset };
      return [
        [`cell ${cellAddress(place.row, place.column)} ${sheet}`, { reason: 'cell-changed', ...place }],
      ];
    }),
  );
}
