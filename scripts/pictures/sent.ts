import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkWorkbook, propose, sendRegister } from '../../src/app';
import { FileWorkbook } from '../../src/workbook/file';

/**
 * `npm run picture:sent`: the workbook that a department of sample 004 gets, as it prints. Needs LibreOffice, poppler,
 * and the test font (`npx tsx scripts/typography/make-test-font.ts`).
 */
const root = join(import.meta.dirname, '../..');
const fonts = join(root, 'out/fonts/fonts.conf');
const OWNER = 'กองคลัง';
if (!existsSync(fonts)) throw new Error('run first: npx tsx scripts/typography/make-test-font.ts');

const folder = mkdtempSync(join(tmpdir(), 'tidtam-pictures-'));
const file = join(folder, 'sent.xlsx');
writeFileSync(file, await sentTo(OWNER));
const image = join(folder, 'sent');
// The upper part of the page, in dots: below it is nothing.
const PART = ['-x', '30', '-y', '30', '-W', '1450', '-H', '900'];
execFileSync('pdftoppm', ['-r', '130', ...PART, '-png', '-singlefile', '-l', '1', toPdf(file), image]);
mkdirSync(join(root, 'docs/pictures'), { recursive: true });
renameSync(`${image}.png`, join(root, 'docs/pictures/sent-workbook.png'));
rmSync(folder, { recursive: true, force: true });

/** The plan of the sample taken into the register, and the rows of one department sent from it. */
async function sentTo(owner: string): Promise<Uint8Array> {
  const workbook = FileWorkbook.open(readFileSync(join(root, 'assets/samples/004-status.xlsx')));
  const choices = { round: 6, today: '2021-03-01', digits: 'thai', sheet: null } as const;
  const { tables } = await checkWorkbook(workbook, choices);
  for (const { sheet, area } of tables) {
    const table = { sheet, row: area.top, column: area.left };
    const proposing = await propose(
      await checkWorkbook(workbook, choices),
      { ask: 'adopt', table, roles: [], how: 'register' },
      { language: 'th', today: choices.today, digits: choices.digits },
    );
    if (proposing.outcome === 'cannot') throw new Error(proposing.reason);
    await workbook.apply(proposing.proposal.plan);
  }
  const sent = await sendRegister(await checkWorkbook(workbook, choices), {
    round: 6,
    due: '2021-03-19',
    owners: [owner],
    together: false,
    others: false,
    id: () => 'k3f9ab',
  });
  if (sent.outcome === 'cannot') throw new Error(sent.reason);
  const [only] = sent.files;
  if (!only) throw new Error(`nothing for ${owner}`);
  return only.file;
}

function toPdf(path: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], { env });
  return join(folder, basename(path).replace(/\.\w+$/, '.pdf'));
}
