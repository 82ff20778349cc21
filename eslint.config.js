import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms and what each may import. Data flows one way: see docs/design.md. The port (`workbook/`, plain
 * types) is open to every room; its adapters `workbook/file` and `workbook/excel` only to the doors.
 */
const ROOMS = {
  domain: [],
  typography: [],
  port: [],
  tables: ['domain', 'port', 'typography'],
  check: ['domain', 'port', 'tables'],
  report: ['domain', 'port', 'tables', 'typography'],
  // The office's own template is a Word file that was sent: opened, cleaned and changed as such.
  memo: ['domain', 'port', 'report', 'typography', 'word', 'workbook-file'],
  // Workbooks that travel are files: made anew, and opened when they come back.
  // Memo and sheets as they will print, for the preview.
  paper: ['port', 'report', 'memo', 'typography'],
  exchange: ['domain', 'port', 'tables', 'workbook-file'],
  // A Word file is a container of the same make, opened under the same limits.
  word: ['domain', 'port', 'tables', 'workbook-file'],
  'workbook-file': ['port'],
  'workbook-excel': ['port'],
  app: ['domain', 'port', 'tables', 'check', 'report', 'memo', 'exchange', 'word'],
  i18n: ['domain', 'port', 'tables', 'word', 'memo'],
  platform: [],
  taskpane: ['domain', 'port', 'tables', 'report', 'memo', 'paper', 'exchange', 'app', 'i18n', 'platform'],
};

/** The doors wire everything by hand; the pane's in Excel is one file. */
const DOORS = ['commands', 'standalone', 'cli', 'pane-in-excel'];
const EVERYTHING = Object.keys(ROOMS);

const folder = (room) =>
  room === 'port'
    ? 'src/workbook'
    : room.startsWith('workbook-')
      ? room.replace('-', '/').replace(/^/, 'src/')
      : `src/${room}`;

const elements = [
  { type: 'pane-in-excel', pattern: 'src/taskpane/main.tsx', mode: 'full' },
  { type: 'workbook-file', pattern: 'src/workbook/file' },
  { type: 'workbook-excel', pattern: 'src/workbook/excel' },
  ...[...Object.keys(ROOMS), ...DOORS]
    .filter((room) => !room.startsWith('workbook-') && room !== 'pane-in-excel')
    .map((room) => ({ type: room, pattern: folder(room) })),
];

const policies = [
  ...Object.entries(ROOMS).map(([room, may]) => allow(room, [room, ...may])),
  ...DOORS.map((door) => allow(door, [door, ...EVERYTHING])),
  allow('pane-in-excel', ['commands']),
  // The domain stands on nothing but the language; only the command line knows Node.
  ...[...EVERYTHING, ...DOORS]
    .filter((room) => room !== 'domain')
    .map((room) => allowModules(room, 'external')),
  allowModules('cli', 'core'),
];

function allowModules(from, origin) {
  return { from: { element: { type: from } }, allow: { to: { module: { origin } } } };
}

function allow(from, to) {
  return { from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: to } } } } };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'bench/node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { boundaries, 'react-hooks': reactHooks, 'office-addins': officeAddins },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { project: './tsconfig.json' }, node: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    // `Excel.` and `Office.` appear only where Excel is: the adapter, the platform and the doors.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**', 'src/platform/**', 'src/commands/**', 'src/taskpane/main.tsx'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { URL: 'readonly', console: 'readonly', performance: 'readonly', process: 'readonly' },
    },
  },
);
