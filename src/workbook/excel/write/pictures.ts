import { pictureName, type SheetContent } from '../..';
import { CALL_BYTES, call, type Step } from '../steps';
import { sheetIn } from '../sheet-in';
import { toBase64 } from '../base64';
import { distanceTo, PT_PER_CM } from './places';

/** A picture where it stands on its sheet, in pt. */
export interface PlacedPicture {
  readonly name: string;
  /** PNG or JPEG. */
  readonly base64: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** A picture of the user's that stays when its sheet is put again, and where it was. */
export interface KeptPicture extends Pick<PlacedPicture, 'left' | 'top' | 'width' | 'height'> {
  readonly id: string;
  readonly lockAspectRatio: boolean;
}

/** Pictures of a plan: cells become distances by the widths and heights of the same plan. */
export function placePictures(content: SheetContent): PlacedPicture[] {
  return (content.pictures ?? []).map((picture, index) => ({
    name: pictureName(picture, index),
    base64: toBase64(picture.bytes),
    ...distanceTo(content, picture.at),
    width: picture.width * PT_PER_CM,
    height: picture.height * PT_PER_CM,
    description: picture.description,
  }));
}

export function pictureSteps(sheet: string, pictures: readonly PlacedPicture[]): Step<null>[] {
  return pictures.map((picture) =>
    call(
      (context) => {
        const shape = sheetIn(context, sheet).shapes.addImage(picture.base64);
        shape.name = picture.name;
        shape.altTextDescription = picture.description;
        place(shape, picture);
      },
      8 * CALL_BYTES + picture.base64.length,
    ),
  );
}

/** Rows and columns that became others took the user's pictures along: they go back to where they were. */
export function keepPlaceSteps(sheet: string, pictures: readonly KeptPicture[]): Step<null>[] {
  return pictures.map((picture) =>
    call((context) => {
      const shape = sheetIn(context, sheet).shapes.getItem(picture.id);
      place(shape, picture);
      shape.lockAspectRatio = picture.lockAspectRatio;
    }, 7 * CALL_BYTES),
  );
}

function place(
  shape: Excel.Shape,
  { left, top, width, height }: Pick<KeptPicture, 'left' | 'top' | 'width' | 'height'>,
): void {
  // Else each length would take the other along.
  shape.lockAspectRatio = false;
  shape.left = left;
  shape.top = top;
  shape.width = width;
  shape.height = height;
}
