import { zipSync } from 'fflate';
import { type OoxmlPackage, relationshipOfKind, relationshipsPartOf } from '../../workbook/file/container';
import { type XmlElement, parseXml, writeXml } from '../../workbook/file/xml';
import { WORD_LIMITS } from '../limits';
import { collapseDrawings } from './collapse';
import { ListLabels } from './list-labels';
import { readListStyles, readLists } from './lists';
import type { OpenedDocx } from './open-docx';
import { writePageBreaks } from './page-breaks';
import { fillSkippedColumns } from './skipped-columns';

/**
 * A file of our own for the library to read: the document's text and where its links lead, and nothing else of what
 * was sent. Pictures, macros, embedded files and whatever the container hides never get there.
 * @throws WorkbookError when a part is broken or dangerous
 */
export function preparedFile({ pkg, main }: OpenedDocx): Uint8Array {
  const document = parseXml(pkg.text(main), main, WORD_LIMITS.depth);
  collapseDrawings(document.root);
  fillSkippedColumns(document.root);
  writePageBreaks(document.root);
  const numbering = relatedRoot(pkg, main, 'numbering');
  const styles = relatedRoot(pkg, main, 'styles');
  if (numbering)
    new ListLabels(readLists(numbering), styles ? readListStyles(styles) : new Map()).write(document.root);
  const links = relationshipsPartOf(main);
  const encoder = new TextEncoder();
  // Names at which the library looks when nothing tells it where: what the file itself claims is not passed on.
  return zipSync(
    {
      'word/document.xml': encoder.encode(writeXml(document)),
      ...(pkg.has(links) ? { 'word/_rels/document.xml.rels': pkg.bytes(links) } : {}),
    },
    { level: 0 },
  );
}

function relatedRoot(pkg: OoxmlPackage, main: string, kind: string): XmlElement | null {
  const part = relationshipOfKind(pkg, main, kind)?.part ?? null;
  if (part === null || !pkg.has(part)) return null;
  return parseXml(pkg.text(part), part, WORD_LIMITS.depth).root;
}
