import { WorkbookError } from '../../errors';

/** What `read` gives, or something else when the part it reads is broken or too large. */
export function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return otherwise;
    throw error;
  }
}
