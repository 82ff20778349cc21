import { isPictured, sheetKey, type SnapshotPicture } from '../..';
import { fromBase64 } from '../base64';
import { SINCE } from '../level';
import type { RunExcel } from '../run-excel';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, taking, tryEach, valueOf, type Step } from '../steps';
import { PT_PER_CM } from '../write/places';
import type { Outline, OutlineSheet } from './outline';

/** Pictures of a sheet that are read: an emblem, the evidence of a year, not an album. */
const MOST_PICTURES = 40;
/** pt in square; a larger one may not fit into an answer. */
const MOST_AREA = 1_000_000;
/** Rows and columns whose sizes tell which cell is under a picture; what lies beyond counts as usual ones. */
const LOOKED_AT = { rows: 'A1:A1000', columns: 'A1:AZ1' } as const;
const USUAL = { height: 15, width: 48 } as const;

/** A picture as the second round trip tells it: what it is, without its bytes. */
export interface FoundPicture extends Omit<SnapshotPicture, 'type' | 'bytes'> {
  readonly sheet: string;
  readonly id: string;
  /** What has to be as it was for the bytes to be the same. */
  readonly key: string;
}

/** Bytes by `FoundPicture.key`; `null` for what could not be made a picture of. */
export type PictureBytes = ReadonlyMap<string, Uint8Array | null>;

/** The sheets on which the user places pictures for us. */
export function picturedSheets(
  { sheets, marks }: Outline,
  supports: (version: string) => boolean,
): OutlineSheet[] {
  if (!supports(SINCE.pictures)) return [];
  return sheets.filter(({ name }) => isPictured(name, marks.get(sheetKey(name)) ?? null));
}

/** Where the pictures of a sheet are. */
export function picturesStep({ id: sheet }: OutlineSheet): Step<FoundPicture[]> {
  return {
    bytes: 4 * CALL_BYTES,
    queue: (context) => {
      const worksheet = sheetIn(context, sheet);
      const shapes = worksheet.shapes.load(
        'items/id,items/name,items/type,items/left,items/top,items/width,items/height',
      );
      const rows = worksheet.getRange(LOOKED_AT.rows).getRowProperties({ format: { rowHeight: true } });
      const columns = worksheet
        .getRange(LOOKED_AT.columns)
        .getColumnProperties({ format: { columnWidth: true } });
      return () => {
        const heights = valueOf(rows).map(({ format }) => format?.rowHeight ?? USUAL.height);
        const widths = valueOf(columns).map(({ format }) => format?.columnWidth ?? USUAL.width);
        return shapes.items
          .filter(({ type }) => type === 'Image')
          .slice(0, MOST_PICTURES)
          .map(({ id, name, left, top, width, height }) => ({
            sheet,
            id,
            name,
            row: lineAt(top, heights, USUAL.height),
            column: lineAt(left, widths, USUAL.width),
            widthCm: width / PT_PER_CM,
            heightCm: height / PT_PER_CM,
            key: [sheet, id, width, height].join(' '),
          }));
      };
    },
  };
}

/**
 * The pictures themselves, in a round trip of their own: Excel fails to make pictures of some (office-js #4611), which
 * must not fail the reading of all the rest. A workbook without such pictures does not need it.
 */
export async function readBytes(run: RunExcel, found: readonly FoundPicture[]): Promise<PictureBytes> {
  const bytes = new Map<string, Uint8Array | null>(found.map(({ key }) => [key, null]));
  const wanted = found.filter(({ widthCm, heightCm }) => widthCm * heightCm * PT_PER_CM ** 2 <= MOST_AREA);
  const steps = wanted.map((one) => taking(bytesStep(one), (image) => bytes.set(one.key, image)));
  await tryEach(run, steps);
  return bytes;
}

function bytesStep({ sheet, id, widthCm, heightCm }: FoundPicture): Step<Uint8Array | null> {
  return {
    // 96 dots an inch of four bytes each, were it not packed.
    bytes: widthCm * heightCm * PT_PER_CM ** 2 * 7,
    queue: (context) => {
      const image = sheetIn(context, sheet).shapes.getItem(id).getAsImage('PNG');
      return () => {
        const bytes = fromBase64(valueOf(image));
        return bytes?.[0] === 0x89 ? bytes : null;
      };
    },
  };
}

/** As a plan's reader wants them. */
export function snapshotPictures(
  found: readonly FoundPicture[],
  bytes: PictureBytes,
): readonly SnapshotPicture[] {
  return found.map(({ name, row, column, widthCm, heightCm, key }) => {
    return { name, row, column, widthCm, heightCm, type: 'png', bytes: bytes.get(key) ?? null };
  });
}

function lineAt(distance: number, sizes: readonly number[], usual: number): number {
  let left = distance;
  for (const [index, size] of sizes.entries()) {
    // What Excel counts in pixels is not quite what was set in pt.
    if (left < size - 0.4) return index;
    left -= size;
  }
  return sizes.length + Math.max(0, Math.floor(left / usual));
}
