import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { render } from './libreoffice';
import { openXmlErrors } from './validator';

const SAMPLES = join(__dirname, '../../assets/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const folder = mkdtempSync(join(tmpdir(), 'tidtam-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = { print: () => undefined, tell: () => undefined, clock: () => new Date(2026, 2, 31) };

describe.each(samples)('sample %s', (sample) => {
  const name = sample.replace(/\.xlsx$/, '');

  test('is a valid workbook that LibreOffice prints', async () => {
    expect(await openXmlErrors(join(SAMPLES, sample))).toEqual([]);
    expect((await render(join(SAMPLES, sample))).pages).toBeGreaterThan(0);
  });

  describe.each(['6', '12'])('in round %s', (round) => {
    const out = join(folder, round);
    beforeAll(async () => {
      expect(await run(['report', join(SAMPLES, sample), '--round', round, '--out', out], quiet)).toBe(0);
    });

    test('becomes a report that the Open XML SDK finds no error in and LibreOffice prints', async () => {
      const path = join(out, `${name}-report.xlsx`);
      expect(await openXmlErrors(path)).toEqual([]);
      const { text } = await render(path);
      expect(text.join('\n')).toContain(round === '6' ? 'รอบ ๖ เดือน' : 'รอบ ๑๒ เดือน');
    });

    test('becomes a memo that the Open XML SDK finds no error in and LibreOffice prints', async () => {
      const path = join(out, `${name}-memo.docx`);
      expect(await openXmlErrors(path)).toEqual([]);
      const { text } = await render(path);
      expect(text[0]).toContain('บันทึกข้อความ');
    });
  });
});
