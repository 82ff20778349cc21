import { type Mail, MAIL_LIMITS } from '../../exchange';
import type { GivenFile } from './exchange';
import { FILE_NAMES } from './exchange-words';

/** What file systems forbid in names, and what hides or turns letters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** Characters of a department's name in the name of a file. */
const LONGEST = 80;

/** `ทวงถาม กองคลัง.eml` */
export function reminderName(owner: string | null): string {
  const name = (owner ?? FILE_NAMES.everyone).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  return FILE_NAMES.reminder.replace('{name}', () => Array.from(name).slice(0, LONGEST).join(''));
}

/** Several files as one archive; two of one name stay two. Workbooks are not packed twice. */
export async function zipped(files: readonly GivenFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) entries.set(freeName(name, entries), bytes);
  return zipSync(
    Object.fromEntries(
      [...entries].map(([name, bytes]) => [name, [bytes, { level: name.endsWith('.eml') ? 6 : 0 }]]),
    ),
  );
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${stem} (${count})${ending}`;
    if (!taken.has(free)) return free;
  }
}

/** As much as mail servers take; what is left out is named in the mail, and attached by hand. */
export function fitting(files: readonly GivenFile[]): Mail['attachments'] {
  let bytes = 0;
  return files.flatMap(({ name, bytes: file }) => {
    if (bytes + file.length > MAIL_LIMITS.bytes) return [];
    bytes += file.length;
    return [{ name, file }];
  });
}
