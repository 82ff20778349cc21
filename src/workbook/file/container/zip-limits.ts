import { WorkbookError } from '../../errors';
import type { Limits } from './limits';
import type { ZipEntry } from './zip-entry';

/** Overlapping entries are how small bombs grow large, and never honest. */
export function checkOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end) throw new WorkbookError('broken-zip', entry.name);
    end = entry.offset + entry.local.length;
  }
}

const XML_PART = /\.(xml|rels|vml)$/i;

/**
 * Pictures and embedded objects are handed through as they are and never inflated, and a white picture honestly
 * compresses a thousandfold: the limits for one part are for those that are read.
 */
export function checkSizes(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (XML_PART.test(entry.name)) checkPart(entry, limits);
  }
  if (total > limits.totalBytes) throw new WorkbookError('too-large', limits.totalBytes);
}

/** @throws WorkbookError when inflating this entry would cost too much */
export function checkPart(entry: ZipEntry, limits: Limits): void {
  if (entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio) {
    throw new WorkbookError('ratio-too-high', entry.name);
  }
  if (entry.size > limits.partBytes) throw new WorkbookError('too-large', entry.name);
}
