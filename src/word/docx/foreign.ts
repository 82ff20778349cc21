import { WordError, type WordProblem } from '../errors';

/** First bytes by which files that are no .docx are told. */
const BEGINNINGS: readonly (readonly [begins: string, problem: WordProblem])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
];

/** OLE compound files begin so: .doc, and every Word file with a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0';

/**
 * Refuses what is no zip file and can be named by its first bytes.
 * @throws WordError `empty-file`, `pdf`, `rtf`, `old-format`, `encrypted`
 */
export function refuseForeign(file: Uint8Array): void {
  if (file.length === 0) throw new WordError('empty-file');
  const head = String.fromCharCode(...file.subarray(0, 8));
  const found = BEGINNINGS.find(([begins]) => head.startsWith(begins));
  if (found) throw new WordError(found[1]);
  if (head.startsWith(OLE))
    throw new WordError(hasStream(file, 'EncryptedPackage') ? 'encrypted' : oldFormat(file));
}

function oldFormat(file: Uint8Array): WordProblem {
  if (hasStream(file, 'WordDocument')) return 'old-format';
  return hasStream(file, 'Workbook') ? 'workbook' : 'old-format';
}

/** Directory entries of an OLE file are 128 bytes apart and begin with the name in UTF-16. */
function hasStream(file: Uint8Array, name: string): boolean {
  const letters = Array.from(`${name}\0`, (letter) => letter.charCodeAt(0));
  for (let at = 512; at + 128 <= file.length; at += 128)
    if (letters.every((code, index) => file[at + index * 2] === code && file[at + index * 2 + 1] === 0))
      return true;
  return false;
}
