/** The lines of a cell, blank ones left out. */
export function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n').filter((line) => line.trim() !== '');
}
