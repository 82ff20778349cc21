import type { Measure } from '../domain';
import type { Editing } from './edits';
import { readPicture } from './picture';
import { EVIDENCE } from './kinds/evidence-words';
import type { Slots } from './kinds/kind';
import type { MemoEvidence } from './model';
import { sayPhrase } from './text/fill';

/** A picture that shows what was done on a measure. */
export interface PictureOfMeasure {
  readonly measure: Measure;
  /** PNG or JPEG. */
  readonly bytes: Uint8Array;
  /** As the picture is called in the workbook. */
  readonly name: string;
}

/** The pages of pictures behind the memo; `null` when there are none. */
export function makeEvidence(
  pictures: readonly PictureOfMeasure[],
  slots: Slots,
  editing: Editing,
  print: (text: string) => string,
): MemoEvidence | null {
  const usable = pictures.filter(({ bytes }) => readPicture(bytes) !== null);
  if (usable.length === 0) return null;
  const lines = EVIDENCE.titles.map((title) => print(sayPhrase(title, slots))).filter((line) => line !== '');
  const titles = editing.text('evidence.titles', lines.join('\n'));
  return {
    titles: titles.split('\n').filter((line) => line.trim() !== ''),
    pictures: usable.map(({ measure, bytes, name }, index) => ({
      bytes,
      caption: print(caption(measure, name, index + 1)),
    })),
  };
}

function caption({ title }: Measure, name: string, n: number): string {
  const told = EVIDENCE.unnamed.test(name.trim()) ? '' : ` (${name.trim()})`;
  return `${EVIDENCE.caption.replace('{n}', String(n))} ${title.replace(/\s*\n\s*/g, ' ')}${told}`;
}
