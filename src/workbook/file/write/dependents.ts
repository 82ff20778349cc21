import { relationships, relationshipsPartOf, removeContentType, type OoxmlPackage } from '../container';

const RELATIONSHIP_PART = /^(.*?)_rels\/([^/]*)\.rels$/i;

/**
 * Takes away a part with everything that only it needs: a sheet's drawing and pictures, tables, comments,
 * printer settings. What another part points to as well stays (a shared picture, a pivot cache).
 * @param kept a part that stays with all that it needs
 */
export function removeWithDependents(pkg: OoxmlPackage, part: string, kept: string | null = null): void {
  const own = reachable(pkg, [part]);
  const needed = reachable(pkg, [...targetsFromOutside(pkg, own, part), ...(kept === null ? [] : [kept])]);
  for (const [key, name] of own) if (!needed.has(key)) removePart(pkg, name);
}

/** Takes away a part with everything that only it needs, unless some part still points to it. */
export function removeUnlessNeeded(pkg: OoxmlPackage, part: string): void {
  const isPointedAt = pkg.names().some((name) => {
    const match = RELATIONSHIP_PART.exec(name);
    const source = `${match?.[1] ?? ''}${match?.[2] ?? ''}`;
    return (
      match !== null &&
      relationships(pkg, source).some((one) => one.part?.toLowerCase() === part.toLowerCase())
    );
  });
  if (!isPointedAt) removeWithDependents(pkg, part);
}

/** Takes away one part, its relationships and its content type. */
export function removePart(pkg: OoxmlPackage, part: string): void {
  pkg.remove(part);
  pkg.remove(relationshipsPartOf(part));
  removeContentType(pkg, part);
}

/** The parts and all that they lead to, by lower-case name. */
function reachable(pkg: OoxmlPackage, from: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const queue = [...from];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    if (found.has(part.toLowerCase()) || !pkg.has(part)) continue;
    found.set(part.toLowerCase(), part);
    for (const arrow of relationships(pkg, part)) if (arrow.part !== null) queue.push(arrow.part);
  }
  return found;
}

/** Of the parts of `own`, those that a part outside points to; pointing at the root itself does not count. */
function targetsFromOutside(pkg: OoxmlPackage, own: ReadonlyMap<string, string>, root: string): string[] {
  const targets: string[] = [];
  for (const name of pkg.names()) {
    const match = RELATIONSHIP_PART.exec(name);
    if (!match) continue;
    const source = `${match[1] ?? ''}${match[2] ?? ''}`;
    if (own.has(source.toLowerCase())) continue;
    for (const { part } of relationships(pkg, source)) {
      if (part !== null && part.toLowerCase() !== root.toLowerCase() && own.has(part.toLowerCase()))
        targets.push(part);
    }
  }
  return targets;
}
