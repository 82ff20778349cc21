import { cellAddress, type Refusal, type SheetContent } from '../..';
import { addContentType } from '../container';
import type { Draft } from './draft';
import { CONTENT_TYPE, RELATIONSHIP } from './kinds';
import type { NewRelationships } from './new-relationships';
import { takenTables } from './table-names';
import { tableXml } from './table-xml';

/** Writes the tables' parts; the ids of the arrows to them. Tables and names share one space of names. */
export function writeTables(
  draft: Draft,
  content: SheetContent,
  arrows: NewRelationships,
  formula: (text: string) => string,
): { ids: string[] } | { refusals: Refusal[] } {
  const wanted = content.tables ?? [];
  if (wanted.length === 0) return { ids: [] };
  const taken = takenTables(draft.pkg);
  const names = new Set(draft.workbook.names.list().map((one) => one.name.toLowerCase()));
  const clash = wanted.find(({ name: one }) =>
    [taken.names, names].some((set) => set.has(one.toLowerCase())),
  );
  if (clash) return { refusals: [{ reason: 'invalid-plan', detail: `table-name-taken: ${clash.name}` }] };
  let id = Math.max(0, ...taken.ids);
  const ids = wanted.map((table) => {
    const part = draft.freePart('tables', 'table', 'xml');
    draft.pkg.set(part, tableXml(table, ++id, content.rows, formula));
    addContentType(draft.pkg, part, CONTENT_TYPE.table);
    return arrows.add(RELATIONSHIP.table, part);
  });
  return { ids };
}

/** The cells that are links, with the ids of the arrows to their addresses. */
export function linksOf({ rows }: SheetContent, arrows: NewRelationships): { address: string; id: string }[] {
  const links: { address: string; id: string }[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    for (let column = 0; column < row.length; column++) {
      const target = row[column]?.link;
      if (typeof target === 'string')
        links.push({ address: cellAddress(rowIndex, column), id: arrows.link(target) });
    }
  }
  return links;
}
