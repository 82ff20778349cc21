import { WorkbookError } from '../../errors';
import type { WorkbookProblem } from '../../errors';
import type { Limits } from './limits';

/** First bytes of an OLE compound file: old .xls, and every workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams in an OLE file and what they make of it; the first that is there decides. */
const OLE_STREAMS: readonly (readonly [name: string, problem: WorkbookProblem])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-format'],
  ['WordDocument', 'not-a-workbook'],
  ['PowerPoint Document', 'not-a-workbook'],
];

/** Excel 2 to 4 wrote bare BIFF records without a container, each version beginning with its own kind. */
const BIFF_BEGIN = 0x09;
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];

/**
 * Refuses what is no zip file and can be named by its first bytes.
 * @throws WorkbookError `empty-file`, `too-large`, `encrypted`, `old-format`, `not-a-workbook`
 */
export function refuseForeign(file: Uint8Array, limits: Limits): void {
  if (file.length === 0) throw new WorkbookError('empty-file');
  if (file.length > limits.fileBytes) throw new WorkbookError('too-large', limits.fileBytes);
  if (isBareBiff(file)) throw new WorkbookError('old-format');
  if (!OLE.every((byte, index) => file[index] === byte)) return;
  const found = OLE_STREAMS.find(([name]) => holdsStreamName(file, name));
  throw new WorkbookError(found?.[1] ?? 'old-format');
}

/** The first record is short, so the upper byte of its length is 0. */
function isBareBiff(file: Uint8Array): boolean {
  return (
    file[0] === BIFF_BEGIN && BIFF_VERSIONS.includes(file[1] ?? -1) && (file[2] ?? 0) >= 4 && file[3] === 0
  );
}

/** Directory entries of an OLE file are 128 bytes apart and begin with the name in UTF-16. */
function holdsStreamName(file: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= file.length; at += 128) {
    let index = 0;
    while (
      index < name.length &&
      file[at + index * 2] === name.charCodeAt(index) &&
      file[at + index * 2 + 1] === 0
    ) {
      index += 1;
    }
    if (index === name.length && file[at + index * 2] === 0) return true;
  }
  return false;
}
