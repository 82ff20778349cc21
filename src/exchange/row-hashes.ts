import { digest } from '../domain';
import { EXCHANGE_FIELDS, type ExchangeField, PLAN_FIELDS } from './field';
import type { RowTexts } from './row-texts';

/** Characters of one hash: 31 bits, so that of a thousand million edits one is taken for none. */
const LENGTH = 6;

/** The hashes of all fields of a row, one after the other, as they stand in its code and in the register's memory. */
export type RowHashes = string;

export const HASHES_LENGTH = LENGTH * EXCHANGE_FIELDS.length;

export function rowHashes(texts: RowTexts): RowHashes {
  return EXCHANGE_FIELDS.map((field) => fieldHash(texts[field])).join('');
}

/** The part of the hashes that tells what is planned: by it a row is known again whose id is lost. */
export function planHashes(hashes: RowHashes): string {
  return hashes.slice(0, PLAN_FIELDS.length * LENGTH);
}

/** How many fields of two rows say the same. */
export function equalFields(a: RowHashes, b: RowHashes): number {
  let count = 0;
  for (let at = 0; at < HASHES_LENGTH; at += LENGTH)
    if (a.slice(at, at + LENGTH) === b.slice(at, at + LENGTH)) count += 1;
  return count;
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
