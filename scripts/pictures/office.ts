import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../../src/cli/run';

/**
 * `npm run picture:office`: the report and the memo of sample 004 as they print, for the README. Needs
 * LibreOffice, poppler, and the test font (`npx tsx scripts/typography/make-test-font.ts`).
 */
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/pictures');
const fonts = join(root, 'out/fonts/fonts.conf');
const folder = mkdtempSync(join(tmpdir(), 'tidtam-pictures-'));
if (!existsSync(fonts)) throw new Error('run first: npx tsx scripts/typography/make-test-font.ts');

/** Which output becomes which picture. */
const PICTURES = [
  { file: '004-status-report.xlsx', picture: 'report-004', page: beginOfReport },
  { file: '004-status-memo.docx', picture: 'memo-004', page: () => 1 },
];

const quiet = { print: () => undefined, tell: () => undefined, clock: () => new Date(2021, 2, 31) };
await run(['report', join(root, 'assets/samples/004-status.xlsx'), '--round', '6', '--out', folder], quiet);
mkdirSync(pictures, { recursive: true });
for (const { file, picture, page: choose } of PICTURES) {
  const pdf = toPdf(join(folder, file));
  const page = choose(pdf);
  const image = join(folder, picture);
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, pdf, image]);
  renameSync(`${image}.png`, join(pictures, `${picture}.png`));
}
rmSync(folder, { recursive: true, force: true });

function toPdf(file: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { env });
  return join(folder, basename(file).replace(/\.\w+$/, '.pdf'));
}

/** The last page with the report's title but the summary's: the sample's own sheets are printed before it. */
function beginOfReport(pdf: string): number {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const titled = pages.map((text) => text.includes('ผลการดำเนินการตามมาตรการ') && !text.includes('สรุปผล'));
  return titled.lastIndexOf(true) + 1;
}
