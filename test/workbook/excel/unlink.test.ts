import { ExcelHost } from '../../excel-host';
import { applied, content, put, write } from '../contract';
import { pictureOf } from './picture';
import { adapter } from './plans';

test('a link is taken away with the text that it stood for, and comes back with it', async () => {
  const host = new ExcelHost();
  const port = adapter(host);
  const link = 'https://example.go.th/a';
  await applied(port, [
    put(
      '',
      'แผน',
      content(
        [
          [
            { value: link, link, style: 'text' },
            { value: 'อื่น', link, style: 'text' },
          ],
        ],
        { styles: { text: { format: '@' } } },
      ),
    ),
  ]);
  const cell = () => host.workbook.sheets.find(({ name }) => name === 'แผน')?.cells.get(0, 0);
  const edit = write('แผน', 0, 0, [[{ value: 'หนังสือที่ ๑', link: null }]], [[link]]);
  const { restore } = await applied(port, [edit]);
  expect(cell()).toMatchObject({ value: 'หนังสือที่ ๑', link: null });
  expect(JSON.stringify(pictureOf(host))).toContain(link);
  expect(await port.restore(restore)).toMatchObject({ outcome: 'applied' });
  expect(cell()).toMatchObject({ value: link, link: { address: link } });
});
