import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MemoModel } from '../../../src/memo';
import { fillTemplate, standardTemplate } from '../../../src/memo/template';
import { type WrittenParagraph, paragraphsOf } from '../write/docx-parts';
import { MEMO } from './memos';

export const DOCUMENT = 'word/document.xml';
const MAIN_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export type Parts = Record<string, string | Uint8Array>;

/** The standard template, changed as a person might change it in Word. */
export async function editedTemplate(
  edit: (parts: Parts) => void,
  memo: MemoModel = MEMO,
): Promise<Uint8Array> {
  const parts: Parts = {};
  for (const [name, bytes] of Object.entries(unzipSync(await standardTemplate(memo))))
    parts[name] = strFromU8(bytes);
  edit(parts);
  return packed(parts);
}

export const packed = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** The same with one replacement in the document's text. */
export const withDocument = (from: string | RegExp, to: string): Promise<Uint8Array> =>
  editedTemplate((parts) => {
    const before = String(parts[DOCUMENT]);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`not in the template: ${String(from)}`);
    parts[DOCUMENT] = after;
  });

/** A paragraph of the standard template by the placeholder in it. */
export const paragraphOf = (name: string): RegExp =>
  new RegExp(`<w:p>(?:(?!</w:p>).)*\\{\\{${name}\\}\\}(?:(?!</w:p>).)*</w:p>`, 's');

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A template that an office wrote by itself: body, and parts beside it by name. */
export function ownTemplate(body: string, more: Parts = {}): Uint8Array {
  const types = Object.keys(more)
    .filter((name) => /^word\/(header|footer|styles)/.test(name))
    .map((name) => {
      const kind = /^word\/([a-z]+)/.exec(name)?.[1] ?? '';
      return `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
    })
    .join('');
  const relations = Object.keys(more)
    .filter((name) => /^word\/(header|footer|styles)/.test(name))
    .map((name, index) => {
      const kind = /^word\/([a-z]+)/.exec(name)?.[1] ?? '';
      return `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name.slice(5)}"/>`;
    })
    .join('');
  return packed({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    [DOCUMENT]: `<w:document ${MAIN_NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export const partOf = (root: 'hdr' | 'ftr', inner: string): string =>
  `<w:${root} ${MAIN_NAMESPACE}>${inner}</w:${root}>`;

export interface FilledParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly document: string;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly texts: readonly string[];
  readonly problems: readonly string[];
}

/** A template filled and taken apart. */
export async function filled(template: Uint8Array, memo: MemoModel = MEMO): Promise<FilledParts> {
  const made = await fillTemplate(template, memo);
  if (made.outcome !== 'filled') throw new Error(made.problems.map(({ problem }) => problem).join());
  const parts = Object.fromEntries(
    Object.entries(unzipSync(made.file)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const document = parts[DOCUMENT] ?? '';
  const paragraphs = paragraphsOf(document.replace(/<w:p [^>]*>/g, '<w:p>'));
  return {
    parts,
    document,
    paragraphs,
    texts: paragraphs.map(({ text }) => text).filter((text) => text !== ''),
    problems: made.problems.map(({ problem }) => problem),
  };
}
