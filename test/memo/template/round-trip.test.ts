import { strFromU8, unzipSync } from 'fflate';
import { writeMemo } from '../../../src/memo';
import { PLACEHOLDERS, checkTemplate, fillTemplate, standardTemplate } from '../../../src/memo/template';
import { readDocx } from '../../../src/word';
import { tinyPng } from '../../fixtures/png';
import { written } from '../write/docx-parts';
import { DOCUMENT, filled } from './edit';
import { MEMO, PLAN_ANNEX, STATUS_ANNEX } from './memos';

describe('The standard template', () => {
  test('has nothing wrong with it, whatever the memo', async () => {
    for (const memo of [
      MEMO,
      { ...MEMO, annexes: [] },
      { ...MEMO, code: null, from: null, emblem: tinyPng() },
    ])
      expect(await checkTemplate(await standardTemplate(memo))).toEqual([]);
  });

  test('filled says what the standard memo says, paragraph by paragraph', async () => {
    const { paragraphs } = await filled(await standardTemplate(MEMO));
    const standard = await written(MEMO);
    const said = (all: typeof paragraphs) => all.filter(({ text }) => text !== '').map(({ text }) => text);
    expect(said(paragraphs)).toEqual(said(standard.paragraphs));
    expect(said(paragraphs)).toContain('จึงเรียนมาเพื่อโปรดทราบ');
  });

  test('filled has the styles of the standard memo', async () => {
    const { paragraphs } = await filled(await standardTemplate(MEMO));
    const standard = await written(MEMO);
    const styles = (all: typeof paragraphs) =>
      all.filter(({ text }) => text !== '').map(({ style }) => style);
    expect(styles(paragraphs)).toEqual(styles(standard.paragraphs));
  });

  test('filled is read again by our own reader like the standard memo', async () => {
    const made = await fillTemplate(await standardTemplate(MEMO), MEMO);
    if (made.outcome !== 'filled') throw new Error('unusable');
    expect((await readDocx(made.file)).sheets).toEqual((await readDocx(await writeMemo(MEMO))).sheets);
  });

  test('explains every placeholder on its last page, which is not in the memo', async () => {
    const template = await standardTemplate(MEMO);
    const guide = textOf(template);
    for (const { says } of PLACEHOLDERS) expect(guide).toContain(says);
    const { document } = await filled(template);
    expect(document).not.toContain('MemoGuide');
    expect(document).not.toContain('{{');
  });

  test('keeps ที่ and วันที่ on two lines where the document number is long', async () => {
    const memo = { ...MEMO, code: 'สบ ๗๔๖๐๑.๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕/ว ๑๒๓๔๕๖๗๘๙๐๑๒' };
    const { texts } = await filled(await standardTemplate(memo), memo);
    expect(texts.some((text) => text.startsWith('วันที่'))).toBe(true);
  });

  test('sets the emblem where the regulation has it, and leaves its place free without one', async () => {
    const emblem = tinyPng();
    const { document, parts } = await filled(await standardTemplate(MEMO), { ...MEMO, emblem });
    expect(document).toMatch(/<wp:positionH relativeFrom="page"><wp:posOffset>1080000</);
    expect(document).toMatch(/<wp:positionV relativeFrom="page"><wp:posOffset>540000</);
    const id = /r:embed="(\w+)"/.exec(document)?.[1] ?? '';
    expect(parts['word/_rels/document.xml.rels']).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="media/memo1.png"`),
    );
    expect((await filled(await standardTemplate(MEMO))).document).not.toContain('<w:drawing>');
  });

  test('leaves no empty page for annexes that a memo has not', async () => {
    const { document, paragraphs } = await filled(await standardTemplate(MEMO), { ...MEMO, annexes: [] });
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
    expect(document).not.toContain('w:orient="landscape"');
    expect(document).toMatch(/<w:titlePg\/>(?:(?!<w:p>).)*<\/w:sectPr><\/w:body>/);
    expect(paragraphs.at(-1)?.text).toBe('');
  });

  test('begins each further annex on a page of its own', async () => {
    const { paragraphs } = await filled(await standardTemplate(MEMO), {
      ...MEMO,
      annexes: [STATUS_ANNEX, PLAN_ANNEX],
    });
    const breaks = paragraphs.filter(({ xml }) => xml.includes('<w:pageBreakBefore/>'));
    expect(breaks.map(({ text }) => text)).toEqual(['มาตรการส่งเสริมคุณธรรม']);
  });

  test('sets a table into the text where the memo wants it there', async () => {
    const annexes = [{ ...PLAN_ANNEX, after: 'p1' }];
    const { texts } = await filled(await standardTemplate(MEMO), { ...MEMO, annexes });
    const at = (text: string) => texts.indexOf(text);
    expect(at('มาตรการส่งเสริมคุณธรรม')).toBeGreaterThan(at(MEMO.body[1]?.text ?? ''));
    expect(at('มาตรการส่งเสริมคุณธรรม')).toBeLessThan(at(MEMO.body[2]?.text ?? ''));
  });

  test('gives the same bytes for the same memo', async () => {
    const template = await standardTemplate(MEMO);
    expect(await standardTemplate(MEMO)).toEqual(template);
    expect(await fillTemplate(template, MEMO)).toEqual(await fillTemplate(template, MEMO));
  });

  test('holds every row of a long table once and in order', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => [{ lines: [`แถว ${index}.`] }, { lines: ['-'] }]);
    const annexes = [{ ...PLAN_ANNEX, table: { ...PLAN_ANNEX.table, rows } }];
    const { document } = await filled(await standardTemplate(MEMO), { ...MEMO, annexes });
    const numbers = [...document.matchAll(/>แถว (\d+)\.</g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(rows.map((_, index) => index));
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test('shows what a person wrote as they wrote it, placeholders and markup among it', async () => {
    const subject = 'ใช้ {{เรียน}} & <w:p> {{ลงนาม}} $& $1';
    const { texts } = await filled(await standardTemplate(MEMO), {
      ...MEMO,
      subject,
      body: [{ block: 'paragraph', key: 'p1', text: '{{ตารางรายงาน}}' }],
    });
    expect(texts.some((text) => text.includes('ใช้ {{เรียน}} &amp; &lt;w:p&gt; {{ลงนาม}} $&amp; $1'))).toBe(
      true,
    );
    expect(texts).toContain('{{ตารางรายงาน}}');
  });
});

const textOf = (template: Uint8Array): string =>
  strFromU8(unzipSync(template)[DOCUMENT] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');
