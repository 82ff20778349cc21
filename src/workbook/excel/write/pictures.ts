import type { PlanPicture, SheetContent } from '../..';
import { CALL_BYTES, call, type Step } from '../steps';
import { sheetIn } from '../sheet-in';

/** A picture where it stands on its sheet, in pt. */
export interface PlacedPicture {
  /** PNG or JPEG. */
  readonly base64: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** Pictures of ours bear this name on the sheet; others are the user's, and are never taken away. */
export const PICTURE_NAME = 'Tidtam';

const PT_PER_CM = 72 / 2.54;
/** Of rows and columns that the plan leaves to Excel. */
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 48;

/** Pictures of a plan: cells become distances by the widths and heights of the same plan. */
export function placePictures(content: SheetContent): PlacedPicture[] {
  return (content.pictures ?? []).map((picture) => ({
    base64: toBase64(picture.bytes),
    left: before(content.widths, picture.at.column, DEFAULT_WIDTH),
    top: before(content.heights, picture.at.row, DEFAULT_HEIGHT),
    ...sizeOf(picture),
    description: picture.description,
  }));
}

export function pictureSteps(sheet: string, pictures: readonly PlacedPicture[]): Step<null>[] {
  return pictures.map((picture, index) =>
    call(
      (context) => {
        const shape = sheetIn(context, sheet).shapes.addImage(picture.base64);
        shape.name = `${PICTURE_NAME} ${index + 1}`;
        shape.altTextDescription = picture.description;
        shape.lockAspectRatio = false;
        shape.left = picture.left;
        shape.top = picture.top;
        shape.width = picture.width;
        shape.height = picture.height;
      },
      8 * CALL_BYTES + picture.base64.length,
    ),
  );
}

function sizeOf({ width, height }: PlanPicture): { width: number; height: number } {
  return { width: width * PT_PER_CM, height: height * PT_PER_CM };
}

function before(sizes: readonly (number | null)[], end: number, normal: number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += sizes[index] ?? normal;
  return sum;
}

/** In pieces: a call with a hundred thousand arguments is more than engines take. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
