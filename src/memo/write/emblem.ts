import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { readPicture } from '../picture';
import { EMBLEM } from '../pages/paper';
import { cmToEmu, cmToPixels } from '../pages/units';

const ALT_TEXT = { id: '1', name: 'Emblem', title: 'ตราครุฑ', description: 'ตราครุฑ' } as const;

/**
 * The emblem at the top left. It is anchored to the sheet, not to the text: the top margin does not move it, and
 * it moves no text, so that its space is free when there is none.
 */
export function emblemRuns(bytes: Uint8Array | null): ImageRun[] {
  const picture = bytes && readPicture(bytes);
  if (!bytes || !picture) return [];
  const height = cmToPixels(EMBLEM.height);
  return [
    new ImageRun({
      type: picture.type,
      data: bytes,
      transformation: { height, width: (height * picture.width) / picture.height },
      altText: ALT_TEXT,
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: cmToEmu(EMBLEM.left) },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: cmToEmu(EMBLEM.top) },
        wrap: { type: TextWrappingType.NONE },
        lockAnchor: true,
        allowOverlap: true,
      },
    }),
  ];
}
