import type { OoxmlPackage } from '../container';

const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\s[^>]*?\bsheet\s*=\s*["'](?:1|true|on)["']/;

/** Whether the sheet is protected. Looked for in the text: the sheet is about to be replaced, not read. */
export function isProtected(pkg: OoxmlPackage, part: string): boolean {
  return PROTECTION.test(pkg.text(part));
}
