import type { PlanEdit } from '../../../../src/workbook';
import { FileWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { oneDot } from '../../../fixtures/one-dot';
import type { Parts } from '../../../fixtures/pack';
import { tinyPng } from '../../../fixtures/png';
import { content, put, sheetOf } from '../../contract';
import { BARS, FIGURES } from '../../contract-drawings';
import { ourDrawing } from '../our-drawing';
import { seeSheet } from '../see';

const DRAWING = 'xl/drawings/drawing1.xml';

const ours = (change?: (parts: Parts) => void): FileWorkbook => FileWorkbook.open(ourDrawing(change));

function drawing(parts: Parts, change: (xml: string) => string): void {
  parts[DRAWING] = change(String(parts[DRAWING]));
}

async function applied(workbook: FileWorkbook, ...edits: PlanEdit[]) {
  const outcome = await workbook.apply({ edits });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return openPackage(workbook.save());
}

const pictures = async (workbook: FileWorkbook) => sheetOf(await workbook.read(), 'กราฟ').pictures ?? [];

test('what the user drew stays beside what we draw, with all that it needs', async () => {
  const workbook = ours();
  const pkg = await applied(workbook, put('agency', '', content(FIGURES, { charts: [BARS] })));
  const xml = pkg.text(DRAWING);
  expect([...xml.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Chart 1',
    'Picture 2',
    'Tidtam Chart 1 1F4E79 BDD7EE',
  ]);
  expect([...xml.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3', '4']);
  expect(pkg.names()).toEqual(
    expect.arrayContaining(['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/media/image1.png']),
  );
  expect(await pictures(workbook)).toMatchObject([{ name: 'Picture 2', row: 2, column: 6, widthCm: 2 }]);
});

test('what we drew goes with its parts, each time', async () => {
  const workbook = ours();
  const drawn = put('agency', '', content(FIGURES, { charts: [BARS, BARS] }));
  await applied(workbook, drawn);
  const twice = await applied(workbook, drawn);
  expect(twice.names().filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3);
  const bare = await applied(workbook, put('agency', '', content(FIGURES)));
  expect(bare.names().filter((name) => name.startsWith('xl/charts/'))).toEqual(['xl/charts/chart1.xml']);
  expect(bare.text('[Content_Types].xml')).not.toContain('chart2');
  expect(bare.text('xl/drawings/_rels/drawing1.xml.rels').match(/Id=/g)).toHaveLength(2);
});

test('an image that another drawing shows as well is not taken along', async () => {
  const workbook = ours();
  const own = content([], {
    pictures: [
      { bytes: oneDot(), type: 'png', at: { row: 0, column: 0 }, width: 1, height: 1, description: '' },
    ],
  });
  await applied(workbook, put('agency', '', own), put('report-6', 'รายงาน', own));
  const pkg = await applied(workbook, put('agency', '', content([])));
  expect(pkg.names().filter((name) => name.startsWith('xl/media/'))).toHaveLength(2);
});

test('the prefixes of another program are no matter', async () => {
  const workbook = ours((parts) =>
    drawing(parts, (xml) =>
      xml
        .replace(/(<\/?)xdr:/g, '$1d:')
        .replace('xmlns:xdr=', 'xmlns:d=')
        .replace(/(<\/?)a:/g, '$1m:')
        .replace('xmlns:a=', 'xmlns:m='),
    ),
  );
  await applied(workbook, put('agency', '', content(FIGURES, { charts: [BARS] })));
  expect(seeSheet(workbook.save(), 'กราฟ').charts.at(-1)?.title).toBe(BARS.title);
  expect(await pictures(workbook)).toHaveLength(1);
});

test('a picture between two cells keeps its size whatever the new rows are', async () => {
  const workbook = ours((parts) =>
    drawing(parts, (xml) =>
      xml
        .replace(/<xdr:oneCellAnchor>/, '<xdr:twoCellAnchor editAs="oneCell">')
        .replace('</xdr:oneCellAnchor>', '</xdr:twoCellAnchor>')
        .replace(
          '<xdr:ext cx="720000" cy="720000"/>',
          '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
        )
        .replace(
          '<xdr:spPr>',
          '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="720000"/></a:xfrm>',
        ),
    ),
  );
  const size = { widthCm: 3, heightCm: 2 };
  expect(await pictures(workbook)).toMatchObject([size]);
  const pkg = await applied(workbook, put('agency', '', content([], { heights: [100, 100, 100, 100] })));
  expect(pkg.text(DRAWING)).toContain('<xdr:ext cx="1080000" cy="720000"/><xdr:pic>');
  expect(await pictures(workbook)).toMatchObject([size]);
});

describe('a picture that is read', () => {
  const image = 'xl/media/image1.png';
  test.each<[string, Uint8Array, string, boolean]>([
    ['a PNG', tinyPng(), 'png', true],
    ['a JPEG under a wrong name', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'jpeg', true],
    ['a drawing in vectors', new TextEncoder().encode('<svg/>'), 'other', false],
    ['nothing', new Uint8Array(0), 'other', false],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).map((_, at) => (at * 7919) >> 3), 'png', false],
  ])('%s', async (_, bytes, type, usable) => {
    const [picture] = await pictures(ours((parts) => void (parts[image] = bytes)));
    expect([picture?.type, picture?.bytes !== null]).toEqual([type, usable]);
  });

  test('a drawing that cannot be read has none, and the workbook is read all the same', async () => {
    const workbook = ours((parts) => void (parts[DRAWING] = '<xdr:wsDr><broken'));
    expect(await pictures(workbook)).toEqual([]);
  });

  test('an arrow to nothing gives a picture without bytes', async () => {
    const workbook = ours((parts) =>
      drawing(parts, (xml) => xml.replace('r:embed="rId2"', 'r:embed="rId9"')),
    );
    expect(await pictures(workbook)).toMatchObject([{ type: 'other', bytes: null }]);
  });
});
