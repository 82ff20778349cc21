import { readFileSync } from 'node:fs';
import { openPackage } from '../../../../src/workbook/file/container';
import { readLook } from '../../../../src/workbook/file/look';
import { MAIN, buildBook } from '../container/build-book';
import type { BookParts } from '../container/build-book';
import { problemOf } from '../container/problem-of';

const look = (xml: string, book: BookParts = {}) =>
  readLook(openPackage(buildBook({ ...book, sheets: [{ name: 'S', xml }] })), 'S');

const font = (inside: string) => `<font>${inside}</font>`;
const styleSheet = (parts: {
  fonts?: string;
  fills?: string;
  borders?: string;
  xf?: string;
  more?: string;
}) =>
  `<fonts>${font('<sz val="11"/><name val="Calibri"/>')}${parts.fonts ?? ''}</fonts>` +
  `<fills><fill><patternFill patternType="none"/></fill>${parts.fills ?? ''}</fills>` +
  `<borders><border/>${parts.borders ?? ''}</borders><cellStyleXfs><xf fontId="0"/></cellStyleXfs>` +
  `<cellXfs><xf fontId="0"/>${parts.xf ?? ''}</cellXfs>${parts.more ?? ''}`;
const styleOf = (parts: Parameters<typeof styleSheet>[0], book: BookParts = {}) =>
  look('<sheetData/>', { ...book, styles: styleSheet(parts) }).styles[1]!;

describe('a sheet without anything', () => {
  const plain = look('<sheetData/>');

  test('looks as Excel shows it', () => {
    expect(plain).toMatchObject({
      gridlines: true,
      defaultWidth: 64,
      defaultHeight: 20,
      columns: [],
      rows: [],
      merges: [],
    });
    expect(plain.frozen).toEqual({ rows: 0, columns: 0 });
    expect(plain.styles).toHaveLength(1);
    expect(plain.styles[0]).toMatchObject({
      font: 'Calibri',
      size: 11,
      color: null,
      fill: null,
      horizontal: 'general',
    });
  });
});

describe('sizes', () => {
  test('columns are counted in digits of the Normal font', () => {
    const { columns } = look(
      '<cols><col min="1" max="2" width="9.140625" style="1"/><col min="4" max="99999" width="0" hidden="1"/></cols><sheetData/>',
      { styles: styleSheet({ xf: '<xf fontId="0"/>' }) },
    );
    expect(columns).toEqual([
      { first: 0, last: 1, width: 64, hidden: false, style: 1 },
      { first: 3, last: 16383, width: 64, hidden: true, style: 0 },
    ]);
  });

  test('rows are counted in points', () => {
    const { rows, defaultHeight } = look(
      '<sheetFormatPr defaultRowHeight="24"/><sheetData><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"><c r="C3"><v>1</v></c></row></sheetData>',
    );
    expect(defaultHeight).toBe(32);
    expect(rows.map(({ row, height, hidden }) => [row, height, hidden])).toEqual([
      [1, 40, false],
      [2, null, true],
    ]);
  });

  test('a default width of the sheet', () => {
    expect(look('<sheetFormatPr defaultColWidth="20.7109375"/><sheetData/>').defaultWidth).toBe(145);
    expect(look('<sheetFormatPr baseColWidth="10"/><sheetData/>').defaultWidth).toBe(80);
  });
});

test('gridlines and frozen panes', () => {
  const view = (inside: string, attributes = '') =>
    look(`<sheetViews><sheetView ${attributes}>${inside}</sheetView></sheetViews><sheetData/>`);
  expect(view('<pane xSplit="1" ySplit="3" state="frozen"/>', 'showGridLines="0"')).toMatchObject({
    gridlines: false,
    frozen: { rows: 3, columns: 1 },
  });
  expect(view('<pane ySplit="2000" state="split"/>').frozen).toEqual({ rows: 0, columns: 0 });
});

test('cells and rows name their style by number; one that is not there is the normal one', () => {
  const { rows } = look(
    '<sheetData><row r="1" s="1" customFormat="1"><c r="B1" s="1"/><c s="7"><v>1</v></c></row><row r="2" s="1"/></sheetData>',
    { styles: styleSheet({ xf: '<xf fontId="0"/>' }) },
  );
  expect(rows).toEqual([
    { row: 0, height: null, hidden: false, style: 1, columns: [1, 2], cellStyles: [1, 0] },
    { row: 1, height: null, hidden: false, style: null, columns: [], cellStyles: [] },
  ]);
});

