import { draftKey, FIRST_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { nextState } from '../../src/taskpane/state/next-state';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import type { MemoBrief, Request } from '../../src/taskpane/desk';
import { summary } from './summary';

const memo: MemoBrief = {
  kind: 'report',
  day: '2026-01-15',
  digits: 'thai',
  from: null,
  code: null,
  date: null,
  subject: 'รายงานผล',
  to: null,
  body: [],
  signatures: [],
  annexCount: 0,
  parts: [],
  kinds: ['report', 'sections'],
  chosenKind: null,
  fittingKind: 'report',
  lie: null,
};
const P1 = draftKey('report', 'p1');

const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(nextState, { ...FIRST_STATE, summary: summary({ memo }) });

const writing = (text: string, key = P1): PaneEvent => ({
  event: 'draft',
  key,
  draft: { text, from: 'เสนอ' },
});

/** A request that was answered and said yes to. */
function saved(request: Request): readonly PaneEvent[] {
  const preview = { sheets: [], cells: [], cellCount: 0, rules: [], asks: false };
  return [
    { event: 'proposed', request, proposed: { outcome: 'proposed', id: 1, preview, notes: [] } },
    { event: 'accepted', accepting: { outcome: 'accepted', summary: summary({ memo }), sheets: [] } },
  ];
}

describe('what is being written in the memo', () => {
  it('stays, whatever is looked at', () => {
    const looked: PaneEvent = { event: 'looked-again', summary: summary() };
    const { drafts } = after(writing('ร่าง'), { event: 'go', place: 'check' }, looked);
    expect(drafts[P1]?.text).toBe('ร่าง');
  });

  it('is done with once it is saved, and of that part alone', () => {
    const other = draftKey('report', 'p2');
    const state = after(
      writing('ร่าง'),
      writing('อีกร่าง', other),
      ...saved({ ask: 'memo-edit', key: 'p1', text: 'ร่าง' }),
    );
    expect(Object.keys(state.drafts)).toEqual([other]);
    expect(state.news).toBeNull();
  });

  it('stays when the person wrote on while it was being saved', () => {
    const [proposed, accepted] = saved({ ask: 'memo-edit', key: 'p1', text: 'ร่าง' });
    if (!proposed || !accepted) throw new Error('two events');
    expect(after(writing('ร่าง'), proposed, writing('ร่างต่อ'), accepted).drafts[P1]?.text).toBe('ร่างต่อ');
  });

  it('is none of another kind of memo', () => {
    const sections = draftKey('sections', 'p1');
    const state = after(writing('ร่าง', sections), ...saved({ ask: 'memo-edit', key: 'p1', text: 'ร่าง' }));
    expect(state.drafts[sections]?.text).toBe('ร่าง');
  });

  it('goes when it is dismissed', () => {
    expect(after(writing('ร่าง'), { event: 'draft', key: P1, draft: null }).drafts).toEqual({});
  });
});
