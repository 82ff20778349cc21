import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../../src/cli/run';

/**
 * `npm run picture:pages`: every page of the memo and of the report sheets of the five documents as it prints, from the
 * samples with their invented agencies, into docs/pictures/pages. Needs LibreOffice, poppler, and the test font
 * (`npx tsx scripts/typography/make-test-font.ts`).
 */
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/pictures/pages');
const fonts = join(root, 'out/fonts/fonts.conf');
if (!existsSync(fonts)) throw new Error('run first: npx tsx scripts/typography/make-test-font.ts');
const folder = mkdtempSync(join(tmpdir(), 'tidtam-pages-'));

/** As each document was made: see test/memo/documents. */
const DOCUMENTS: readonly { readonly sample: string; readonly options: readonly string[] }[] = [
  { sample: '000-plan', options: ['--round', '6', '--date', '2021-03-15'] },
  {
    sample: '001-report',
    options: ['--round', '6', '--date', '2022-04-20', '--digits', 'arabic', '--memo', 'sections'],
  },
  { sample: '002-outcome', options: ['--round', '12', '--date', '2023-12-11'] },
  { sample: '003-projects', options: ['--round', '6', '--date', '2021-03-29'] },
  { sample: '004-status', options: ['--round', '6', '--date', '2021-03-31'] },
];
/** Dots an inch: enough to see every letter's place, and small enough to keep. */
const DOTS = '60';

const quiet = { print: () => undefined, tell: () => undefined, clock: () => new Date(2021, 2, 31) };
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
for (const { sample, options } of DOCUMENTS) {
  const workbook = join(root, `assets/samples/${sample}.xlsx`);
  const code = await run(['report', workbook, ...options, '--out', folder], quiet);
  if (code !== 0) throw new Error(`${sample}: ${code}`);
  const number = sample.slice(0, 3);
  takePages(toPdf(join(folder, `${sample}-memo.docx`)), `${number}-memo`, 1);
  // The sheets of the report stand behind those of the sample.
  const before = pagesIn(toPdf(workbook));
  takePages(toPdf(join(folder, `${sample}-report.xlsx`)), `${number}-report`, before + 1);
}
rmSync(folder, { recursive: true, force: true });

function toPdf(file: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    env,
    stdio: 'ignore',
  });
  return join(folder, basename(file).replace(/\.\w+$/, '.pdf'));
}

function pagesIn(pdf: string): number {
  return execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f').length - 1;
}

/** Pages from `first` on as `<name>-1.png` and so on. */
function takePages(pdf: string, name: string, first: number): void {
  const out = mkdtempSync(join(folder, 'png-'));
  execFileSync('pdftoppm', ['-r', DOTS, '-png', '-f', `${first}`, pdf, join(out, 'page')]);
  readdirSync(out)
    .sort()
    .forEach((file, index) => renameSync(join(out, file), join(pictures, `${name}-${index + 1}.png`)));
}
