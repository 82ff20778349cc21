import { formatDay } from '../domain';
import type { Digits } from '../tables';
import type { ExchangeField } from './field';

const DAY = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;

/** What a field says to a person: a period, which is compared as `from/to` in ISO days, with its days as people write them. */
export function shownText(field: ExchangeField, text: string, digits: Digits): string {
  if (field !== 'period' || !text.includes('/')) return text;
  const [from = '', to = ''] = [text.slice(0, text.indexOf('/')), text.slice(text.indexOf('/') + 1)];
  // A `/` in words that name no days is a letter of theirs.
  if (text.search(DAY) < 0) return text;
  const written = [from, to].filter((part) => part !== '');
  return written.map((part) => part.replace(DAY, (day) => formatDay(day, 'short', digits))).join(' - ');
}
