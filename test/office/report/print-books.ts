import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../../..');
const FONTS = join(ROOT, 'out/fonts/fonts.conf');

/** A word on a printed page, and the box of its line in pt from the page's top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  /** pt */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Without a font as wide and as high as TH Sarabun nothing that is measured means anything. */
async function withTestFont(): Promise<NodeJS.ProcessEnv> {
  if (!existsSync(FONTS))
    await run(process.execPath, ['--import', 'tsx', 'scripts/typography/make-test-font.ts'], { cwd: ROOT });
  return { ...process.env, FONTCONFIG_FILE: FONTS };
}

/** LibreOffice shows the results that stand in a file, unless it is told to calculate what it opens, as after an edit. */
const CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens workbooks in one start of LibreOffice and saves them as `pdf`, or calculated anew as `xlsx`. Gives the paths. */
export async function convertBooks(
  folder: string,
  books: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'xlsx',
): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, format);
  await mkdir(out, { recursive: true });
  const paths: string[] = [];
  for (const [name, bytes] of books) {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, bytes);
    paths.push(path);
  }
  const settings = join(folder, 'profile/user');
  await mkdir(settings, { recursive: true });
  if (format === 'xlsx') await writeFile(join(settings, 'registrymodifications.xcu'), CALCULATE);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
    env: await withTestFont(),
  });
  return new Map([...books.keys()].map((name) => [name, join(out, `${name}.${format}`)]));
}

/** Every word of a PDF with its place. */
export async function printedPages(pdf: string): Promise<PrintedPage[]> {
  const xml = `${pdf}.xml`;
  await run('pdftotext', ['-bbox', pdf, xml]);
  const text = await readFile(xml, 'utf8');
  return text
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = '', word = '']) => ({
        text: unescaped(word),
        left: numberIn(box, 'xMin'),
        top: numberIn(box, 'yMin'),
        right: numberIn(box, 'xMax'),
        bottom: numberIn(box, 'yMax'),
      })),
    }));
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
