import type { Outline } from '../read/outline';

const claimed = new WeakMap<Outline, Set<string>>();

/**
 * Whether nobody has said yet, on this way back, that the thing of that id goes: Excel fails when it is told twice. The
 * outline is the way back's own.
 */
export function claims(outline: Outline, id: string): boolean {
  const ids = claimed.get(outline) ?? new Set<string>();
  claimed.set(outline, ids);
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
}
