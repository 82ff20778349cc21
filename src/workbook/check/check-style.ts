import type { CellStyle } from '../style';

const COLOR = /^#[0-9a-f]{6}$/i;

/** What a file cannot hold of a style. */
export function styleProblem(style: CellStyle): string[] {
  const problems: string[] = [];
  if ([style.color, style.fill].some((one) => one !== undefined && !COLOR.test(one))) problems.push('color');
  if (style.size !== undefined && !(style.size >= 1 && style.size <= 409)) problems.push('font-size');
  if (style.font !== undefined && (style.font === '' || style.font.length > 31)) problems.push('font');
  if (style.format !== undefined && (style.format === '' || style.format.length > 255))
    problems.push('format');
  if (
    style.indent !== undefined &&
    !(Number.isInteger(style.indent) && style.indent >= 0 && style.indent <= 250)
  ) {
    problems.push('indent');
  }
  return problems;
}

export function isColor(color: string): boolean {
  return COLOR.test(color);
}
