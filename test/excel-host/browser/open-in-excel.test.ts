import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from '../../browser/chromium';
import { ExcelHost } from '..';
import { CHROMIUM_ARGS, openInExcel, type OpenPane } from '.';

/** A pane as small as can be: it tells what Office told it, and writes what a button says. */
const PANE = `<!doctype html>
<html lang="th"><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><p id="ready"></p><p id="changed"></p><p id="sum"></p>
<script>
  Office.onReady(async ({ host, platform }) => {
    const { displayLanguage, requirements } = Office.context;
    const has = (version) => requirements.isSetSupported('ExcelApi', version);
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        document.getElementById('changed').textContent += address + ' ' + source + '; ';
      });
      await context.sync();
    });
    document.getElementById('ready').textContent =
      [host, platform, displayLanguage, has('1.14'), has('1.15')].join(' ');
  });
  Office.actions.associate('addUp', async (event) => {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      sheet.getRange('A3').values = [[range.values[0][0] + range.values[1][0]]];
      await context.sync();
    });
    event.completed();
  });
</script></body></html>`;

let browser: Browser;
let page: Page;
let errors: string[] = [];

beforeAll(async () => {
  const launch = await chromiumLaunch();
  browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

async function open(host: ExcelHost): Promise<OpenPane> {
  page = await (await browser.newContext()).newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('https://localhost:3000/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PANE }),
  );
  return openInExcel(page, { paneUrl: 'https://localhost:3000/pane.html', host });
}

test('the pane finds itself in Excel on the web, in the host’s language, with its version of the API', async () => {
  const { pane } = await open(new ExcelHost({ apiVersion: '1.14' }));
  await pane.getByText('Excel OfficeOnline th-TH true false').waitFor();
});

test('a ribbon button reaches the workbook, and says when it is done', async () => {
  const host = new ExcelHost();
  host.user.paste('Sheet1', 'A1', [[2], [3]]);
  const { press } = await open(host);
  await press('addUp');
  expect(host.sheet('Sheet1').cell('A3').value).toBe(5);
});

test('what the user types reaches the pane', async () => {
  const host = new ExcelHost();
  const { pane } = await open(host);
  await pane.getByText('Excel OfficeOnline').waitFor();
  host.user.type('Sheet1', 'B7', 'เสร็จ');
  await pane.getByText('B7 Local;').waitFor();
});

test('the library’s own start is no round trip of the add-in', async () => {
  const host = new ExcelHost();
  const { pane } = await open(host);
  await pane.getByText('Excel OfficeOnline').waitFor();
  expect(host.roundTrips).toBe(1);
});
