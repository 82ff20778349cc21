import { cleanText } from '../../domain';
import { MAIL_LIMITS } from './limits';

/** One line without control characters, so that nothing typed into a cell can begin a header of its own. */
export function oneLine(text: string, limit: number): string {
  const line = cleanText(text.slice(0, limit * 4))
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return Array.from(line).slice(0, limit).join('').trim();
}

/** What Windows does not take in a file name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** A file name that every system takes; `.xlsx` stays at the end of one that is cut. */
export function fileName(name: string): string {
  const [ending = ''] = /\.[a-z0-9]{1,5}$/i.exec(name.trim().slice(-6)) ?? [];
  const stem = name.trim().slice(0, ending === '' ? undefined : -ending.length);
  const kept = oneLine(stem.replace(FORBIDDEN, '-'), MAIL_LIMITS.fileName - ending.length);
  return `${kept || 'file'}${ending}`;
}

/** The text of a mail: lines ended by CRLF, no control characters but tabs. */
export function bodyText(text: string): string {
  const lines = text
    .slice(0, MAIL_LIMITS.body)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
  return lines.replaceAll('\n', '\r\n');
}
