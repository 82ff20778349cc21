import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PDF that LibreOffice made of a workbook or a document: its text and its page count. */
export interface Rendered {
  readonly pages: number;
  /** One entry a page, laid out as on the page. */
  readonly text: readonly string[];
}

/** Opens a file in LibreOffice, prints it to PDF and reads that; throws when LibreOffice could not open it. */
export async function render(path: string): Promise<Rendered> {
  const folder = await mkdtemp(join(tmpdir(), 'tidtam-render-'));
  try {
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path,
    ]);
    const pdf = join(folder, `${basename(path, extname(path))}.pdf`);
    await readFile(pdf);
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
    const text = stdout.split('\f').slice(0, -1);
    return { pages: text.length, text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice writes it after it has opened and calculated it. */
export const recalculated = (path: string): Promise<Uint8Array> => converted(path, 'xlsx');

/** A file as LibreOffice saves it after it has opened it. */
export async function converted(path: string, extension: 'xlsx' | 'docx' | 'ods'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tidtam-convert-'));
  try {
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      extension,
      '--outdir',
      folder,
      path,
    ]);
    return await readFile(join(folder, `${basename(path, extname(path))}.${extension}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same of bytes: as LibreOffice saves them in a form of its own choice. */
export async function convertedTo(
  bytes: Uint8Array,
  from: string,
  to: 'xlsx' | 'docx' | 'ods',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tidtam-bytes-'));
  try {
    const path = join(folder, `file.${from}`);
    await writeFile(path, bytes);
    return await converted(path, to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
