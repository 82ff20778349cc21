import { type Finding, finding } from '../domain';
import type { SheetSnapshot, SnapshotPicture } from '../workbook';
import { readPicture } from './picture';

/** The office's emblem as it lies on a sheet, and what is to be said of it. */
export interface PlacedEmblem {
  /** PNG or JPEG; `null`: there is none that can be printed. */
  readonly emblem: Uint8Array | null;
  readonly finding: Finding | null;
}

/** A picture so called is the emblem, whatever else lies on the sheet (a seal, a signature). */
const CALLED = /ครุฑ|garuda|emblem|ตราสัญลักษณ์/i;
/** 150 dots an inch at a height of 1.5 cm: with fewer the feathers run together in print. */
const LEAST_DOTS = 89;

/**
 * The user's own picture of the Garuda on the agency sheet: the one that is called so, else the uppermost that can be
 * printed, else the uppermost.
 */
export function emblemOn(sheet: SheetSnapshot | undefined): PlacedEmblem {
  const pictures = (sheet?.pictures ?? []).toSorted(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const chosen = pictures.find(({ name }) => CALLED.test(name)) ?? pictures.find(isUsable) ?? pictures[0];
  if (!sheet || !chosen) return { emblem: null, finding: null };
  const place = { sheet: sheet.name, row: chosen.row, column: chosen.column };
  const read = chosen.bytes && readPicture(chosen.bytes);
  if (!read) return { emblem: null, finding: finding('emblem.unusable', place, { name: chosen.name }) };
  const coarse = { name: chosen.name, dots: read.height };
  return {
    emblem: chosen.bytes,
    finding: read.height < LEAST_DOTS ? finding('emblem.coarse', place, coarse) : null,
  };
}

const isUsable = ({ bytes }: SnapshotPicture): boolean => bytes !== null && readPicture(bytes) !== null;
