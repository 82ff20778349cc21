import type { FileProblem } from '../i18n';

/** A file that could not be read or written. The sentence about it is in `i18n/` under `problem`. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** The system's code (`ENOSPC`), or `null`. */
  readonly detail: string | null;
  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    cause: unknown,
  ) {
    super(`${problem}: ${file}`, { cause });
    this.detail = errorCode(cause);
  }
}

/** What the codes of the operating system mean to a person. */
const BY_CODE: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'file-missing',
  EISDIR: 'file-is-folder',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
};

/** What "not permitted" means depends on what was tried: see the callers. */
const FORBIDDEN: readonly string[] = ['EACCES', 'EPERM'];

/** The problem behind an error of the file system: `forbidden` when it was not permitted, else by its code. */
export function fileProblem(error: unknown, forbidden: FileProblem, otherwise = forbidden): FileProblem {
  const code = errorCode(error);
  if (code === null) return otherwise;
  return FORBIDDEN.includes(code) ? forbidden : (BY_CODE[code] ?? otherwise);
}

function errorCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
