import { mapSheetReferences, markName, quoteSheetName, sheetKey, type PlanEdit, type Refusal } from '../..';
import { addContentType, relationshipsPartOf, type OoxmlPackage } from '../container';
import { attribute, childElements, parseXml, writeXml } from '../xml';
import { toCopy } from './copied-sheet';
import { removeWithDependents } from './dependents';
import type { Draft } from './draft';
import { CONTENT_TYPE } from './kinds';
import { isProtected } from './protection';

/** Names that Excel gives a sheet for printing. */
const OF_THE_PAGE = ['_xlnm.Print_Area', '_xlnm.Print_Titles'];
/** Looked for in the text. */
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/**
 * Keeps a copy of a user's sheet as it was in `before`, behind the others or in the place of the sheet that bears the
 * mark.
 */
export function copySheet(
  draft: Draft,
  before: OoxmlPackage,
  edit: Extract<PlanEdit, { edit: 'copy-sheet' }>,
  name: string,
): Refusal[] {
  const { pkg, workbook } = draft;
  const source = workbook.sheets.find((one) => sheetKey(one.name) === sheetKey(edit.sheet));
  if (!source) return [{ reason: 'sheet-missing', sheet: edit.sheet }];
  const there = workbook.marked(edit.mark);
  if (there && isProtected(pkg, there.sheet.part))
    return [{ reason: 'sheet-protected', sheet: there.sheet.name }];
  const hadFormulas = there !== null && FORMULA.test(pkg.text(there.sheet.part));
  if (there) removeWithDependents(pkg, there.sheet.part);
  const part = there?.sheet.part ?? draft.freePart('worksheets', 'sheet', 'xml');
  const document = parseXml(before.text(source.part), source.part, pkg.limits.depth);
  toCopy(document.root, there !== null && there.position === workbook.activeSheet);
  const xml = writeXml(document);
  pkg.set(part, xml);
  addContentType(pkg, part, CONTENT_TYPE.worksheet);
  copyLinks(before, source.part, pkg, part);
  if (!there) workbook.addSheet(name, part);
  writeNames(draft, source.name, edit.mark, there?.position ?? workbook.sheets.length - 1);
  const calculated = hadFormulas || FORMULA.test(xml);
  if (calculated && workbook.dropCalculationChain()) workbook.calculateOnLoad();
  return [];
}

/** The arrows of links keep their ids; all others are left behind with what needed them. */
function copyLinks(before: OoxmlPackage, source: string, pkg: OoxmlPackage, part: string): void {
  const name = relationshipsPartOf(source);
  pkg.remove(relationshipsPartOf(part));
  if (!before.has(name)) return;
  const document = parseXml(before.text(name), name);
  const { root } = document;
  root.children = childElements(root).filter((one) => attribute(one, 'Type')?.endsWith('/hyperlink'));
  if (root.children.length > 0) pkg.set(relationshipsPartOf(part), writeXml(document));
}

/** The mark, and what of the original is printed. */
function writeNames({ workbook }: Draft, source: string, mark: string, position: number): void {
  const { names, sheets } = workbook;
  const from = sheets.findIndex((one) => one.name === source);
  const sheet = quoteSheetName(sheets[position]?.name ?? '');
  names.set(markName(mark), `${sheet}!$A$1`, { hidden: true });
  const own = names.list().filter((one) => one.sheet === from);
  for (const name of OF_THE_PAGE) {
    const refersTo = own.find((one) => one.name === name)?.refersTo;
    if (refersTo === undefined) names.remove(name, position);
    else
      names.set(
        name,
        mapSheetReferences(refersTo, () => `${sheet}!`),
        { sheet: position },
      );
  }
  names.remove('_xlnm._FilterDatabase', position);
}
