import { type Finding, type Register, finding } from '../domain';
import { type PictureOfMeasure, readPicture } from '../memo';
import { REGISTER_MARK } from '../tables';
import type { SnapshotPicture, WorkbookSnapshot } from '../workbook';

/** The pictures beside the measures of the register, in the order of its rows, and what is to be said of the others. */
export interface EvidencePictures {
  readonly pictures: readonly PictureOfMeasure[];
  readonly findings: readonly Finding[];
}

/**
 * What a person placed on the register as evidence: a picture belongs to the measure in whose row its top left corner
 * lies. Of the sheets with measures the port reads pictures of the register alone (`isPictured`).
 */
export function evidencePictures(snapshot: WorkbookSnapshot, register: Register): EvidencePictures {
  const pictures: PictureOfMeasure[] = [];
  const findings: Finding[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.mark !== REGISTER_MARK || !sheet.pictures) continue;
    const measureAt = measuresBelow(sheet.name, register);
    for (const picture of inOrder(sheet.pictures)) {
      const place = { sheet: sheet.name, row: picture.row, column: picture.column };
      const measure = measureAt(picture.row);
      const { name, bytes } = picture;
      if (!measure) findings.push(finding('evidence.picture-unplaced', place, { name }));
      else if (bytes === null || !readPicture(bytes))
        findings.push(finding('evidence.picture-unusable', place, { name }));
      else pictures.push({ measure, bytes, name });
    }
  }
  return { pictures, findings };
}

const inOrder = (pictures: readonly SnapshotPicture[]): readonly SnapshotPicture[] =>
  pictures.toSorted((one, other) => one.row - other.row || one.column - other.column);

/** Tells the measure of a row: of its own, else of the nearest above, for steps may take rows of their own. */
function measuresBelow(sheet: string, { measures }: Register) {
  const starts = measures.flatMap((measure) => {
    const places = Object.values(measure.places).filter((place) => place.sheet === sheet);
    if (places.length === 0) return [];
    const rows = places.map(({ row }) => row);
    return [{ measure, first: measure.places.measure?.row ?? Math.min(...rows), last: Math.max(...rows) }];
  });
  starts.sort((one, other) => one.first - other.first);
  const end = Math.max(-1, ...starts.map(({ last }) => last));
  return (row: number) => (row > end ? undefined : starts.findLast(({ first }) => first <= row)?.measure);
}
