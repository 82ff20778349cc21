/** Texts remembered at most: a workbook can hold a million different ones. */
const MEMORY_LIMIT = 20_000;

/** A reader of texts that reads each text once: the same few owners, periods and headers fill whole columns. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size < MEMORY_LIMIT) known.set(text, result);
    return result;
  };
}
