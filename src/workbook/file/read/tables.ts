import { parseArea } from '../../address';
import type { SnapshotTable } from '../../snapshot';
import { relationships } from '../container';
import type { OoxmlPackage, SheetEntry } from '../container';
import { attribute, parseXml } from '../xml';

/** The native tables of a sheet. */
export function readTables(pkg: OoxmlPackage, sheet: SheetEntry): SnapshotTable[] {
  const tables: SnapshotTable[] = [];
  for (const { type, part } of relationships(pkg, sheet.part)) {
    if (!type.endsWith('/table') || part === null || !pkg.has(part)) continue;
    const { root } = parseXml(pkg.text(part), part, pkg.limits.depth);
    const area = parseArea(attribute(root, 'ref') ?? '');
    if (area === null) continue;
    tables.push({
      name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
      area,
      headerRow: attribute(root, 'headerRowCount') !== '0',
      totalsRow: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
    });
  }
  return tables;
}
