import { WorkbookError, type WorkbookProblem } from '../../workbook';
import { OoxmlPackage, readZip, relationshipOfKind } from '../../workbook/file/container';
import { WordError, type WordProblem } from '../errors';
import { WORD_LIMITS } from '../limits';
import { refuseForeign } from './foreign';

/** What a refused container means for a Word file; anything else is a broken file. */
const PROBLEMS: Readonly<Partial<Record<WorkbookProblem, WordProblem>>> = {
  'not-a-zip': 'not-word',
  encrypted: 'encrypted',
  doctype: 'unsafe',
  'too-deep': 'unsafe',
  'ratio-too-high': 'unsafe',
  'too-many-entries': 'unsafe',
  'too-large': 'too-large',
};

/** Word documents and their templates, with macros or without; macros are never looked at. */
const WORD_TYPE = /<Override[^>]*\bContentType="application\/[^"]*word[^"]*\bmain\+xml"/i;

/** What a container may cost; the limits of `WORD_LIMITS` that are about it. */
export type ContainerLimits = Readonly<
  Record<
    'fileBytes' | 'entries' | 'totalBytes' | 'partBytes' | 'ratio' | 'ratioFrom' | 'depth' | 'cells',
    number
  >
>;

/** A Word file whose container was checked, and the name of its main part. */
export interface OpenedDocx {
  readonly pkg: OoxmlPackage;
  readonly main: string;
}

/**
 * Opens the container under the limits that workbooks are opened under: nothing has been inflated that was not declared,
 * counted and checked, so that the library behind never meets a hostile archive.
 * @throws WordError
 */
export function openDocx(file: Uint8Array, limits: ContainerLimits = WORD_LIMITS): OpenedDocx {
  refuseForeign(file);
  if (file.length > limits.fileBytes) throw new WordError('too-large', limits.fileBytes);
  return asWordError(() => {
    const pkg = OoxmlPackage.fromArchive(readZip(file, limits), limits);
    const main = relationshipOfKind(pkg, '', 'officeDocument')?.part ?? 'word/document.xml';
    if (!isWord(pkg, main)) throw new WordError(otherKind(pkg));
    return { pkg, main };
  });
}

function isWord(pkg: OoxmlPackage, main: string): boolean {
  if (!pkg.has(main)) return false;
  return main.toLowerCase().startsWith('word/') || WORD_TYPE.test(pkg.text('[Content_Types].xml'));
}

function otherKind(pkg: OoxmlPackage): WordProblem {
  if (pkg.has('xl/workbook.xml') || pkg.has('xl/workbook.bin')) return 'workbook';
  return pkg.has('mimetype') && pkg.has('content.xml') ? 'odt' : 'not-word';
}

/** Runs a step over the container or its XML; what it refuses is said in this room's words. */
export function asWordError<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WordError(PROBLEMS[error.problem] ?? 'broken', error.detail, error);
  }
}
