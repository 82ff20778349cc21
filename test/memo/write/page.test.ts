import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf } from '../registers';
import { PNG } from '../pictures';
import { type Written, styleOf, written } from './docx-parts';

const memoOf = (emblem: Uint8Array | null = PNG, options = OPTIONS) =>
  memoModel(ALL_DONE, figuresOf(ALL_DONE, 6), options, { emblem }).memo;

let memo: Written;
beforeAll(async () => {
  memo = await written(memoOf());
});

describe('The paper', () => {
  const sections = () => memo.document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];

  test('is A4, upright for the memo and lying for the annex', () => {
    expect(sections()).toHaveLength(2);
    expect(sections()[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sections()[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('has margins of 3, 2, 2.5 and 2 cm', () => {
    for (const section of sections())
      expect(section).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701"/);
  });

  test('bears Thai page numbers from the second page on', () => {
    expect(sections()[0]).toContain('<w:titlePg/>');
    expect(sections()[1]).not.toContain('<w:titlePg/>');
    for (const section of sections()) expect(section).toContain('<w:pgNumType w:fmt="thaiNumbers"/>');
    const headers = Object.entries(memo.parts).filter(([name]) => /^word\/header\d\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([3, 2]);
    for (const [, xml] of numbered) expect(xml).toMatch(/<w:t [^>]*>- <\/w:t>.*PAGE.*<w:t [^>]*> -<\/w:t>/s);
  });

  test('bears Arabic page numbers when those digits are chosen', async () => {
    const { document } = await written(memoOf(null, { ...OPTIONS, digits: 'arabic' }));
    expect(document).toContain('<w:pgNumType w:fmt="decimal"/>');
  });
});

describe('The type', () => {
  test('is TH SarabunPSK at 16 pt in both halves, in the defaults of the document', () => {
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(memo.parts['word/styles.xml'] ?? '')?.[0];
    expect(defaults).toMatch(/<w:rFonts [^>]*w:ascii="TH SarabunPSK"/);
    expect(defaults).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/);
    expect(defaults).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(defaults).toMatch(/<w:lang [^>]*w:bidi="th-TH"/);
  });

  test('of the title is 29 pt bold, centred on a line of exactly 35 pt', () => {
    const title = memo.paragraphs[0];
    expect(title?.text).toBe('บันทึกข้อความ');
    expect(styleOf(memo, 'MemoTitle')).toContain('<w:b/><w:bCs/><w:sz w:val="58"/><w:szCs w:val="58"/>');
    expect(styleOf(memo, 'MemoTitle')).toContain('<w:spacing w:line="700" w:lineRule="exact"/>');
    expect(styleOf(memo, 'MemoTitle')).toContain('<w:jc w:val="center"/>');
  });

  test('of paragraphs is distributed, the first line 2.5 cm in, 6 pt before', () => {
    const style = styleOf(memo, 'MemoParagraph');
    expect(style).toContain('<w:jc w:val="thaiDistribute"/>');
    expect(style).toMatch(/<w:ind [^>]*w:firstLine="1417"/);
    expect(style).toMatch(/<w:spacing [^>]*w:before="120"/);
  });
});

describe('The emblem', () => {
  test('is 1.5 cm high in its own proportions, 3 cm and 1.5 cm from the corner of the page', () => {
    const [drawing = ''] = /<wp:anchor.*?<\/wp:anchor>/s.exec(memo.document) ?? [];
    expect(drawing).toContain('<wp:extent cx="490909" cy="540000"/>');
    expect(drawing).toMatch(/<wp:positionH relativeFrom="page"><wp:posOffset>1080000</);
    expect(drawing).toMatch(/<wp:positionV relativeFrom="page"><wp:posOffset>540000</);
    expect(drawing).toContain('<wp:wrapNone/>');
    expect(drawing).toContain('locked="1"');
  });

  test('leaves its space free when there is none: nothing else moves', async () => {
    const without = await written(memoOf(null));
    expect(without.document).not.toContain('<w:drawing>');
    expect(without.paragraphs.map(({ text }) => text)).toEqual(memo.paragraphs.map(({ text }) => text));
    expect(Object.keys(without.parts).filter((name) => name.includes('media'))).toEqual([]);
  });
});

describe('The file', () => {
  test('is the same to the byte for the same memo, whenever it is written', async () => {
    jest.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), doNotFake: ['nextTick', 'queueMicrotask'] });
    const again = await written(memoOf());
    jest.useRealTimers();
    expect(Buffer.from(again.bytes).equals(Buffer.from(memo.bytes))).toBe(true);
  });

  test('is named by its subject and tells nothing of the machine or the person', () => {
    const core = memo.parts['docProps/core.xml'] ?? '';
    expect(core).toContain(
      '<dc:title>รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)</dc:title>',
    );
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(core.match(/\d{4}-\d{2}-\d{2}T/g)).toEqual(['2021-03-31T', '2021-03-31T']);
  });

  test('begins with its list of contents, by which programs know it', () => {
    expect(Object.keys(memo.parts)[0]).toBe('[Content_Types].xml');
  });
});
