import { pack, type Parts } from '../../fixtures/pack';
import { richParts } from '../../fixtures/rich-workbook';

/** The workbook full of other things, whose sheet กราฟ, with the user's chart and picture, bears the mark `agency`. */
export function ourDrawing(change: (parts: Parts) => void = () => undefined): Uint8Array {
  const parts = richParts();
  const book = String(parts['xl/workbook.xml']);
  const mark = `<definedName name="Tidtam_Mark_agency" hidden="1">'กราฟ'!$A$1</definedName>`;
  parts['xl/workbook.xml'] = book.replace('<definedNames>', `<definedNames>${mark}`);
  change(parts);
  return pack(parts);
}
