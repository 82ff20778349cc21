import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../../..');
const FONTS = join(ROOT, 'out/fonts/fonts.conf');
/** Files that one start of LibreOffice converts: it takes seconds to start and a tenth of one for a file. */
const BATCH = 50;

/** A font as wide and as high as TH Sarabun: without it nothing that is measured means anything. */
async function testFont(): Promise<string> {
  if (!existsSync(FONTS))
    await run(process.execPath, ['--import', 'tsx', 'scripts/typography/make-test-font.ts'], { cwd: ROOT });
  return FONTS;
}

/**
 * Prints Word files to PDF in LibreOffice, in TH Sarabun.
 *
 * @param files name without extension → bytes
 * @returns name → path of the PDF
 */
export async function printAll(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const env = { ...process.env, FONTCONFIG_FILE: await testFont() };
  const out = join(folder, 'pdf');
  await mkdir(out, { recursive: true });
  const names = [...files.keys()];
  const paths: string[] = [];
  for (const [name, bytes] of files) {
    const path = join(folder, `${name}.docx`);
    await writeFile(path, bytes);
    paths.push(path);
  }
  for (let at = 0; at < paths.length; at += BATCH)
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        out,
        ...paths.slice(at, at + BATCH),
      ],
      { env },
    );
  return new Map(names.map((name) => [name, join(out, `${name}.pdf`)]));
}

/** A page as dots: 0 is black, 255 white. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

export const DOTS_PER_CM = 300 / 2.54;

/** A page of a PDF as it prints at 300 dots an inch (0.0085 cm each). */
export async function pageDots(pdf: string, page: number): Promise<Dots> {
  const image = join(resolve(pdf, '..'), `${basename(pdf, '.pdf')}-${page}`);
  const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
  await run('pdftoppm', ['-r', '300', '-gray', ...only, pdf, image]);
  const bytes = await readFile(`${image}.pgm`);
  await rm(`${image}.pgm`);
  // P5, width and height, the greatest value, then a byte a dot.
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error(`${pdf}: no grey picture of page ${page}`);
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}
