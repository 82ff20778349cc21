import { WorkbookError } from '../../errors';
import { FLAG_UTF8 } from './zip-format';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The entry's name as text. Old programs write UTF-8 without saying so; what is not UTF-8 is read byte by byte. */
export function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    if (flags & FLAG_UTF8) throw new WorkbookError('broken-zip', 'entry name');
    return String.fromCharCode(...bytes);
  }
}

/**
 * Refuses names that mean another place when a program unpacks them: `..`, absolute paths, drive letters,
 * backslashes. No spreadsheet program writes them.
 */
export function checkName(name: string): void {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const wrong =
    path === '' ||
    path.includes('\\') ||
    path.includes('\0') ||
    /^[a-z]:/i.test(path) ||
    path.split('/').some((s) => s === '' || s === '.' || s === '..');
  if (wrong) throw new WorkbookError('broken-zip', name);
}
