import { type MemoModel, memoModel, pageMemo } from '../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf } from './registers';
import { written } from './write/docx-parts';

const made = (more: { readonly speed?: string; readonly secrecy?: string }) =>
  memoModel({ ...ALL_DONE, agency: { ...ALL_DONE.agency, ...more } }, figuresOf(ALL_DONE, 6), OPTIONS);
const shown = ({ speed, secrecy }: MemoModel) => [speed, secrecy];
const headersOf = ({ parts }: { readonly parts: Readonly<Record<string, string>> }) =>
  Object.entries(parts).flatMap(([name, xml]) => (/^word\/header\d/.test(name) ? [xml] : []));

describe('ชั้นความเร็ว and ชั้นความลับ', () => {
  test('are those of the agency sheet', () => {
    expect(shown(made({ speed: 'ด่วนที่สุด', secrecy: 'ลับมาก' }).memo)).toEqual(['ด่วนที่สุด', 'ลับมาก']);
    expect(shown(made({ speed: ' ด่วน ' }).memo)).toEqual(['ด่วน', undefined]);
  });

  test.each(['ปกติ', '-', 'ไม่มี', ''])('are none where %j is said', (text) => {
    const { memo, findings } = made({ speed: text, secrecy: text });
    expect(shown(memo)).toEqual([undefined, undefined]);
    expect(findings.map(({ rule }) => rule)).not.toContain('memo.class-unknown');
  });

  test('are not printed when there is no such class, and said', () => {
    const { memo, findings } = made({ speed: 'ด่วนมากมาก', secrecy: 'ลับสุดยอด' });
    expect(shown(memo)).toEqual([undefined, undefined]);
    expect(findings.filter(({ rule }) => rule === 'memo.class-unknown').map(({ data }) => data)).toEqual([
      { text: 'ด่วนมากมาก', classes: 'ด่วน · ด่วนมาก · ด่วนที่สุด' },
      { text: 'ลับสุดยอด', classes: 'ลับ · ลับมาก · ลับที่สุด' },
    ]);
  });

  test('stand in red in the margins: the speed on the first page, the secrecy at the top and the foot of every page', async () => {
    const file = await written(made({ speed: 'ด่วนมาก', secrecy: 'ลับ' }).memo);
    const headers = headersOf(file);
    expect(headers.filter((xml) => xml.includes('>ด่วนมาก<'))).toHaveLength(1);
    expect(headers.every((xml) => xml.match(/>ลับ</g)?.length === 2)).toBe(true);
    expect(file.parts['word/styles.xml']).toMatch(/w:styleId="MemoSecrecy".*?w:color w:val="FF0000"/s);
    const { pages } = pageMemo(made({ speed: 'ด่วนมาก', secrecy: 'ลับ' }).memo);
    const classes = pages.map((page) => page.classes.map(({ text, red }) => [text, red]));
    expect(classes[0]).toEqual([
      ['ด่วนมาก', true],
      ['ลับ', true],
      ['ลับ', true],
    ]);
    for (const page of pages)
      for (const { top, height } of page.classes) expect(top + height <= 2.5 || top >= 27.7).toBe(true);
  });

  test('leave the foot of the page to tables: LibreOffice lost one with a row higher than the page around them', async () => {
    for (const xml of headersOf(await written(made({ secrecy: 'ลับ' }).memo)))
      expect([...xml.matchAll(/w:wrap="(\w+)"/g)].map(([, wrap]) => wrap)).toEqual(['around', 'through']);
  });

  test('move nothing on the page', () => {
    const lines = (memo: MemoModel) => pageMemo(memo).pages.map((page) => page.lines);
    expect(lines(made({ speed: 'ด่วน', secrecy: 'ลับ' }).memo)).toEqual(lines(made({}).memo));
  });
});
