import type { PlanEdit, WorkbookPlan } from '../plan';
import type { Refusal } from '../port';
import { isMark, markOfName, OUR_PREFIX } from '../marks';
import { overlap } from '../areas';
import { cellProblems } from './check-cells';
import { isStateXml } from './check-state';
import { contentProblems, formatProblem, validationProblem } from './check-content';
import { replaceProblems } from './check-replace';

/** A name that Excel takes and that is ours. */
const OUR_NAME = new RegExp(`^${OUR_PREFIX}[A-Za-z0-9_.]{1,200}$`, 'i');
/** One plan tells a user one thing; a broken one is not listed cell by cell. */
const MOST = 20;

/**
 * What is wrong with a plan by itself, whatever workbook it is for: both adapters refuse the same plans.
 * Every detail begins with a word for programs, then where: `link-not-web: A5`.
 */
export function checkPlan(plan: WorkbookPlan): Refusal[] {
  const details: string[] = [];
  const marks = new Set<string>();
  for (const edit of plan.edits) {
    if ((edit.edit === 'put-sheet' || edit.edit === 'copy-sheet') && edit.mark !== '') {
      if (marks.has(edit.mark)) details.push(`mark-twice: ${edit.mark}`);
      marks.add(edit.mark);
    }
    details.push(...editProblems(edit));
    if (details.length >= MOST) break;
  }
  const invalid = details.slice(0, MOST).map((detail): Refusal => ({ reason: 'invalid-plan', detail }));
  return [...invalid, ...plan.edits.flatMap(tableOverlaps)];
}

/** Excel takes no table over merged cells, nor over another table. */
function tableOverlaps(edit: PlanEdit): Refusal[] {
  if (edit.edit !== 'put-sheet') return [];
  const { merges, tables = [] } = edit.content;
  return tables.flatMap(({ name, area }, index): Refusal[] => {
    const others = [...merges, ...tables.slice(0, index).map((table) => table.area)];
    const overlaps = others.some((other) => overlap(other, area));
    return overlaps ? [{ reason: 'table-overlaps', sheet: edit.name, table: name }] : [];
  });
}

function editProblems(edit: PlanEdit): string[] {
  switch (edit.edit) {
    case 'put-sheet': {
      const mark = edit.mark === '' || isMark(edit.mark) ? [] : [`mark: ${edit.mark}`];
      return [...mark, ...contentProblems(edit.content)];
    }
    case 'remove-sheet':
      return isMark(edit.mark) ? [] : [`mark: ${edit.mark}`];
    case 'write-cells':
      return [...shapeProblems(edit), ...cellProblems(edit.rows, edit.styles, edit.top, edit.left)];
    case 'replace-block':
      return replaceProblems(edit);
    case 'copy-sheet':
      return isMark(edit.mark) ? [] : [`mark: ${edit.mark}`];
    case 'validate':
      return validationProblem(edit.validation);
    case 'colour':
      return formatProblem(edit.format);
    case 'name':
      if (!OUR_NAME.test(edit.name) || markOfName(edit.name) !== null) return [`name: ${edit.name}`];
      return edit.refersTo.trim() === '' || edit.refersTo.length > 8000 ? [`refers-to: ${edit.name}`] : [];
    case 'state':
      return edit.xml === null || isStateXml(edit.xml) ? [] : ['state'];
  }
}

/** `expected` has to say something about every cell of the block, and about no other. */
function shapeProblems(edit: Extract<PlanEdit, { edit: 'write-cells' }>): string[] {
  const same =
    edit.rows.length === edit.expected.length &&
    edit.rows.every((row, index) => row.length === edit.expected[index]?.length);
  return same ? [] : [`shape: ${edit.sheet}`];
}
