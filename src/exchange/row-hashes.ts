import { digest } from '../domain';
import { EXCHANGE_FIELDS, type ExchangeField } from './field';
import type { RowTexts } from './row-texts';

/** Characters of one hash: 31 bits, so that of a thousand million edits one is taken for none. */
const LENGTH = 6;

/** The hashes of all fields of a row, one after the other, as they stand in its code and in the register's memory. */
export type RowHashes = string;

export const HASHES_LENGTH = LENGTH * EXCHANGE_FIELDS.length;

export function rowHashes(texts: RowTexts): RowHashes {
  return EXCHANGE_FIELDS.map((field) => fieldHash(texts[field])).join('');
}

/** Whether a field still says what it said when these hashes were made. */
export function saysStill(hashes: RowHashes, field: ExchangeField, text: string): boolean {
  const at = EXCHANGE_FIELDS.indexOf(field) * LENGTH;
  return hashes.slice(at, at + LENGTH) === fieldHash(text);
}

/** Of an empty text zeros, which no other text has. */
function fieldHash(text: string): string {
  if (text === '') return '0'.repeat(LENGTH);
  const hash = digest(text).slice(-LENGTH).padStart(LENGTH, '1');
  return hash === '0'.repeat(LENGTH) ? '0'.repeat(LENGTH - 1) + '1' : hash;
}
