import type { WorkbookSnapshot } from '../../src/workbook';
import { areaAddress } from '../../src/workbook';

/** The cells of a document's sheet by row, as texts; empty cells between are `''`. Empty rows are left out. */
export function textsOf(snapshot: WorkbookSnapshot): string[][] {
  return (snapshot.sheets[0]?.rows ?? []).map(({ cells }) => {
    const texts: string[] = [];
    for (const { column, text } of cells) texts[column] = text;
    return Array.from(texts, (text: string | undefined) => text ?? '');
  });
}

export function mergesOf(snapshot: WorkbookSnapshot): string[] {
  return (snapshot.sheets[0]?.merges ?? []).map(areaAddress);
}

/** The printed tables, as areas of the sheet. */
export function tablesOf(snapshot: WorkbookSnapshot): string[] {
  return (snapshot.sheets[0]?.tables ?? []).map(({ area }) => areaAddress(area));
}
