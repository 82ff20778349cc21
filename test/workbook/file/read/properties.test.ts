import { FileWorkbook, newWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these properties, as programs write them. */
function withProperties(core: string, more: Readonly<Record<string, string>> = {}): FileWorkbook {
  const pkg = openPackage(newWorkbook());
  const arrows = pkg.text('_rels/.rels');
  const arrow = `<Relationship Id="rId8" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  const app = `<Relationship Id="rId9" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`;
  pkg.set('_rels/.rels', arrows.replace('</Relationships>', `${arrow}${app}</Relationships>`));
  pkg.set('docProps/core.xml', core);
  for (const [name, text] of Object.entries(more)) pkg.set(name, text);
  return FileWorkbook.open(pkg.save());
}

const core = (inside: string) =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</cp:coreProperties>`;

test('a file that says nothing of itself has no properties', () => {
  expect(FileWorkbook.open(newWorkbook()).properties()).toEqual({
    createdBy: null,
    savedBy: null,
    savedAt: null,
    program: null,
    macros: false,
    linkedFiles: 0,
  });
});

test('who made it, who saved it last, when and with what', () => {
  const workbook = withProperties(
    core(
      '<dc:creator>กองคลัง</dc:creator><cp:lastModifiedBy>นางสาวสมใจ &amp; คณะ</cp:lastModifiedBy><dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-15T02:30:00Z</dcterms:modified>',
    ),
    { 'docProps/app.xml': '<Properties><Application>LibreOffice/7.6</Application></Properties>' },
  );
  expect(workbook.properties()).toMatchObject({
    createdBy: 'กองคลัง',
    savedBy: 'นางสาวสมใจ & คณะ',
    savedAt: '2024-03-15T02:30:00Z',
    program: 'LibreOffice/7.6',
  });
});

test('what is no name or no time is left out: lines, letters that turn others around, a day without sense', () => {
  const name = `ก\u202Eข\n${'ค'.repeat(1_000)}`;
  const { savedBy, savedAt } = withProperties(
    core(`<cp:lastModifiedBy>${name}</cp:lastModifiedBy><dcterms:modified>เมื่อวาน</dcterms:modified>`),
  ).properties();
  expect(savedBy).toBe(`ก ข ${'ค'.repeat(196)}`);
  expect(savedAt).toBeNull();
});

test('properties that are broken cost nothing but themselves', () => {
  expect(withProperties('<cp:coreProperties').properties().savedBy).toBeNull();
  expect(withProperties('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').properties().savedBy).toBeNull();
});

test('macros and links to other files are told', () => {
  const workbook = withProperties(core(''), {
    'xl/vbaProject.bin': 'x',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships/>',
  });
  expect(workbook.properties()).toMatchObject({ macros: true, linkedFiles: 1 });
});
