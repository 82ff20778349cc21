/** `xl/worksheets/sheet1.xml` → `xl/worksheets/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Where the relationships of a part stand (ECMA-376 part 2, 8.3.4); `''` is the package itself. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A target as written in the relationships of `source` → a part name; `null` when it leads out of the package. */
export function resolveTarget(source: string, target: string): string | null {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  if (path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')) return null;
  const segments = path.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

/** The target to write so that it leads from `source` to `part`: `../tables/table1.xml`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').filter(Boolean);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}
