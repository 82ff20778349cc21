import { all, readManifest, value } from './manifest';

const root = readManifest();

/** The lists of resources, what one of their entries is called, and the elements that refer to them. */
const RESOURCES = [
  { list: 'Images', entry: 'Image', users: ['Image'] },
  { list: 'Urls', entry: 'Url', users: ['Runtime', 'FunctionFile', 'LearnMoreUrl', 'SourceLocation'] },
  { list: 'ShortStrings', entry: 'String', users: ['Label', 'Title'] },
  { list: 'LongStrings', entry: 'String', users: ['Description'] },
] as const;

/** `ReferenceId` in the schema. */
const LONGEST_ID = 32;

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

test.each(RESOURCES)('$list defines what is referred to, and nothing else', ({ list, entry, users }) => {
  const defined = all(root, list)
    .flatMap((one) => all(one, entry))
    .map((one) => value(one, 'id'));
  const used = users.flatMap((user) => all(root, user)).flatMap((one) => value(one, 'resid') || []);
  expect(sorted(used)).toEqual(sorted(defined));
});

test('no id is given twice, and none is longer than Office takes', () => {
  const resources = RESOURCES.flatMap(({ list, entry }) => all(root, list).flatMap((one) => all(one, entry)));
  const ids = resources.map((one) => value(one, 'id'));
  expect(sorted(ids)).toHaveLength(ids.length);
  for (const id of ids) expect([id, id.length <= LONGEST_ID]).toEqual([id, true]);

  const controls = ['Group', 'Control', 'Item'].flatMap((local) => all(root, local));
  const names = controls.map((one) => value(one, 'id'));
  expect(sorted(names)).toHaveLength(names.length);
  expect(names.every((name) => name.length > 0 && name.length <= 125)).toBe(true);
});

test('commands and pane live in one runtime: the address is the same everywhere', () => {
  const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((local) => all(root, local));
  expect(sorted(pages.flatMap((one) => value(one, 'resid') || []))).toEqual(['Pane.Url']);
  expect(all(root, 'Runtime').map((one) => value(one, 'lifetime'))).toEqual(['long']);
  const pane = all(root, 'Url').find((one) => value(one, 'id') === 'Pane.Url');
  const first = all(root, 'SourceLocation').find((one) => value(one, 'resid') === '');
  expect(value(first ?? root, 'DefaultValue')).toBe(pane && value(pane, 'DefaultValue'));
  // A shared runtime has one pane only.
  expect(all(root, 'TaskpaneId')).toEqual([]);
});
