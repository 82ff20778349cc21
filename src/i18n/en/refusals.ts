import type { refusals as th } from '../th/refusals';

export const refusals: Readonly<Record<keyof typeof th, string>> = {
  'cell-changed': 'Cell {cell} of sheet “{sheet}” was changed after it was read. Check again.',
  'sheet-missing': 'The sheet “{sheet}” is no longer there. Check again.',
  'sheet-protected': 'The sheet “{sheet}” is protected. Unprotect it first.',
  'cell-merged': 'Cell {cell} of sheet “{sheet}” lies inside a merged cell and cannot be written.',
  'array-formula':
    'Cell {cell} of sheet “{sheet}” belongs to an array formula over several cells and cannot be written by itself.',
  'table-overlaps': 'The table “{table}” on sheet “{sheet}” overlaps a table or a merged cell.',
  'read-only': 'The workbook is open read-only. Open it for editing first.',
  'structure-locked':
    'The structure of the workbook is locked, so no sheet can be added. Unlock it (Review > Protect Workbook) and try again.',
  'invalid-plan': 'The plan is not valid ({detail}). Tell the maintainers.',
};
