/** A row of a sheet as the page sees it. */
export interface PageRow {
  /** pt */
  readonly height: number;
  /** Not parted from the row below by a page break: a section line, a note's row, a signature block. */
  readonly keepWithNext: boolean;
}

export interface PageRoom {
  /** Room for rows on a page, in pt. */
  readonly height: number;
  /** Height of the header rows repeated on every page after the first, in pt. */
  readonly repeated: number;
}

/**
 * Breaks of our own on a sheet. Excel's table of limits says 1,026; the schema that Microsoft's Open XML SDK
 * holds files to says 1,022.
 */
const MOST = 1022;

/**
 * The rows before which a new page begins, so that no row is split and rows that belong together stay
 * together. Programs break pages between rows by themselves, but know nothing of what belongs together. On a
 * sheet of more pages than that, the last one is still ours (it keeps the signature with its rows) and the
 * program breaks those before it.
 */
export function pageBreaks(rows: readonly PageRow[], page: PageRoom): number[] {
  const breaks: number[] = [];
  let used = 0;
  let first = 0;
  const turn = (): void => {
    breaks.push(first);
    used = page.repeated;
  };
  while (first < rows.length) {
    const end = blockEnd(rows, first);
    const height = heightOf(rows, first, end);
    const isFresh = used <= (breaks.length === 0 ? 0 : page.repeated);
    if (used + height <= page.height) {
      used += height;
      first = end;
    } else if (height <= page.height - page.repeated && !isFresh) {
      turn();
    } else {
      // Longer than a page: it begins where its first rows fit, and goes on row by row until the rest fits on one.
      const isStart = first === 0 || rows[first - 1]?.keepWithNext !== true;
      const together = isStart ? beginning(rows, first, end, page) : (rows[first]?.height ?? 0);
      if (used + together > page.height && !isFresh) turn();
      used += rows[first]?.height ?? 0;
      first++;
    }
  }
  return breaks.length <= MOST ? breaks : [...breaks.slice(0, MOST - 1), ...breaks.slice(-1)];
}

/** A list never begins with its headings alone: title, header and a row of it stand together, as far as a page holds them. */
const BEGINNING = 3;

function beginning(rows: readonly PageRow[], first: number, end: number, page: PageRoom): number {
  for (let last = Math.min(first + BEGINNING, end); last > first + 1; last--) {
    const height = heightOf(rows, first, last);
    if (height <= page.height - page.repeated) return height;
  }
  return rows[first]?.height ?? 0;
}

/** Index behind the last row of the block that begins at `first`. */
function blockEnd(rows: readonly PageRow[], first: number): number {
  let last = first;
  while (rows[last]?.keepWithNext && last + 1 < rows.length) last++;
  return last + 1;
}

function heightOf(rows: readonly PageRow[], first: number, end: number): number {
  let sum = 0;
  for (let row = first; row < end; row++) sum += rows[row]?.height ?? 0;
  return sum;
}
