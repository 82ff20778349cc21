import { misplaced } from './element-order';
import { all, manifestText, readManifest, value } from './manifest';

test('every element stands where the schemas want it', () => {
  expect(misplaced(readManifest())).toEqual([]);
});

test('an element in the wrong place is noticed', () => {
  const functionFile = '<FunctionFile resid="Pane.Url" />';
  const swapped = manifestText
    .replace(functionFile, '')
    .replace('<GetStarted>', `${functionFile}<GetStarted>`)
    .replace('<Permissions>', '<Permission/><Permissions>')
    .replace('<Version>', '<Version>1</Version><Version>');
  expect(misplaced(readManifest(swapped))).toEqual([
    'OfficeApp > Version',
    'OfficeApp > Permission',
    'DesktopFormFactor > GetStarted',
  ]);
});

test('a manifest that is not well-formed is refused', () => {
  expect(() => readManifest(manifestText.replace('</Hosts>', ''))).toThrow();
});

test('the overrides are of version 1.0, the only one that Office knows for task panes', () => {
  const overrides = all(readManifest(), 'VersionOverrides');
  expect(overrides.map((one) => [value(one, 'xmlns'), value(one, 'xsi:type')])).toEqual([
    ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'VersionOverridesV1_0'],
  ]);
});
