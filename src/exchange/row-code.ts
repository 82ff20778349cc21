import { digest } from '../domain';
import { HASHES_LENGTH, type RowHashes } from './row-hashes';

/**
 * What a sent row says of itself in a cell of its own, in letters that every program keeps as they are: its id, of
 * which sending it is, whether the department may fill it in, and the hashes of what was sent.
 */
export interface RowCode {
  readonly id: string;
  /** The id of the sending. */
  readonly sending: string;
  readonly editable: boolean;
  readonly hashes: RowHashes;
}

/** `TT1.M01.k3f9ab.e.<hashes>.<check>`; the number is the version of its form. */
const PREFIX = 'TT1';
const CODE = /^TT1\.([^.\s]{1,400})\.([a-z0-9]{1,40})\.([er])\.([a-z0-9]+)\.([a-z0-9]{4})$/;

export function writeRowCode({ id, sending, editable, hashes }: RowCode): string {
  const said = [PREFIX, encodeId(id), sending, editable ? 'e' : 'r', hashes].join('.');
  return `${said}.${checkOf(said)}`;
}

/** `null` for any other text, and for a code that was torn or typed over. */
export function readRowCode(text: string): RowCode | null {
  const [whole, id, sending, may, hashes, check] = CODE.exec(text.trim()) ?? [];
  if (!whole || !id || !sending || !hashes || hashes.length !== HASHES_LENGTH) return null;
  if (checkOf(whole.slice(0, whole.lastIndexOf('.'))) !== check) return null;
  const decoded = decodeId(id);
  return decoded === null ? null : { id: decoded, sending, editable: may === 'e', hashes };
}

const checkOf = (said: string): string => digest(said).slice(-4).padStart(4, '0');

const encodeId = (id: string): string => encodeURIComponent(id).replaceAll('.', '%2E');

function decodeId(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}
