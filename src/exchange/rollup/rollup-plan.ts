import type { WorkbookPlan } from '../../workbook';
import { agenciesSheet } from './agencies-sheet';
import { filesSheet } from './files-sheet';
import { lateSheet } from './late-sheet';
import { overviewSheet } from './overview-sheet';
import { type RollUpInput, type RollUpOptions, rollUpOf } from './roll-up';

/** Mark of the first sheet: a workbook that has it is a summary, not the workbook of an agency. */
export const ROLLUP_MARK = 'rollup';

/** The edits that make the summary of many workbooks in an empty one. */
export function rollupPlan(input: RollUpInput, options: RollUpOptions): WorkbookPlan {
  const rollUp = rollUpOf(input, options);
  const { sheets } = rollUp.words;
  return {
    edits: [
      { edit: 'put-sheet', mark: ROLLUP_MARK, name: sheets.overview, content: overviewSheet(rollUp) },
      {
        edit: 'put-sheet',
        mark: `${ROLLUP_MARK}-agencies`,
        name: sheets.agencies,
        content: agenciesSheet(rollUp),
      },
      { edit: 'put-sheet', mark: `${ROLLUP_MARK}-late`, name: sheets.late, content: lateSheet(rollUp) },
      { edit: 'put-sheet', mark: `${ROLLUP_MARK}-files`, name: sheets.files, content: filesSheet(rollUp) },
    ],
  };
}
