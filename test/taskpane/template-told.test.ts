import { FIRST_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { nextState } from '../../src/taskpane/state/next-state';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import type { Request, TemplateProblem } from '../../src/taskpane/desk';
import { summary } from './summary';

const FILE = 'แบบของเรา.docx';
const links: TemplateProblem = {
  problem: 'links-removed',
  severity: 'warning',
  name: null,
  place: null,
  suggestion: null,
  count: 2,
};
const kept = summary({ template: FILE });

const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(nextState, { ...FIRST_STATE, summary: kept });

const read = (told: 'usable' | 'unusable', problems: readonly TemplateProblem[]): PaneEvent => ({
  event: 'template',
  told: { told, file: FILE, problems },
});

const saving = (problems: readonly TemplateProblem[]): PaneEvent => ({
  event: 'saved',
  product: 'memo',
  file: { name: 'งาน-memo.docx', problems },
});

describe('the office’s own template', () => {
  it('says what is to be known of it, once it is kept too', () => {
    const request: Request = { ask: 'template', template: { name: FILE, file: new Uint8Array() } };
    const preview = { sheets: [], cells: [], cellCount: 0, rules: [], asks: false };
    const state = after(
      read('usable', [links]),
      { event: 'proposed', request, proposed: { outcome: 'proposed', id: 1, preview, notes: [] } },
      { event: 'accepted', accepting: { outcome: 'accepted', summary: kept, sheets: [] } },
    );
    expect(state.template).toEqual({ told: 'usable', file: FILE, problems: [links] });
    expect(state.news).toBe('template');
  });

  it('has nothing to say when nothing is wrong', () => {
    expect(after(read('usable', [])).template).toBeNull();
  });

  it('is called by its own name when a memo is made of it', () => {
    expect(after(saving([links])).template).toEqual({ told: 'filled', file: FILE, problems: [links] });
    expect(after(saving([links]), saving([])).template).toBeNull();
  });
});
