import { PublicUrlError, filesNamedIn, manifestFor } from '../../scripts/manifest/manifest-for';
import { addresses, all, manifestText, readManifest, value } from './manifest';
import { misplaced } from './element-order';

test('the manifest for a public address differs in addresses and version only', () => {
  const xml = manifestFor(manifestText, 'https://office.example.go.th/tidtam/', '1.2.3');
  expect(xml).not.toContain('localhost');
  expect(misplaced(readManifest(xml))).toEqual([]);
  const found = addresses(readManifest(xml));
  expect(found).toHaveLength(addresses(readManifest()).length);
  expect(found.every((address) => address.startsWith('https://office.example.go.th/tidtam/'))).toBe(true);
  expect(xml).toContain('<Version>1.2.3.0</Version>');
  const back = xml
    .replaceAll('https://office.example.go.th/tidtam', 'https://localhost:3000')
    .replace('1.2.3.0', /<Version>(.*)<\/Version>/.exec(manifestText)?.[1] ?? '');
  expect(back).toBe(manifestText);
});

test('a version before a release has four numbers too', () => {
  expect(manifestFor(manifestText, 'https://a.example', '2.0.1-beta.4')).toContain(
    '<Version>2.0.1.0</Version>',
  );
});

test('an address with letters that XML minds stays one address', () => {
  const xml = manifestFor(manifestText, 'https://a.example/x&y', '1.0.0');
  const urls = all(readManifest(xml), 'Url').map((one) => value(one, 'DefaultValue'));
  expect(urls).toEqual(['https://a.example/x&y/taskpane.html', 'https://a.example/x&y/index.html']);
  expect(filesNamedIn(xml, 'https://a.example/x&y')).toContain('icons/check-16.png');
});

test.each([
  ['http://office.example', 'not-https'],
  ['office.example', 'not-a-url'],
  ['', 'not-a-url'],
  ['https://office.example/?a=1', 'has-query'],
  ['https://office.example/#top', 'has-query'],
])('%s is refused: %s', (url, reason) => {
  const refused = (): unknown => {
    try {
      return manifestFor(manifestText, url, '1.0.0');
    } catch (error) {
      return error;
    }
  };
  expect(refused()).toBeInstanceOf(PublicUrlError);
  expect(refused()).toMatchObject({ url, reason });
});

test('the files that it names are told, each once', () => {
  const files = filesNamedIn(manifestText, 'https://localhost:3000');
  expect(new Set(files).size).toBe(files.length);
  expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'index.html', 'icons/tidtam-64.png']));
});
