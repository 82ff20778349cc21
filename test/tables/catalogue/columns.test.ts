import { looseKey } from '../../../src/domain';
import {
  COLUMNS,
  COLUMN_ROLES,
  STANDARD_TABLES,
  WEAK_MEASURE_HEADERS,
  columnHeader,
} from '../../../src/tables';

/** Points between the margins of A4 landscape, 2 cm each. */
const PAGE_WIDTH = 728.5;

test('every role has a column with headers in both languages and a width', () => {
  for (const role of COLUMN_ROLES) {
    const column = COLUMNS[role];
    expect(column.role).toBe(role);
    expect(column.header.thai).not.toBe('');
    expect(column.header.english).not.toBe('');
    expect(column.width).toBeGreaterThan(0);
  }
});

test('no header means two things', () => {
  const roles = new Map<string, string>();
  for (const role of COLUMN_ROLES)
    for (const word of [COLUMNS[role].header.thai, COLUMNS[role].header.english, ...COLUMNS[role].synonyms]) {
      const key = looseKey(word) || word;
      expect([word, roles.get(key) ?? role]).toEqual([word, role]);
      roles.set(key, role);
    }
});

test('a weak header is no sure one of measures', () => {
  const sure = new Set([...COLUMNS.measure.synonyms, ...COLUMNS.project.synonyms].map(looseKey));
  for (const word of WEAK_MEASURE_HEADERS.flat()) expect(sure.has(looseKey(word))).toBe(false);
});

test.each(['plan', 'status', 'report', 'outcome', 'projects'] as const)(
  'the printed table %s fits on A4 landscape',
  (kind) => {
    const widths = STANDARD_TABLES[kind].columns.map((column) => column.width ?? COLUMNS[column.role].width);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE_WIDTH);
  },
);

test('the columns of the register have headers of their own, as a native table needs them', () => {
  const headers = STANDARD_TABLES.register.columns.map(({ role, round }) =>
    columnHeader(role, round ?? null, 'thai'),
  );
  expect(new Set(headers).size).toBe(headers.length);
  expect(headers).toContain('สถานะการดำเนินงาน (รอบ ๖ เดือน)');
});
