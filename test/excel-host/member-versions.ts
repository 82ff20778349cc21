/** Requirement sets by member: `Range.dataValidation` → ExcelApi 1.8. Members without one are as old as their class. */
export type MemberVersions = ReadonlyMap<string, { readonly set: string; readonly version: string }>;

const CHECK = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;

/** Set under another name than they are read (see the client's custom setters). */
const ALIASES: Readonly<Record<string, string>> = { gridlines: 'showgridlines', headings: 'showheadings' };

/**
 * Which version of Excel's API each member came with, read from the checks in the client script itself. The
 * script has them switched off, so the host has to refuse what is too new.
 */
export function readMemberVersions(script: string): MemberVersions {
  const versions = new Map<string, { set: string; version: string }>();
  for (const [, className = '', member = '', set = '', version = ''] of script.matchAll(CHECK)) {
    const name = set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi';
    versions.set(key(className, member), { set: name, version });
  }
  return versions;
}

/** What a member needs, or `null`. */
export function requirementOf(
  versions: MemberVersions,
  className: string,
  member: string,
): { readonly set: string; readonly version: string } | null {
  return versions.get(key(className, ALIASES[member.toLowerCase()] ?? member)) ?? null;
}

/** Whether `1.14` is at least `1.9`. */
export function atLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function key(className: string, member: string): string {
  return `${className}.${member}`.toLowerCase();
}
