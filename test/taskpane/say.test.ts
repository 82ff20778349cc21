import { texts } from '../../src/i18n';
import type { Preview } from '../../src/taskpane/desk';
import { sayChanged, sayLooked, sayProposed, sayRead } from '../../src/taskpane/parts/say';

const th = texts('th');
const change = (before: string, after: string) => ({
  place: { sheet: 'แผน', row: 4, column: 5 },
  before,
  after,
});
const proposal = (preview: Partial<Preview>) => ({
  id: 1,
  request: { ask: 'fix-all', rule: 'digits.mixed' } as const,
  preview: { sheets: [], cells: [], cellCount: 0, rules: [], asks: true, ...preview },
  notes: [],
});

describe('what is told aloud', () => {
  it('of one change is the cell with what it holds before and after', () => {
    const one = proposal({ cells: [change('', 'อยู่ระหว่างดำเนินการ')], cellCount: 1 });
    expect(sayProposed(one, th)).toBe('เซลล์ F5 เดิม (ว่าง) เปลี่ยนเป็น อยู่ระหว่างดำเนินการ');
  });

  it('of several changes is how many', () => {
    const many = proposal({
      cells: [change('ก', 'ข')],
      cellCount: 1200,
      sheets: [{ sheet: 'รายการ', change: 'made' }],
    });
    expect(sayProposed(many, th)).toBe('จะเปลี่ยน 1,200 เซลล์ และ 1 แผ่นงาน');
  });

  it('of a table that is gone is that it is gone', () => {
    const looking = { table: { sheet: 'แผน', row: 3, column: 0 }, roles: [], view: null };
    expect(sayLooked(looking, th)).toBe(th.adopt.gone);
  });

  it('of a document without tables is that there are none', () => {
    expect(sayRead({ id: '1', name: 'ก.docx', view: { kind: 'docx', tables: [] } }, th)).toBe(th.takeIn.none);
  });

  it('of a finding that was passed over is where it went', () => {
    expect(sayChanged({ ask: 'ignore', findings: ['x'] }, th)).toBe(th.checks.sayIgnored);
    expect(sayChanged({ ask: 'rules', table: { sheet: 'แผน', row: 3, column: 0 } }, th)).toBe(
      th.changes.done,
    );
  });
});
