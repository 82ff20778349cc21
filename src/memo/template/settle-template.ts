import { WordError } from '../../word/errors';
import { asWordError, openDocx } from '../../word/docx/open-docx';
import {
  type OoxmlPackage,
  addContentType,
  addRelationship,
  relationships,
} from '../../workbook/file/container';
import { attribute, element, text, writeXml } from '../../workbook/file/xml';
import type { MemoModel } from '../model';
import { oneLine } from '../pages/one-line';
import type { OpenedTemplate } from './open-template';
import { readPart } from './xml';

const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The filled template as a file: with the memo's own title and day, and nobody's name. The same memo gives the same bytes. */
export function settle({ pkg, main }: OpenedTemplate, memo: MemoModel): Uint8Array {
  pkg.set(CORE, coreProperties(memo));
  addContentType(pkg, CORE, CORE_TYPE);
  addRelationship(pkg, '', CORE_RELATIONSHIP, CORE);
  const file = pkg.save();
  prove(file, main);
  return file;
}

function coreProperties({ subject, day }: MemoModel): string {
  const stamp = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [text(`${day}T00:00:00Z`)]);
  const root = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [text(oneLine(subject))]),
      element('dc:creator'),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
    ],
  );
  return writeXml({ prolog: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root, epilog: '' });
}

/**
 * Reads the file again before it is handed out: it opens, every part is sound, and every relationship leads to a part.
 * @throws WordError `broken`, which would be ours to mend
 */
function prove(file: Uint8Array, main: string): void {
  const { pkg } = openDocx(file);
  asWordError(() => {
    for (const part of pkg.names().filter((name) => /\.xml$/i.test(name))) provePart(pkg, part);
    if (!pkg.has(main)) throw new WordError('broken', main);
  });
}

function provePart(pkg: OoxmlPackage, part: string): void {
  const { root } = readPart(pkg, part);
  if (root.local === 'document' && attribute(root, 'xmlns:w') === null) throw new WordError('broken', part);
  const lost = relationships(pkg, part).find((one) => one.part !== null && !pkg.has(one.part));
  if (lost) throw new WordError('broken', `${part} ${lost.id}`);
}