describe('styles', () => {
  test('fonts', () => {
    const fonts = font(
      '<b/><i val="0"/><u val="double"/><strike/><sz val="16"/><color rgb="FF1F4E79"/><name val="TH Sarabun New"/>',
    );
    expect(styleOf({ fonts, xf: '<xf fontId="1"/>' })).toMatchObject({
      font: 'TH Sarabun New',
      size: 16,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: '#1f4e79',
    });
  });

  test('fills', () => {
    const fill = (inside: string) =>
      styleOf({ fills: `<fill>${inside}</fill>`, xf: '<xf fillId="1"/>' }).fill;
    expect(
      fill('<patternFill patternType="solid"><fgColor rgb="FFDAE3F3"/><bgColor indexed="64"/></patternFill>'),
    ).toBe('#dae3f3');
    expect(fill('<patternFill patternType="gray125"><bgColor rgb="FFFFEEDD"/></patternFill>')).toBe(
      '#ffeedd',
    );
    expect(fill('<patternFill patternType="none"><fgColor rgb="FFDAE3F3"/></patternFill>')).toBeNull();
    expect(fill('<gradientFill><stop position="0"><color rgb="FF010203"/></stop></gradientFill>')).toBe(
      '#010203',
    );
  });

  test('borders', () => {
    const borders =
      '<border><left style="thin"><color auto="1"/></left><right/><top style="mediumDashed"><color rgb="FFFF0000"/></top><bottom style="double"/></border>';
    expect(styleOf({ borders, xf: '<xf borderId="1"/>' })).toMatchObject({
      left: { line: 'thin', color: '#000000' },
      right: null,
      top: { line: 'dashed', color: '#ff0000' },
      bottom: { line: 'double', color: '#000000' },
    });
  });

  test('alignment', () => {
    const xf =
      '<xf><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf>';
    expect(styleOf({ xf })).toMatchObject({
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
    });
  });
});

describe('colours', () => {
  const color = (attributes: string, book: BookParts = {}, more = '') =>
    styleOf({ fonts: font(`<color ${attributes}/>`), xf: '<xf fontId="1"/>', more }, book).color;
  const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1']
    .map((n, i) => `<a:${n}><a:srgbClr val="0000${i}0"/></a:${n}>`)
    .join('');
  const theme = `<a:theme xmlns:a="u"><a:themeElements><a:clrScheme>${slots}<a:accent2><a:sysClr val="window" lastClr="ABCDEF"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;

  test('of the theme, light before dark', () => {
    expect([0, 1, 2, 3, 4, 5].map((n) => color(`theme="${n}"`, { theme }))).toEqual([
      '#000010',
      '#000000',
      '#000030',
      '#000020',
      '#000040',
      '#abcdef',
    ]);
    expect(color('theme="4"')).toBe('#5b9bd5');
  });

  test('made lighter and darker, as Excel shows them', () => {
    const tint = (value: string) => color(`theme="8" tint="${value}"`);
    expect(tint('0.79998168889431442')).toBe('#dae3f3');
    expect(tint('-0.249977111117893')).toBe('#2f5597');
    expect(color('rgb="FFFFFFFF" tint="-0.5"')).toBe('#808080');
  });

  test('by number', () => {
    expect([8, 10, 2, 22, 63].map((n) => color(`indexed="${n}"`))).toEqual([
      '#000000',
      '#ff0000',
      '#ff0000',
      '#c0c0c0',
      '#333333',
    ]);
    expect(color('indexed="64"')).toBeNull();
    expect(color('auto="1"')).toBeNull();
    const own = `<colors><indexedColors>${'<rgbColor rgb="00112233"/>'.repeat(9)}</indexedColors></colors>`;
    expect(color('indexed="8"', {}, own)).toBe('#112233');
  });
});

test('a sheet of that name has to be there', () => {
  expect(problemOf(() => readLook(openPackage(buildBook()), 'other'))).toBe('missing-part');
  expect(problemOf(() => look(`<worksheet xmlns="${MAIN}"><sheetData><row></worksheet>`))).toBe('broken-xml');
});

test('a sheet that LibreOffice wrote', () => {
  const pkg = openPackage(new Uint8Array(readFileSync('test/fixtures/libreoffice-progress.xlsx')));
  const sheet = readLook(pkg, 'ติดตาม รอบ ๖ เดือน');
  const [title] = sheet.rows;
  expect(title?.height).toBe(57);
  expect(sheet.styles[title!.cellStyles[0]!]).toMatchObject({
    fill: '#dae3f3',
    color: '#1f4e79',
    top: { line: 'thin', color: '#ff0000' },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
});
