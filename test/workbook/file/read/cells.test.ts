import { openPackage } from '../../../../src/workbook/file/container';
import { readWorkbook } from '../../../../src/workbook/file/read';
import { MAIN, buildBook } from '../container/build-book';
import type { BookParts } from '../container/build-book';
import { problemOf } from '../container/problem-of';

const read = (xml: string, book: BookParts = {}) =>
  readWorkbook(openPackage(buildBook({ ...book, sheets: [{ name: 'S', xml }] }))).sheets[0]!;
const cellsOf = (inside: string, book: BookParts = {}) =>
  read(`<sheetData><row r="1">${inside}</row></sheetData>`, book).rows[0]?.cells ?? [];
const cellOf = (inside: string, book: BookParts = {}) => cellsOf(inside, book)[0];

const PLAIN = { column: 0, formula: null, date: null, error: null };

describe('what a cell holds', () => {
  test.each([
    ['5', 5, '5'],
    ['-12.5', -12.5, '-12.5'],
    ['0.1', 0.1, '0.1'],
    ['1E-3', 0.001, '0.001'],
    ['0.30000000000000004', 0.30000000000000004, '0.3'],
    ['123456789012', 123456789012, '1.23457E+11'],
    [' 7 ', 7, '7'],
    ['1<!-- -->2', 12, '12'],
  ])('the number %s', (xml, value, text) => {
    expect(cellOf(`<c r="A1"><v>${xml}</v></c>`)).toEqual({ ...PLAIN, value, text });
  });

  test.each([
    ['<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    ['<c r="A1" t="b"><v>0</v></c>', { value: false, text: 'FALSE' }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { value: null, text: '#REF!', error: '#REF!' }],
    ['<c r="A1" t="n"><v>3</v></c>', { value: 3, text: '3' }],
    ['<c r="A1" t="inlineStr"><is><t>- ก &amp; ข</t></is></c>', { value: '- ก & ข', text: '- ก & ข' }],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t> ข</t></r></is></c>',
      { value: 'ก ข', text: 'ก ข' },
    ],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', { value: 'a\rb', text: 'a\rb' }],
    ['<c r="A1" t="str"><f>A2&amp;""</f><v>ก</v></c>', { value: 'ก', text: 'ก', formula: '=A2&""' }],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', { value: '', text: '', formula: '=""' }],
    ['<c r="A1"><f>1+1</f></c>', { value: '', text: '', formula: '=1+1' }],
    ['<c r="A1"><v>not a number</v></c>', { value: 'not a number', text: 'not a number' }],
  ])('%s', (xml, expected) => expect(cellOf(xml)).toEqual({ ...PLAIN, ...expected }));

  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t/></is></c>',
  ])('%s holds nothing', (xml) => expect(cellOf(xml)).toBeUndefined());

  test('shared strings: runs joined, readings left out, white space kept', () => {
    const strings =
      '<si><t>ก</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">ข </t></r><r><t>ค</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t xml:space="preserve"> a\r\nb </t></si>';
    const cells = cellsOf(
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c>',
      { strings },
    );
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [0, 'ก'],
      [1, 'ข ค'],
      [2, '漢字'],
      [4, ' a\nb '],
    ]);
  });

  test('a shared string that is not there breaks the sheet', () => {
    expect(problemOf(() => cellOf('<c t="s"><v>5</v></c>', { strings: '<si><t>a</t></si>' }))).toBe(
      'broken-xml',
    );
  });
});

describe('formulas', () => {
  test('shared ones are moved to each cell', () => {
    const xml =
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A$1+SUM(A:A)&amp;"A1"&amp;\'A1 b\'!C3</f><v>1</v></c>' +
      '<c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row></sheetData>';
    const formulas = read(xml).rows.flatMap(({ cells }) => cells.map(({ formula }) => formula));
    expect(formulas).toEqual([
      '=A1+$A$1+SUM(A:A)&"A1"&\'A1 b\'!C3',
      '=B1+$A$1+SUM(B:B)&"A1"&\'A1 b\'!D3',
      '=A2+$A$1+SUM(A:A)&"A1"&\'A1 b\'!C4',
    ]);
  });

  test('array formulas belong to their first cell', () => {
    expect(cellOf('<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>')?.formula).toBe('=B1:B2*2');
  });
});

describe('where cells stand', () => {
  test('addresses may be left out', () => {
    const { rows } = read(
      '<sheetData><row><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
    );
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0]],
      [4, [2, 3]],
      [5, [0]],
    ]);
  });

  test('cells and rows out of order are put in order, of doubles the last counts', () => {
    const { rows } = read(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData>',
    );
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])])).toEqual([
      [0, [[0, 0]]],
      [
        1,
        [
          [0, 2],
          [1, 3],
        ],
      ],
    ]);
  });

  test.each(['r="A2"', 'r="XFE1"', 'r="1"', 'r="A"', 'r="AAAA1"', 'r=""', 'r="A1:B2"'])(
    '%s in row 1 is broken',
    (address) => expect(problemOf(() => cellOf(`<c ${address}><v>1</v></c>`))).toBe('broken-xml'),
  );
  test.each(['0', '1048577', 'x', '1.5', '-1'])('row %s is broken', (row) =>
    expect(problemOf(() => read(`<sheetData><row r="${row}"><c><v>1</v></c></row></sheetData>`))).toBe(
      'broken-xml',
    ),
  );
});

describe('how sheets are written', () => {
  test('with a prefix, single quotes and a mark at the beginning', () => {
    const xml = `\ufeff<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>ก</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>`;
    const sheet = readWorkbook(openPackage(buildBook({ parts: { 'xl/worksheets/sheet1.xml': xml } })))
      .sheets[0]!;
    expect(sheet.rows[0]?.cells[0]?.value).toBe('ก');
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('in UTF-16', () => {
    const xml = `\ufeff<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>น้ำ</t></is></c></row></sheetData></worksheet>`;
    const part = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    const sheet = readWorkbook(openPackage(buildBook({ parts: { 'xl/worksheets/sheet1.xml': part } })))
      .sheets[0]!;
    expect(sheet.rows[0]?.cells[0]?.value).toBe('น้ำ');
  });

  test('with elements that nobody knows', () => {
    expect(
      cellOf(
        '<z:new xmlns:z="u"><c r="B1"/></z:new><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>',
      )?.value,
    ).toBe(1);
  });

  test.each([
    '<sheetData><row r="1">',
    '<sheetData><row></sheetData>',
    '<sheetData><row><c></row></sheetData>',
    '<sheetData/><mergeCells>',
  ])('%s is broken', (xml) => expect(problemOf(() => read(xml))).toBe('broken-xml'));
  test('with a DOCTYPE it is refused', () =>
    expect(problemOf(() => read(`<!DOCTYPE a><worksheet xmlns="${MAIN}"/>`))).toBe('doctype'));
  test('too deep it is refused', () =>
    expect(problemOf(() => read(`<sheetData>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</sheetData>`))).toBe(
      'too-deep',
    ));
});
