import { memoTexts, texts } from '../../src/i18n';
import type { MemoBrief, MemoPart } from '../../src/taskpane/desk';
import { namedParts } from '../../src/taskpane/parts/memo-labels';

const part = (key: string): MemoPart => ({ key, proposed: '', text: '', edited: false, outdated: false });

const brief = (keys: readonly string[], body: MemoBrief['body'] = []): MemoBrief => ({
  kind: 'sections',
  day: '2026-01-15',
  digits: 'thai',
  from: null,
  code: null,
  date: null,
  subject: 'รายงานผล',
  to: null,
  body,
  signatures: [],
  annexCount: 0,
  parts: keys.map(part),
  kinds: ['sections'],
  chosenKind: null,
  fittingKind: 'report',
  lie: null,
});

const labels = (memo: MemoBrief) =>
  namedParts(memo, memoTexts('th').memoPane, texts('th').places).map(({ label }) => label);

describe('the parts of the memo by name', () => {
  it('are called as on the paper, or by what they are and where they stand', () => {
    const body: MemoBrief['body'] = [
      { block: 'heading', key: 'h1', text: '๑. เรื่องเดิม' },
      { block: 'paragraph', key: 'p1', text: 'ตามที่' },
      { block: 'item', key: 'item1', text: '๑.๑' },
    ];
    const keys = ['from', 'to', 'h1', 'p1', 'item1', 'closing', 'plan.titles', 'plan.intro', 'status.titles'];
    expect(labels(brief(keys, body))).toEqual([
      'ส่วนราชการ',
      'เรียน',
      'หัวข้อ 1',
      'ย่อหน้า 2',
      'รายการ 3',
      'คำลงท้าย',
      'หัวตารางแนบ 1',
      'คำนำตารางแนบ 1',
      'หัวตารางแนบ 2',
    ]);
  });

  it('keep a name of their own when they are left out', () => {
    expect(labels(brief(['p1', 'p2', 'closing']))).toEqual(['ย่อหน้า 1', 'ย่อหน้า 2', 'คำลงท้าย']);
  });
});
