import { columnIndex, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbook';
import type { Expression } from './expression';
import type { Token } from './tokens';

/** `'รายการ'!` → `รายการ`. */
export function sheetName(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** `$A`, `3`: one end of a whole column or row; alone, `A` would be a name. */
export function wholeLines(text: string): Area | null {
  const plain = text.replaceAll('$', '');
  if (/^[0-9]+$/.test(plain)) {
    const row = Number(plain) - 1;
    return { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
  }
  if (!/^[A-Z]{1,3}$/i.test(plain)) return null;
  const column = columnIndex(plain);
  return column < MAX_COLUMNS ? { top: 0, bottom: MAX_ROWS - 1, left: column, right: column } : null;
}

/** `A1:B2` from its two ends. */
export function spanned(left: Expression, right: Expression): Expression {
  if (left.kind !== 'reference' || right.kind !== 'reference') {
    return { kind: 'binary', operator: ':', left, right };
  }
  const area = {
    top: Math.min(left.area.top, right.area.top),
    left: Math.min(left.area.left, right.area.left),
    bottom: Math.max(left.area.bottom, right.area.bottom),
    right: Math.max(left.area.right, right.area.right),
  };
  return { kind: 'reference', sheet: left.sheet, area };
}

/** Whether a space before it can be an intersection. */
export function beginsReference(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'sheet' || token.text === '(';
}

export function isReference({ kind }: Expression): boolean {
  return kind !== 'value' && kind !== 'error';
}
