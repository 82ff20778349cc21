import type { TableSummary } from '../../src/taskpane/desk';
import { sheetsToChoose } from '../../src/taskpane/parts/sheets-to-choose';

const area = { top: 0, left: 0, bottom: 1, right: 1 };
const table = (sheet: string, kind: TableSummary['kind']): TableSummary => ({
  sheet,
  kind,
  area,
  measures: 1,
});

describe('the sheets to choose from', () => {
  it('are those with a report, each once, in the order of the workbook', () => {
    const tables = [
      table('แผน', 'plan'),
      table('ผล ๖', 'report'),
      table('ผล ๖', 'report'),
      table('ผล ๑๒', 'status'),
    ];
    expect(sheetsToChoose({ tables })).toEqual(['ผล ๖', 'ผล ๑๒']);
  });

  it('are those with a plan when nothing else is there', () => {
    expect(sheetsToChoose({ tables: [table('แผน ก', 'plan'), table('แผน ข', 'plan')] })).toEqual([
      'แผน ก',
      'แผน ข',
    ]);
  });
});
