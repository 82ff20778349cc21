import { strToU8, zipSync } from 'fflate';
import { loadTexts, templateProblemText } from '../../../src/i18n';
import { checkTemplate, fillTemplate, takeTemplate, TEMPLATE_LIMITS } from '../../../src/memo/template';
import { DOCUMENT, type Parts, editedTemplate, filled, ownTemplate, packed, paragraph } from './edit';
import { MEMO } from './memos';

const BODY = paragraph('{{เนื้อความ}}');
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The standard template with a relationship of the document more. */
const related = (kind: string, target: string, more: Parts = {}, external = false) =>
  editedTemplate((parts) => {
    const rels = 'word/_rels/document.xml.rels';
    const mode = external ? ' TargetMode="External"' : '';
    parts[rels] = String(parts[rels]).replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="${RELATIONSHIP}/${kind}" Target="${target}"${mode}/></Relationships>`,
    );
    parts[DOCUMENT] = String(parts[DOCUMENT]).replace('<w:body>', `<w:body>${pointer(kind)}`);
    Object.assign(parts, more);
  });

function pointer(kind: string): string {
  if (kind === 'hyperlink')
    return '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>ลิงก์</w:t></w:r></w:hyperlink></w:p>';
  if (kind === 'aFChunk') return '<w:altChunk r:id="rIdX"/>';
  if (kind === 'oleObject')
    return '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="rIdX"/></w:object></w:r></w:p>';
  if (kind === 'image')
    return '<w:p><w:r><w:pict><v:shape><v:imagedata r:href="rIdX"/></v:shape></w:pict></w:r></w:p>';
  return '';
}

describe('What has no place in a letter is taken out, with a word', () => {
  test.each([
    ['macros', 'vbaProject', 'vbaProject.bin', false, 'macros-removed'],
    ['HTML that Word would take in', 'aFChunk', 'chunk.html', false, 'parts-removed'],
    ['an embedded program', 'oleObject', 'embeddings/a.bin', false, 'parts-removed'],
    ['a linked picture', 'image', 'http://example.invalid/a.png', true, 'links-removed'],
    ['a link to a file of a server', 'hyperlink', 'file://server/share/a', true, 'links-removed'],
    ['frames of other files', 'frame', 'http://example.invalid/', true, 'links-removed'],
  ] as const)('%s', async (_, kind, target, external, problem) => {
    const part: Parts = external ? {} : { [`word/${target}`]: 'content' };
    const { parts, problems, document } = await filled(await related(kind, target, part, external));
    expect(problems).toEqual([problem]);
    expect(parts).not.toHaveProperty([`word/${target}`]);
    expect(JSON.stringify(parts)).not.toContain('rIdX');
    expect(JSON.stringify(parts)).not.toContain('example.invalid');
    expect(document).not.toMatch(/altChunk|OLEObject/);
  });

  test('its own template and the data of a mail merge', async () => {
    const template = await editedTemplate((parts) => {
      parts['word/settings.xml'] = String(parts['word/settings.xml']).replace(
        '</w:settings>',
        `<w:mailMerge><w:query w:val="SELECT"/></w:mailMerge><w:attachedTemplate xmlns:r="${RELATIONSHIP}" r:id="rId1"/></w:settings>`,
      );
      parts['word/_rels/settings.xml.rels'] =
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP}/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/></Relationships>`;
    });
    const { parts, problems } = await filled(template);
    expect(problems).toEqual(['links-removed']);
    expect(parts['word/settings.xml']).not.toMatch(/attachedTemplate|mailMerge/);
  });

  test('a template with macros by its kind becomes a plain document', async () => {
    const template = await editedTemplate((parts) => {
      parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      );
    });
    const { parts, problems } = await filled(template);
    expect(problems).toEqual(['macros-removed']);
    expect(parts['[Content_Types].xml']).not.toContain('macroEnabled');
  });

  test('files that nothing leads to, and who edited it', async () => {
    const template = await editedTemplate((parts) => {
      parts['word/hidden.exe'] = 'MZ';
      parts['docProps/core.xml'] = String(parts['docProps/core.xml'])
        .replace('<dc:creator/>', '')
        .replace('</cp:coreProperties>', '<cp:lastModifiedBy>คนแก้</cp:lastModifiedBy></cp:coreProperties>');
    });
    const { parts } = await filled(template);
    expect(Object.keys(parts)).not.toContain('word/hidden.exe');
    expect(JSON.stringify(parts)).not.toContain('คนแก้');
    expect(parts['docProps/core.xml']).toContain('<dc:title>รายงานผลการดำเนินการตามมาตรการ</dc:title>');
  });

  test('but links to web pages stay', async () => {
    const { parts, problems } = await filled(await related('hyperlink', 'https://tidtam.example/', {}, true));
    expect(problems).toEqual([]);
    expect(parts['word/_rels/document.xml.rels']).toContain('https://tidtam.example/');
  });
});

