import type { Frame, Page } from 'playwright-core';
import { insertSample } from '../../src/app';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { openPackage } from '../../src/workbook/file/container';
import { fill, type Lines, saved as savedAgain } from '../app/collect/returned';

/** Headers of what a department fills in. */
export const RESULT = 'ผลการดำเนินการ รอบ 6 เดือน';

/** A workbook of an office with a register that is filled in, and with the addresses of its departments. */
export async function registerBook(): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const inserted = await insertSample(book, { today: '2026-03-20', digits: 'thai', language: 'thai' });
  if (inserted.outcome !== 'inserted') throw new Error(inserted.outcome);
  return book.save();
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sent workbook as another program saves it after a department has filled it in. */
export function filledIn(file: Uint8Array, edit: (lines: Lines) => void): Promise<Uint8Array> {
  return savedAgain(file, edit, { part: true });
}

/** The workbook as it tells who saved it last, and when (ISO). */
export function savedBy(file: Uint8Array, name: string, at: string): Uint8Array {
  const pkg = openPackage(file);
  const ns = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  pkg.set(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${ns}" xmlns:dcterms="http://purl.org/dc/terms/">` +
      `<cp:lastModifiedBy>${name}</cp:lastModifiedBy><dcterms:modified>${at}</dcterms:modified></cp:coreProperties>`,
  );
  const rels = pkg.text('_rels/.rels');
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const rel = `<Relationship Id="rIdCore" Type="${type}" Target="docProps/core.xml"/>`;
  if (!rels.includes(type))
    pkg.set('_rels/.rels', rels.replace('</Relationships>', `${rel}</Relationships>`));
  return pkg.save();
}

/** What stands in a sent workbook: its lines, the header first. */
export async function linesIn(file: Uint8Array): Promise<Lines> {
  const lines: Lines = [];
  await savedAgain(file, (all) => void lines.push(...all.map((line) => [...line])));
  return lines;
}

export { fill };

/** Drops files on the page or the pane, as a person does who drags them in from a folder. */
export async function dropFiles(page: Page | Frame, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, content] of all)
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, given);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
