import {
  attribute,
  child,
  childElements,
  descendants,
  element,
  flag,
  insertInOrder,
  named,
  parseXml,
  prefixedAttribute,
  removeAttribute,
  removeChild,
  setAttribute,
  textOf,
  writeXml,
} from '../../../../src/workbook/file/xml';

const edited = (xml: string, edit: (root: ReturnType<typeof parseXml>['root']) => void) => {
  const document = parseXml(xml);
  edit(document.root);
  return writeXml(document);
};

test('an attribute is changed in its place and keeps its quotes', () => {
  expect(edited(`<a  b = 'x' c="1"/>`, (a) => setAttribute(a, 'b', `it's <`))).toBe(
    `<a  b = 'it&apos;s &lt;' c="1"/>`,
  );
  expect(edited('<a b="1"/>', (a) => setAttribute(a, 'd', '2'))).toBe('<a b="1" d="2"/>');
  expect(edited('<a b="1" c="2"/>', (a) => removeAttribute(a, 'b'))).toBe('<a c="2"/>');
});

test('an empty element opens when it gets a child', () => {
  expect(edited('<a b="1" />', (a) => a.children.push(element('c')))).toBe('<a b="1" ><c/></a>');
});

test('elements are found by local name, whatever their prefix', () => {
  const { root } = parseXml('<x:a xmlns:x="u"><x:b n="1"/><b n="2"/><c><x:b n="3"/></c></x:a>');
  expect(childElements(root, 'b').map((one) => attribute(one, 'n'))).toEqual(['1', '2']);
  expect(descendants(root, 'b').map((one) => attribute(one, 'n'))).toEqual(['1', '2', '3']);
  expect(child(root, 'd')).toBeNull();
  expect(named(root, 'd')).toBe('x:d');
});

test('a relationship id is found under any prefix', () => {
  const { root } = parseXml('<a id="plain" rel:id="rId7"/>');
  expect(prefixedAttribute(root, 'id')).toBe('rId7');
});

test('boolean attributes are said in two ways', () => {
  const { root } = parseXml('<a b="1" c="true" d="0" e="false"/>');
  expect(['b', 'c', 'd', 'e', 'f'].map((name) => flag(root, name, true))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});

test('text is put together from its pieces', () => {
  expect(textOf(parseXml('<a>a&amp;<b>b</b><!-- no --><![CDATA[<c>]]></a>').root)).toBe('a&b<c>');
});

test('a child goes where the schema wants it', () => {
  const order = ['sheetData', 'mergeCells', 'pageMargins', 'tableParts', 'extLst'];
  const insert = (xml: string) => edited(xml, (a) => insertInOrder(a, element('mergeCells'), order));
  expect(insert('<a><sheetData/><pageMargins/></a>')).toBe('<a><sheetData/><mergeCells/><pageMargins/></a>');
  expect(insert('<a><sheetData/> </a>')).toBe('<a><sheetData/> <mergeCells/></a>');
  expect(insert('<a><mc:AlternateContent/><extLst/></a>')).toBe(
    '<a><mc:AlternateContent/><mergeCells/><extLst/></a>',
  );
});

test('a child is taken away once', () => {
  const { root } = parseXml('<a><b/></a>');
  const b = child(root, 'b')!;
  expect([removeChild(root, b), removeChild(root, b)]).toEqual([true, false]);
});
