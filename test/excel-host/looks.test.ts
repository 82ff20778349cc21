import { ExcelHost } from '.';
import { tinyPng } from '../fixtures/png';

function on(host: ExcelHost, deed: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return host.run(async (context) => {
    await deed(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

const pageOf = (worksheet: Excel.Worksheet) => worksheet.pageLayout;
const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

describe('how cells look', () => {
  test('a property that differs within a range reads as null', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      const cell = range.getCell(0, 0);
      cell.format.font.bold = true;
      cell.format.font.name = 'TH SarabunIT๙';
      range.format.font.size = 16;
      range.load('format/font/bold,format/font/size');
      cell.load('format/font/bold,format/font/name');
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 16]);
      expect([cell.format.font.bold, cell.format.font.name]).toEqual([true, 'TH SarabunIT๙']);
    });
  });

  test('the inside lines of a range are drawn on both sides', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideHorizontal').weight = 'Medium';
    });
    expect(host.sheet('Sheet1').cell('A1').format.borders).toMatchObject({
      top: { style: 'Continuous', weight: 'Thin' },
      bottom: { style: 'Continuous', weight: 'Medium' },
    });
    expect(host.sheet('Sheet1').cell('B2').format.borders).toEqual({
      top: { style: 'Continuous', weight: 'Medium', color: '#000000' },
    });
  });

  test('a format of a whole column counts for cells that are written later', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => {
      sheet.getRange('B:B').numberFormat = [['@']];
    }).catch((error: unknown) => expect(error).toMatchObject({ code: 'InvalidArgument' }));
    await on(host, (sheet) => {
      const column = sheet.getRange('B:B');
      column.set({ numberFormat: '@' as unknown as string[][] });
      column.format.columnWidth = 120;
      sheet.getRange('B7').values = [['- ทำสิ่งนี้']];
    });
    expect(host.sheet('Sheet1').cell('B7')).toMatchObject({ formula: null, value: '- ทำสิ่งนี้' });
  });

  test('cells and lines are asked one by one', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.getCell(0, 1).format.fill.color = '#ffeb9c';
      range.getRow(1).rowHidden = true;
      range.getColumn(1).format.columnWidth = 99;
      const looks = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      expect(looks.value[0]?.map(({ format }) => format?.fill?.color)).toEqual(['#FFFFFF', '#FFEB9C']);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([48, 99]);
    });
  });

  test('a link makes its cell look like one', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.go.th/', textToDisplay: 'หลักฐาน' };
    });
    const { value, link, format } = host.sheet('Sheet1').cell('A1');
    expect([value, link?.address]).toEqual(['หลักฐาน', 'https://example.go.th/']);
    expect([format.fontColor, format.underline]).toEqual(['#0563C1', 'Single']);
  });
});

describe('how a sheet prints', () => {
  test('orientation, margins, titles, area, breaks, header', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const page = pageOf(sheet);
      page.orientation = 'Landscape';
      page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      page.setPrintTitleRows('1:2');
      page.setPrintArea('A1:F40');
      page.zoom = { horizontalFitToPages: 1 };
      page.headersFooters.defaultForAllPages.rightHeader = 'หน้า &P';
      sheet.horizontalPageBreaks.add('A21');
      page.load('orientation,topMargin,zoom');
      const titles = page.getPrintTitleRowsOrNullObject().load('address');
      const area = page.getPrintAreaOrNullObject().load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([page.orientation, page.topMargin]).toEqual(['Landscape', 72]);
      expect([titles.address, area.address]).toEqual(['Sheet1!1:2', 'Sheet1!A1:F40']);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
    });
  });

  test('a header over 255 characters and a title that is no whole row are refused', async () => {
    const heading = on(new ExcelHost(), (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'ก'.repeat(256);
    });
    await expect(heading).rejects.toMatchObject({ code: 'InvalidArgument' });
    const titles = on(new ExcelHost(), (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'));
    await expect(titles).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('pictures', () => {
  const base64 = Buffer.from(tinyPng()).toString('base64');

  test('one length takes the other along until the aspect ratio is let go', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const shape = context.workbook.worksheets.getItem('Sheet1').shapes.addImage(base64);
      shape.width = 30;
      shape.lockAspectRatio = false;
      shape.height = 10;
      shape.altTextDescription = 'ตราสัญลักษณ์';
      shape.load('width,height,type');
      const image = shape.getAsImage('PNG');
      await context.sync();
      expect([shape.type, shape.width, shape.height]).toEqual(['Image', 30, 10]);
      expect(resultOf(image)).toBe(base64);
    });
  });

  test('what is neither PNG nor JPEG is refused', async () => {
    const adding = on(new ExcelHost(), (sheet) => sheet.shapes.addImage('AAAA'));
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('custom XML', () => {
  const xml = '<state xmlns="urn:tidtam:state:1">ก</state>';

  test('a part is found by the namespace of its root', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml);
      part.setXml(xml.replace('ก', 'ข'));
      const ours = customXmlParts.getByNamespace('urn:tidtam:state:1').getOnlyItem().getXml();
      const others = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject().load('id');
      await context.sync();
      expect(resultOf(ours)).toContain('ข');
      expect(others.isNullObject).toBe(true);
      part.delete();
      await context.sync();
    });
    expect(host.workbook.xmlParts).toEqual([]);
  });

  test('what is no XML is refused', async () => {
    const adding = new ExcelHost().run(async (context) => {
      context.workbook.customXmlParts.add('<state>');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
