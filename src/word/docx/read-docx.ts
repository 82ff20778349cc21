import mammoth from 'mammoth';
import type { WorkbookSnapshot } from '../../workbook';
import { WordError } from '../errors';
import { documentSheet } from '../sheet/document-sheet';
import { documentBlocks } from './document-blocks';
import { asWordError, openDocx } from './open-docx';
import { preparedFile } from './prepare';
import type { WordNode, WordParent } from './tree';

type Input = Parameters<typeof mammoth.convertToHtml>[0];

/** @throws WordError */
export async function readDocxFile(file: Uint8Array): Promise<WorkbookSnapshot> {
  const opened = openDocx(file);
  const document = await documentTree(asWordError(() => preparedFile(opened)));
  return documentSheet(documentBlocks(document));
}

/**
 * The document as a tree. The library makes HTML of it, which we have no use for: it is handed an empty document
 * once we have the tree.
 */
async function documentTree(file: Uint8Array): Promise<readonly WordNode[]> {
  let nodes: readonly WordNode[] = [];
  // Its build for browsers takes the one, that for Node.js the other.
  const input = { arrayBuffer: file.buffer, buffer: file } as unknown as Input;
  try {
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      includeDefaultStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: WordParent<'document'>) => {
        nodes = document.children;
        return { ...document, children: [] };
      },
    });
  } catch (error) {
    // Its errors are sentences in English for developers; to a person all of them mean a broken file.
    throw new WordError('broken', null, error);
  }
  return nodes;
}
