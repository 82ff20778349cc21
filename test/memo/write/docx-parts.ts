import { strFromU8, unzipSync } from 'fflate';
import { type MemoModel, writeMemo } from '../../../src/memo';

/** A written memo taken apart. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  readonly document: string;
  /** What stands behind the memo's own section, with its end. */
  readonly annexes: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

export interface WrittenParagraph {
  readonly style: string;
  /** Its text, tabs as `→`, line breaks as `↵`. */
  readonly text: string;
  readonly xml: string;
}

export async function written(memo: MemoModel): Promise<Written> {
  const bytes = await writeMemo(memo);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const document = parts['word/document.xml'] ?? '';
  const annexes = document.slice(document.indexOf('</w:sectPr>'));
  return { bytes, parts, document, annexes, paragraphs: paragraphsOf(document) };
}

export function paragraphsOf(xml: string): readonly WrittenParagraph[] {
  return (xml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).map((paragraph) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '',
    text: paragraph
      .replace(/<w:tabs>.*?<\/w:tabs>|<w:drawing>.*?<\/w:drawing>/gs, '')
      .replace(/<w:tab\/>/g, '→')
      .replace(/<w:br\/>/g, '↵')
      .replace(/<[^>]+>/g, ''),
    xml: paragraph,
  }));
}

/** Styles by id, as written. */
export function styleOf({ parts }: Written, id: string): string {
  const styles = parts['word/styles.xml'] ?? '';
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}
