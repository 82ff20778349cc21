import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_SIZES, ICONS, iconFile } from '../../scripts/icons/icons';
import { LOCAL_URL } from '../../scripts/manifest/manifest-for';
import { ROOT, addresses, all, readManifest, value } from './manifest';

const root = readManifest();
const icons = join(ROOT, 'assets/icons');

/** Width and height in pixels, from the first chunk of a PNG. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What Microsoft's tool reads, in a process of its own: parts of it are ES modules, and jest runs CommonJS. */
function readByOffice(file: string): Readonly<Record<string, unknown>> {
  const script = `
    const { OfficeAddinManifest } = require('office-addin-manifest');
    OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)));
  `;
  const printed = execFileSync(process.execPath, ['--eval', script, file], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(printed) as Readonly<Record<string, unknown>>;
}

test('every icon is there in every size, and is exactly that size', () => {
  const images = all(root, 'Images').flatMap((one) => all(one, 'Image'));
  expect(images).toHaveLength(ICONS.length * ICON_SIZES.length);
  const sizes = new Map(
    images.map((one) => [value(one, 'id'), new URL(value(one, 'DefaultValue')).pathname]),
  );
  for (const icon of all(root, 'Icon')) {
    const drawn = all(icon, 'Image').map((one) => [Number(value(one, 'size')), value(one, 'resid')] as const);
    expect(drawn.map(([size]) => size)).toEqual(ICON_SIZES);
    for (const [size, id] of drawn) {
      const path = sizes.get(id) ?? '';
      expect(path).toMatch(new RegExp(`^/icons/[a-z]+-${size}\\.png$`));
      expect(pngSize(join(icons, path.slice('/icons/'.length)))).toEqual([size, size]);
    }
  }
});

test('no picture lies about that nothing refers to', () => {
  const drawn = ICONS.flatMap((icon) => ICON_SIZES.map((size) => iconFile(icon, size)));
  expect(
    readdirSync(icons)
      .filter((name) => name.endsWith('.png'))
      .sort(),
  ).toEqual([...drawn].sort());
});

test('the icons of the add-in itself are 32 and 64 pixels', () => {
  const named = (local: string) => all(root, local).map((one) => value(one, 'DefaultValue'));
  expect(named('IconUrl')).toEqual([`${LOCAL_URL}/icons/tidtam-32.png`]);
  expect(named('HighResolutionIconUrl')).toEqual([`${LOCAL_URL}/icons/tidtam-64.png`]);
});

test('everything comes from one place, over https, and no domain is opened', () => {
  const found = addresses(root);
  expect(found.length).toBeGreaterThan(30);
  for (const address of found) {
    expect(address.startsWith(`${LOCAL_URL}/`)).toBe(true);
    expect(address).not.toContain('*');
  }
  expect(all(root, 'AppDomain')).toEqual([]);
});

test('its pages have a source', () => {
  const pages = addresses(root).filter((address) => address.endsWith('.html'));
  expect(new Set(pages)).toEqual(new Set([`${LOCAL_URL}/taskpane.html`, `${LOCAL_URL}/index.html`]));
  expect(existsSync(join(ROOT, 'src/taskpane/taskpane.html'))).toBe(true);
  expect(existsSync(join(ROOT, 'src/standalone/index.html'))).toBe(true);
});

test("Microsoft's own reader takes it: an Excel task pane that reads and writes this workbook, of this version", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const info = readByOffice(join(ROOT, 'manifest.xml'));
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: 'en-US',
    version: `${version}.0`,
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('it asks for next to nothing: what an Excel lacks is told in the pane', () => {
  const required = all(root, 'Set').map((one) => `${value(one, 'Name')} ${value(one, 'MinVersion')}`);
  expect(required).toEqual(['ExcelApi 1.1', 'SharedRuntime 1.1']);
});
