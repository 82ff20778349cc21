import type { DefinedName } from '../../snapshot';
import { attribute, child, childElements, textOf } from '../xml';
import type { XmlDocument } from '../xml';

/** Names for the whole workbook, ours included; names of single sheets (print areas and the like) are left out. */
export function readNames(workbook: XmlDocument): DefinedName[] {
  const list = child(workbook.root, 'definedNames');
  return (list ? childElements(list, 'definedName') : [])
    .filter((one) => attribute(one, 'localSheetId') === null)
    .map((one) => ({ name: attribute(one, 'name') ?? '', refersTo: textOf(one) }));
}