describe('A field of Word', () => {
  const complex = (...instructions: string[]) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions.map((one) => `<w:r><w:instrText>${one}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

  test.each([
    [complex(' DDEAUTO c:\\\\windows "calc"'), 'DDEAUTO'],
    [complex(' INCLUDE', 'TEXT "http://example.invalid"'), 'INCLUDETEXT'],
    ['<w:p><w:fldSimple w:instr="INCLUDEPICTURE a"/></w:p>', 'INCLUDEPICTURE'],
    [
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${complex('QUOTE 68 68 69').slice(5, -6)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      'QUOTE',
    ],
  ])('that fetches or runs something is refused by its name', async (field, name) => {
    const problems = (await checkTemplate(ownTemplate(field + BODY))).filter(
      ({ problem }) => problem === 'field',
    );
    expect(problems.map((one) => one.name)).toContain(name);
    expect((await fillTemplate(ownTemplate(field + BODY), MEMO)).outcome).toBe('unusable');
  });

  test('that counts pages or tells the day is kept', async () => {
    const { document } = await filled(ownTemplate(complex(' PAGE ') + complex(' DATE \\@ "d MMMM"') + BODY));
    expect(document).toContain(' PAGE ');
  });
});

describe('A file that is no template', () => {
  const refused: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
    ['nothing', () => new Uint8Array(), 'empty-file'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'pdf'],
    ['any text', () => strToU8('hello hello hello hello hello hello'), 'not-word'],
    [
      'a workbook',
      () => packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
      'workbook',
    ],
    ['a file with a password', () => ole('EncryptedPackage'), 'encrypted'],
    ['a document of Word 97', () => ole('WordDocument'), 'old-format'],
    ['half a file', async () => (await editedTemplate(() => undefined)).slice(0, 5000), 'broken'],
    ['more than a megabyte', () => new Uint8Array(TEMPLATE_LIMITS.fileBytes + 1), 'too-large-template'],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }), 'unsafe'],
    ['broken XML', () => ownTemplate('<w:p>'), 'broken'],
    ['XML with a DOCTYPE', () => doctype(), 'unsafe'],
    ['Strict Open XML', () => strict(), 'strict'],
    ['elements without end', () => ownTemplate('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), 'unsafe'],
  ];

  test.each(refused)('is refused with its reason: %s', async (_, make, problem) => {
    await loadTexts('en');
    const problems = await checkTemplate(await make());
    expect(problems.map((one) => [one.problem, one.severity])).toEqual([[problem, 'error']]);
    for (const one of problems) {
      expect(templateProblemText(one, 'ก.docx', 'th')).toContain('ก.docx');
      expect(templateProblemText(one, 'ก.docx', 'en')).toMatch(/[a-z]/);
    }
  });
});

test('What is kept is clean already, and cleaning it again changes nothing', async () => {
  const sent = await related('vbaProject', 'vbaProject.bin', { 'word/vbaProject.bin': 'x' });
  const taken = await takeTemplate(sent);
  if (taken.outcome !== 'usable') throw new Error('unusable');
  expect(taken.problems.map(({ problem }) => problem)).toEqual(['macros-removed']);
  const again = await takeTemplate(taken.file);
  expect(again).toEqual({ outcome: 'usable', file: taken.file, problems: [] });
});

function doctype(): Uint8Array {
  return ownTemplate('', { [DOCUMENT]: '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' });
}

function strict(): Uint8Array {
  return ownTemplate('', {
    [DOCUMENT]:
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
  });
}

/** The head of an OLE file with one stream of that name. */
function ole(name: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => (file[512 + index * 2] = letter.charCodeAt(0)));
  return file;
}
