import { WorkbookError } from '../../errors';
import type { Visibility } from '../../snapshot';
import { attribute, child, childElements, prefixedAttribute } from '../xml/edit';
import type { XmlDocument } from '../xml/tree';
import type { OoxmlPackage } from './package';
import { relationships } from './relationships';
import { findWorkbookPart, parseWorkbookPart } from './workbook-part';

/** A sheet of the workbook, as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Only worksheets have cells. */
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
  readonly part: string;
  readonly relationshipId: string;
  readonly sheetId: number;
}

const KINDS: readonly (readonly [ending: string, kind: SheetEntry['kind']])[] = [
  ['/worksheet', 'worksheet'],
  ['/chartsheet', 'chartsheet'],
  ['/dialogsheet', 'dialogsheet'],
  ['/xlMacrosheet', 'macrosheet'],
  ['/xlIntlMacrosheet', 'macrosheet'],
];

/**
 * The sheets in the order of their tabs; nothing of the sheets themselves is read.
 * @throws WorkbookError `missing-part` when a sheet's part is not in the package, or there is no sheet
 */
export function listSheets(pkg: OoxmlPackage, workbook: WorkbookPart = openWorkbookPart(pkg)): SheetEntry[] {
  const arrows = new Map(relationships(pkg, workbook.part).map((one) => [one.id, one]));
  const sheets = child(workbook.document.root, 'sheets');
  const entries = (sheets ? childElements(sheets, 'sheet') : []).map((sheet): SheetEntry => {
    const name = attribute(sheet, 'name') ?? '';
    const relationshipId = prefixedAttribute(sheet, 'id') ?? '';
    const arrow = arrows.get(relationshipId);
    if (!arrow?.part || !pkg.has(arrow.part)) throw new WorkbookError('missing-part', arrow?.part ?? name);
    return {
      name,
      visibility: visibilityOf(attribute(sheet, 'state')),
      kind: KINDS.find(([ending]) => arrow.type.endsWith(ending))?.[1] ?? 'worksheet',
      part: arrow.part,
      relationshipId,
      sheetId: Number(attribute(sheet, 'sheetId')),
    };
  });
  if (entries.length === 0) throw new WorkbookError('missing-part', 'sheets');
  return entries;
}

/** The workbook part's name and its tree. */
export interface WorkbookPart {
  readonly part: string;
  readonly document: XmlDocument;
}

export function openWorkbookPart(pkg: OoxmlPackage): WorkbookPart {
  const part = findWorkbookPart(pkg);
  return { part, document: parseWorkbookPart(pkg, part) };
}

function visibilityOf(state: string | null): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
