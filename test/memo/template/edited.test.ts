import fc from 'fast-check';
import { checkTemplate, fillTemplate } from '../../../src/memo/template';
import { tinyPng } from '../../fixtures/png';
import {
  DOCUMENT,
  editedTemplate,
  filled,
  ownTemplate,
  paragraph,
  paragraphOf,
  partOf,
  withDocument,
} from './edit';
import { MEMO, PLAN_ANNEX } from './memos';

const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const SECTION = (width: number, margin: number) =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="1134" w:right="${margin}" w:bottom="1134" w:left="${margin}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
const BODY = `${paragraph('{{เนื้อความ}}')}${paragraph('{{ลงนาม}}')}`;
const tableWidths = (xml: string) =>
  [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, w]) => Number(w));

describe('A placeholder that Word parted into runs', () => {
  test('is filled however it was parted', async () => {
    const words = '{{เรื่อง}}';
    await fc.assert(
      fc.asyncProperty(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 }), async (cuts) => {
        const runs = [0, ...cuts].map((from, index) => run(words.slice(from, cuts[index] ?? words.length)));
        const proof = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="a"/>';
        const body = `<w:p>${run('เรื่อง ')}${runs.join(proof)}${run(' (ด่วน)')}</w:p>${BODY}`;
        const { texts } = await filled(ownTemplate(body));
        expect(texts[0]).toBe('เรื่อง รายงานผลการดำเนินการตามมาตรการ (ด่วน)');
      }),
      { numRuns: 12 },
    );
  });

  test('takes the look of its first letter', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const body = `<w:p>${run('{{เรื่', bold)}${run('อง}} จบ')}</w:p>${BODY}`;
    const { document } = await filled(ownTemplate(body));
    expect(document).toContain(
      `<w:r>${bold}<w:t xml:space="preserve">รายงานผลการดำเนินการตามมาตรการ</w:t></w:r>`,
    );
    expect(document).toContain('> จบ</w:t>');
  });

  test('is filled among others in its line, with spaces and other digits in its braces', async () => {
    const body = `${paragraph('ที่ {{ ที่ }}/{{วันที่}} {{\u200bเรียน}}')}${paragraph('{{เนื้อความ}}')}${paragraph('{{ลงนาม1}}')}${paragraph('{{ลงนาม๒}}')}`;
    const { texts } = await filled(ownTemplate(body));
    expect(texts[0]).toBe('ที่ สบ ๗๔๖๐๑/-/๓๑ มีนาคม ๒๕๖๔ นายกเทศมนตรีตำบลทุ่งดาวเรือง');
    expect(texts.indexOf('(นางสาวสมใจ ใจดีงาม)')).toBeGreaterThan(0);
    expect(texts.indexOf('(นายมานะ ตั้งใจจริง)')).toBeGreaterThan(texts.indexOf('(นางสาวสมใจ ใจดีงาม)'));
  });

  test('is filled in links, insertions and content controls, which then are the text’s own', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:text/></w:sdtPr><w:sdtContent>${run('{{เรียน}}')}</w:sdtContent></w:sdt>`;
    const body = `<w:p><w:ins w:id="1" w:author="a">${run('{{ที่}}')}</w:ins>${control}</w:p>${BODY}`;
    const { texts, document } = await filled(ownTemplate(body));
    expect(texts[0]).toBe('สบ ๗๔๖๐๑/-นายกเทศมนตรีตำบลทุ่งดาวเรือง');
    expect(document).not.toMatch(/showingPlcHdr|dataBinding/);
  });

  test('is none where it was deleted', async () => {
    const gone = `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{{เรื่อ</w:delText></w:r></w:del>${run('x')}</w:p>`;
    const problems = await checkTemplate(ownTemplate(gone + BODY));
    expect(problems.filter(({ problem }) => problem === 'unclosed')).toEqual([]);
  });
});

describe('An edited template', () => {
  test('keeps what was written around the placeholders, and in which order', async () => {
    const template = await editedTemplate((parts) => {
      const document = String(parts[DOCUMENT]);
      const signatures = paragraphOf('ลงนาม').exec(document)?.[0] ?? '';
      parts[DOCUMENT] = document
        .replace(signatures, '')
        .replace(paragraphOf('เนื้อความ'), (body) => `${signatures}${paragraph('ข้อความของสำนักงาน')}${body}`);
    });
    const { texts } = await filled(template);
    const order = ['(นางสาวสมใจ ใจดีงาม)', 'ข้อความของสำนักงาน', 'จึงเรียนมาเพื่อโปรดทราบ'].map((text) =>
      texts.indexOf(text),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('gives its own type and indents to the text, and leaves ticks in a font that has them', async () => {
    const look =
      '<w:rPr><w:rFonts w:cs="TH SarabunIT๙" w:ascii="TH SarabunIT๙"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr>';
    const body = `<w:p><w:pPr><w:spacing w:line="300"/><w:ind w:firstLine="700"/></w:pPr>${run('{{เนื้อความ}}', look)}</w:p><w:p>${run('{{ตารางรายงาน}}', look)}</w:p>${SECTION(11906, 1134)}`;
    const { document, paragraphs } = await filled(ownTemplate(body));
    const text = paragraphs.find((one) => one.text.startsWith('ตามที่เทศบาล'))?.xml ?? '';
    expect(text).toContain('<w:ind w:firstLine="700"/>');
    expect(text).toContain('<w:szCs w:val="30"/>');
    expect(paragraphs.find((one) => one.text === 'เรื่องเดิม')?.xml).not.toContain('<w:ind');
    expect(/<w:r>(?:(?!<w:r>).)*✓/s.exec(document)?.[0]).toContain('Segoe UI Symbol');
  });

  test('lends its own paragraph style to the text', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Office"><w:name w:val="Office"/></w:style></w:styles>';
    const body = `<w:p><w:pPr><w:pStyle w:val="Office"/></w:pPr>${run('{{เนื้อความ}}')}</w:p>`;
    const { paragraphs, parts } = await filled(ownTemplate(body, { 'word/styles.xml': styles }));
    expect(paragraphs.find((one) => one.text.startsWith('ตามที่เทศบาล'))?.style).toBe('Office');
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="MemoParagraph"(?:(?!<\/w:style>).)*<w:basedOn w:val="a"\/>/s,
    );
  });

  test('keeps the styles of the memo as they were changed in it', async () => {
    const template = await editedTemplate((parts) => {
      parts['word/styles.xml'] = String(parts['word/styles.xml']).replace(
        /(w:styleId="MemoParagraph".*?w:firstLine=")\d+/s,
        '$1999',
      );
    });
    const { parts } = await filled(template);
    expect(parts['word/styles.xml']).toMatch(/w:firstLine="999"/);
    expect(parts['word/styles.xml']?.match(/w:styleId="MemoParagraph"/g)).toHaveLength(1);
  });

  test('works without any styles of its own', async () => {
    const { parts, texts } = await filled(ownTemplate(BODY));
    expect(parts['word/styles.xml']).toContain('w:styleId="MemoParagraph"');
    expect(parts['[Content_Types].xml']).toContain('/word/styles.xml');
    expect(texts).toContain('จึงเรียนมาเพื่อโปรดทราบ');
  });

  test('fills headers and footers, and keeps their pictures and page numbers', async () => {
    const header = partOf(
      'hdr',
      `${paragraph('{{เรื่อง}}')}<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`,
    );
    const footer = partOf(
      'ftr',
      `<w:tbl><w:tr><w:tc>${paragraph('{{ส่วนราชการ}}')}</w:tc></w:tr></w:tbl><w:p/>`,
    );
    const { parts } = await filled(
      ownTemplate(BODY, { 'word/header1.xml': header, 'word/footer1.xml': footer }),
    );
    expect(parts['word/header1.xml']).toContain('>รายงานผลการดำเนินการตามมาตรการ</w:t>');
    expect(parts['word/header1.xml']).toContain(' PAGE ');
    expect(parts['word/footer1.xml']).toContain('>เทศบาลตำบลทุ่งดาวเรือง สำนักปลัด</w:t>');
  });

  test('sets the emblem of a header into the header’s own relationships', async () => {
    const header = partOf('hdr', paragraph('{{ตราครุฑ}}'));
    const { parts } = await filled(ownTemplate(BODY, { 'word/header1.xml': header }), {
      ...MEMO,
      emblem: tinyPng(),
    });
    expect(parts['word/header1.xml']).toMatch(/<wp:anchor(?=.*r:embed="rId1")/s);
    expect(parts['word/_rels/header1.xml.rels']).toContain('media/memo1.png');
    expect(parts['[Content_Types].xml']).toContain('image/png');
  });

  test('sets the emblem of a cell in its line', async () => {
    const cell = `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>${paragraph('{{ตราครุฑ}}')}</w:tc></w:tr></w:tbl><w:p/>`;
    const { document } = await filled(ownTemplate(cell + BODY), { ...MEMO, emblem: tinyPng() });
    expect(document).toContain('<wp:inline');
    expect(document).toContain('cy="540000"');
  });

  test('fills a text box in both of its forms, and counts it once', async () => {
    const box = `<w:txbxContent>${paragraph('{{เรื่อง}}')}</w:txbxContent>`;
    const alternate = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const template = ownTemplate(alternate + BODY);
    expect((await checkTemplate(template)).map(({ problem }) => problem)).not.toContain('doubled');
    expect((await filled(template)).document.match(/>รายงานผลการดำเนินการตามมาตรการ</g)).toHaveLength(2);
  });
});

describe('A table in a template', () => {
  test.each([
    ['an upright page', 11906, 1134, 9638],
    ['a lying page', 16838, 1440, 13958],
  ])('is as wide as the text of %s', async (_, width, margin, text) => {
    const body = `${BODY}${paragraph('{{ตารางรายงาน}}')}${SECTION(width, margin)}`;
    const { document } = await filled(ownTemplate(body));
    expect(tableWidths(document)).toEqual([text]);
  });

  test('follows the section it stands in, not the last', async () => {
    const upright = `<w:p><w:pPr>${SECTION(11906, 1134)}</w:pPr></w:p>`;
    const body = `${paragraph('{{เนื้อความ}}')}${paragraph('{{ตารางแผน}}')}${upright}${paragraph('{{ตารางรายงาน}}')}${SECTION(16838, 1440)}`;
    const { document } = await filled(ownTemplate(body), { ...MEMO, annexes: [...MEMO.annexes, PLAN_ANNEX] });
    expect(tableWidths(document)).toEqual([9638, 13958]);
  });

  test('is as wide as a column of text', async () => {
    const section = SECTION(11906, 1134).replace(
      '</w:sectPr>',
      '<w:cols w:num="2" w:space="638"/></w:sectPr>',
    );
    const { document } = await filled(ownTemplate(`${BODY}${paragraph('{{ตารางรายงาน}}')}${section}`));
    expect(tableWidths(document)).toEqual([4500]);
  });

  test('fits into a cell, behind which a paragraph stands', async () => {
    const cell = (inner: string, width: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid><w:tr>${cell(paragraph('{{ลงนาม}}'), 2000)}${cell(paragraph('{{ตารางรายงาน}}'), 7000)}</w:tr></w:tbl>`;
    const { document } = await filled(
      ownTemplate(`${paragraph('{{เนื้อความ}}')}${table}${SECTION(11906, 1134)}`),
    );
    expect(tableWidths(document)).toEqual([7000 - 2 * 108]);
    expect(document).not.toMatch(/<\/w:tbl><\/w:tc>/);
  });

  test('leaves a cell that it fills with nothing a paragraph', async () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="7000"/></w:tblGrid><w:tr><w:tc>${paragraph('{{ตารางรายงาน}}')}</w:tc></w:tr></w:tbl>`;
    const { document } = await filled(ownTemplate(`${paragraph('{{เนื้อความ}}')}${table}<w:p/>`), {
      ...MEMO,
      annexes: [],
    });
    expect(document).toMatch(/<w:tc><w:p\/><\/w:tc>/);
  });

  test('keeps the end of a section that its placeholder’s paragraph was', async () => {
    const last = `<w:p><w:pPr>${SECTION(11906, 1134)}</w:pPr>${run('{{เนื้อความ}}')}</w:p>`;
    const { document } = await filled(ownTemplate(`${last}${paragraph('{{ลงนาม}}')}${SECTION(16838, 1440)}`));
    expect(document.match(/<w:sectPr/g)).toHaveLength(2);
    expect(document).toContain('<w:pStyle w:val="MemoSpacer"/><w:sectPr>');
  });

  test('begins a page where its placeholder began one', async () => {
    const broken = paragraph('{{ตารางรายงาน}}', '<w:pPr><w:pageBreakBefore/></w:pPr>');
    const { paragraphs } = await filled(ownTemplate(`${BODY}${broken}${SECTION(11906, 1134)}`));
    const breaks = paragraphs.filter(({ xml }) => xml.includes('pageBreakBefore')).map(({ text }) => text);
    expect(breaks).toEqual(['ผลการดำเนินการตามมาตรการ']);
  });
});

describe('A place for every signer', () => {
  test('in a cell is the cell: lines begin and end with it', async () => {
    const cell = `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${paragraph('{{ลงนาม}}')}</w:tc></w:tr></w:tbl><w:p/>`;
    const { paragraphs } = await filled(ownTemplate(paragraph('{{เนื้อความ}}') + cell));
    const [signing] = paragraphs.filter(({ text }) => text.startsWith('(ลงชื่อ)'));
    expect(signing?.xml).toContain(`w:pos="${4000 - 2 * 108 - 57}"`);
    expect(signing?.xml).toContain('<w:ind w:left="0"/>');
  });

  test('sets each in its own and the others where all are', async () => {
    const { texts } = await filled(await withDocument(paragraphOf('เรียน'), paragraph('{{ลงนาม๒}}')));
    const at = (name: string) => texts.indexOf(name);
    expect(at('(นายมานะ ตั้งใจจริง)')).toBeLessThan(at('(นางสาวสมใจ ใจดีงาม)'));
    expect(texts.filter((text) => text === '(นายมานะ ตั้งใจจริง)')).toHaveLength(1);
  });

  test('tells of signers and tables that have none', async () => {
    const { problems } = await filled(ownTemplate(`${paragraph('{{เนื้อความ}}')}${paragraph('{{ลงนาม๑}}')}`));
    expect(problems).toEqual(['signers-left-out', 'annexes-left-out']);
  });
});

test('What the template has no place for of speed and secrecy is told, and not what the office typed itself', async () => {
  const memo = { ...MEMO, speed: 'ด่วนมาก', secrecy: 'ลับ' } as const;
  const told = async (body: string) => {
    const done = await fillTemplate(ownTemplate(body), memo);
    return done.problems.filter(({ problem }) => problem === 'classes-left-out').map(({ name }) => name);
  };
  expect(await told(BODY)).toEqual(['ด่วนมาก · ลับ']);
  expect(await told(paragraph('ด่วนมาก') + paragraph('กลับ') + BODY)).toEqual(['ลับ']);
  expect(await told(paragraph('ด่วนมาก') + paragraph('ลับ') + BODY)).toEqual([]);
});

test('What is not known is left blank: dots, or the rule that is there', async () => {
  const ruled = run('{{ที่}}', '<w:rPr><w:u w:val="dotted"/></w:rPr>');
  const body = `<w:p>${ruled}</w:p>${paragraph('เรียน {{เรียน}}')}${BODY}`;
  const { texts } = await filled(ownTemplate(body), { ...MEMO, code: null, to: null });
  expect(texts[0]).toBe(`เรียน ${'.'.repeat(44)}`);
});
