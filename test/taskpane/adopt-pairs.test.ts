import type { AdoptColumn, AdoptRow } from '../../src/taskpane/desk';
import { adoptPairs } from '../../src/taskpane/parts/adopt-pairs';

type Role = AdoptColumn['role'];
type Field = AdoptRow['fields'][number];

const column = (index: number, role: Role, round: AdoptColumn['round'] = null): AdoptColumn => ({
  column: index,
  letter: 'ABCDEFG'.charAt(index),
  header: role,
  role,
  round,
  sure: true,
});
const field = (name: Field['field'], round: Field['round'] = null): Field => ({
  field: name,
  round,
  text: name,
  how: ['as-typed'],
});
const row = (cells: readonly string[], fields: readonly Field[]): AdoptRow => ({
  firstRow: 4,
  lastRow: 4,
  cells,
  fields,
});

/** `A: measure number`: the fields beside each cell. */
function pairs(of: AdoptRow, columns: readonly AdoptColumn[]): readonly string[] {
  return adoptPairs(of, columns).map((pair) =>
    `${pair.column?.letter ?? '–'}: ${pair.fields.map((one) => one.field).join(' ')}`.trim(),
  );
}

describe('what was understood stands beside the cell it came from', () => {
  it('a number split off a measure is beside the measure', () => {
    const columns = [column(0, 'measure'), column(1, 'owner')];
    const fields = [field('number'), field('measure'), field('owner')];
    expect(pairs(row(['1) อบรม', 'กองคลัง'], fields), columns)).toEqual(['A: number measure', 'B: owner']);
  });

  it('a status of three columns is beside the one that is ticked', () => {
    const columns = [column(0, 'measure'), column(1, 'status.not-started'), column(2, 'status.done')];
    expect(pairs(row(['อบรม', '', '✓'], [field('measure'), field('status')]), columns)).toEqual([
      'A: measure',
      'C: status',
    ]);
  });

  it('what was reported of a round is beside the column of that round', () => {
    const columns = [column(0, 'measure'), column(1, 'result', 6), column(2, 'result', 12)];
    const fields = [field('measure'), field('result', 12), field('result', 6)];
    expect(pairs(row(['อบรม', 'ก', 'ข'], fields), columns)).toEqual(['A: measure', 'B: result', 'C: result']);
  });

  it('what an empty cell took over from its neighbours is beside the empty cell', () => {
    const columns = [column(0, 'measure'), column(1, 'owner')];
    expect(pairs(row(['อบรม', ''], [field('measure'), field('owner')]), columns)).toEqual([
      'A: measure',
      'B: owner',
    ]);
  });

  it('an empty cell of which nothing is known is left out; one that is not used is shown', () => {
    const columns = [column(0, 'measure'), column(1, 'note'), column(2, 'unknown')];
    expect(pairs(row(['อบรม', '', 'x'], [field('measure')]), columns)).toEqual(['A: measure', 'C:']);
  });

  it('what came from no column of the table is shown by itself', () => {
    expect(pairs(row(['กองคลัง'], [field('owner'), field('budget')]), [column(0, 'owner')])).toEqual([
      'A: owner',
      '–: budget',
    ]);
  });
});
