import { associateCommands, COMMANDS } from '../../src/commands/ribbon';
import { all, functionNames, readManifest, value } from './manifest';

const root = readManifest();

test('every command of the manifest is registered once, and no other', () => {
  const registered: string[] = [];
  associateCommands((name) => registered.push(name), new Promise(() => undefined));
  const named = functionNames(root);
  expect(new Set(named).size).toBe(named.length);
  expect([...registered].sort()).toEqual([...named].sort());
  expect(registered).toEqual(Object.keys(COMMANDS));
});

test('the ribbon has the four buttons, the cells have one', () => {
  const controls = (of: string) => all(root, of).flatMap((one) => all(one, 'Control'));
  expect(controls('OfficeTab').map((one) => [value(one, 'xsi:type'), value(one, 'id')])).toEqual([
    ['Menu', 'Tidtam.Insert'],
    ['Button', 'Tidtam.Check'],
    ['Button', 'Tidtam.Report'],
    ['Button', 'Tidtam.Open'],
  ]);
  expect(all(root, 'OfficeTab').map((one) => value(one, 'id'))).toEqual(['TabHome']);
  // Excel takes one control in its menu of cells.
  expect(all(root, 'OfficeMenu').map((one) => value(one, 'id'))).toEqual(['ContextMenuCell']);
  expect(controls('OfficeMenu').map((one) => value(one, 'id'))).toEqual(['Tidtam.Adopt']);
});
