import type {
  Accepting,
  Insertable,
  Inserting,
  Making,
  Product,
  Proposed,
  PuttingBack,
  ReadSource,
  Request,
  SavedFile,
  Wishes,
} from '../desk';
import type { PaneEvent } from './pane-event';
import {
  type Draft,
  draftKey,
  type Looking,
  type Made,
  type Notice,
  type OpenProposal,
  type PaneState,
  placeOf,
  type TemplateTold,
} from './pane-state';

/** What the pane shows next. Pure: the work itself is done by `pane-runner.ts`. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.event) {
    case 'go':
      return { ...state, place: event.place, news: null };
    case 'wish':
      return { ...state, wishes: { ...state.wishes, ...event.wishes } };
    case 'start':
      return { ...state, busy: event.busy, notice: null, news: null };
    case 'checked':
      return { ...state, busy: null, summary: event.summary };
    case 'looked-again':
      // The place does not change under the person's hands, whatever was found.
      return { ...state, place: state.place ?? (state.summary && placeOf(state)), summary: event.summary };
    case 'cancelled':
      return { ...state, busy: null };
    case 'made':
      return afterMaking({ ...state, busy: null, summary: event.making.summary }, event.making);
    case 'inserted':
      return afterInserting({ ...state, busy: null }, event.what, event.inserting);
    case 'part':
      return {
        ...state,
        place: 'tables',
        part: event.part,
        source: null,
        looking: null,
        news: event.part && 'part',
      };
    case 'read':
      return afterReading({ ...state, busy: null }, event.name, event.read);
    case 'looked':
      return afterLooking({ ...state, busy: null }, event.looking);
    case 'looked-away':
      return { ...state, looking: null, news: null };
    case 'proposed':
      return afterProposing({ ...state, busy: null }, event.request, event.proposed);
    case 'declined':
      return { ...state, proposal: null, news: null };
    case 'accepted':
      return afterAccepting({ ...state, busy: null, proposal: null }, state.proposal, event.accepting);
    case 'draft':
      return { ...state, drafts: withDraft(state.drafts, event.key, event.draft) };
    case 'put-back':
      return afterPuttingBack({ ...state, busy: null }, event.outcome);
    case 'saved':
      return afterSaving({ ...state, busy: null }, event.product, event.file);
    case 'previewed':
      if (event.again) return state.preview ? { ...state, preview: event.preview } : state;
      return { ...state, busy: null, preview: event.preview, news: 'preview' };
    case 'preview-closed':
      return { ...state, preview: null, news: null };
    case 'template':
      return afterReadingTemplate(state, event.told);
    case 'copied':
      return telling({ ...state, busy: null }, { notice: event.done ? 'copied' : 'not-copied' });
    case 'failed':
      return telling({ ...state, busy: null }, { notice: 'trouble', trouble: event.trouble });
    case 'dismiss':
      return { ...state, notice: null, news: null };
  }
}

/** What was looked at has been done with. */
const LEFT = { looking: null, source: null, part: null } as const;

const NOTHING_DONE = { made: null, inserted: null, changed: null } as const;

function telling(state: PaneState, notice: Notice): PaneState {
  return { ...state, notice, news: 'notice' };
}

function afterMaking(state: PaneState, making: Making): PaneState {
  switch (making.outcome) {
    case 'made':
      return {
        ...state,
        made: madeOf(state.wishes, making),
        inserted: null,
        changed: null,
        saved: {},
        news: 'made',
      };
    case 'refused':
      return telling(state, { notice: 'refused', refusals: making.refusals });
    case 'stopped':
      return state;
  }
}

function madeOf(
  { digits, sheet, asOf = null }: Wishes,
  { sheets, summary }: Extract<Making, { outcome: 'made' }>,
): Made {
  return { sheets, round: summary.round, digits, sheet, layout: summary.layout, asOf };
}

function afterInserting(state: PaneState, what: Insertable | 'sample', inserting: Inserting): PaneState {
  switch (inserting.outcome) {
    case 'inserted':
      // Only the last operation can be put back, and no longer the report.
      return {
        ...state,
        place: 'tables',
        made: null,
        changed: null,
        inserted: { what, sheets: inserting.sheets },
        news: 'inserted',
      };
    case 'there':
      return telling(state, { notice: 'there', sheet: inserting.sheet });
    case 'refused':
      return telling(state, { notice: 'refused', refusals: inserting.refusals });
  }
}

function afterReading(state: PaneState, name: string | null, read: ReadSource): PaneState {
  const open: PaneState = { ...state, place: 'tables', part: 'take-in', looking: null };
  if (read.outcome === 'read')
    return { ...open, source: { id: read.id, name, view: read.view }, news: 'source' };
  const { problem, detail } = read;
  return telling({ ...open, source: null }, { notice: 'unreadable', name, problem, detail });
}

function afterLooking(state: PaneState, looking: Looking | null): PaneState {
  if (!looking) return telling(state, { notice: 'no-table-here' });
  // Roles that leave nothing to show can be chosen anew beside what was shown before.
  const before = state.looking && state.looking.table === looking.table ? state.looking.view : null;
  // A role that was chosen anew keeps the focus.
  const news = state.looking ? null : 'looking';
  return { ...state, place: 'tables', looking: { ...looking, view: looking.view ?? before }, news };
}

function afterProposing(state: PaneState, request: Request, proposed: Proposed): PaneState {
  if (proposed.outcome === 'cannot')
    return telling(
      { ...state, proposal: null },
      { notice: 'cannot', reason: proposed.reason, data: proposed.data },
    );
  const { id, preview, notes } = proposed;
  return { ...state, proposal: { id, request, preview, notes }, news: 'proposal' };
}

function afterAccepting(state: PaneState, proposal: OpenProposal | null, accepting: Accepting): PaneState {
  switch (accepting.outcome) {
    case 'accepted': {
      const { summary, sheets } = accepting;
      const changed = proposal && { request: proposal.request, preview: proposal.preview, sheets };
      // Only the last operation can be put back.
      const news = newsOf(proposal, state.template !== null);
      const drafts = proposal ? withoutSaved(state, proposal.request) : state.drafts;
      return { ...state, summary, changed, drafts, ...LEFT, made: null, inserted: null, news };
    }
    case 'forgotten':
      return telling(state, { notice: 'cannot', reason: 'gone', data: {} });
    case 'refused':
      return telling(state, { notice: 'refused', refusals: accepting.refusals });
  }
}

/** What is done in passing, one of many of its kind: the person goes on where they are. */
const QUIET: ReadonlySet<Request['ask']> = new Set([
  'ignore',
  'heed',
  'memo-kind',
  'memo-pages',
  'memo-edit',
  'template',
  'sent',
]);

const isQuiet = ({ ask }: Request): boolean => QUIET.has(ask);

function newsOf(proposal: OpenProposal | null, isTold: boolean): PaneState['news'] {
  if (proposal?.request.ask === 'template' && isTold) return 'template';
  return proposal && isQuiet(proposal.request) ? null : 'changed';
}

type Drafts = PaneState['drafts'];

function withDraft(drafts: Drafts, key: string, draft: Draft | null): Drafts {
  const others = Object.entries(drafts).filter(([known]) => known !== key);
  return Object.fromEntries(draft === null ? others : [...others, [key, draft]]);
}

/** What was saved is no draft any more, unless the person has gone on writing meanwhile. */
function withoutSaved({ drafts, summary }: PaneState, request: Request): Drafts {
  if (request.ask !== 'memo-edit' || !summary?.memo) return drafts;
  const key = draftKey(summary.memo.kind, request.key);
  const isSaved = request.text === null || drafts[key]?.text === request.text;
  return isSaved ? withDraft(drafts, key, null) : drafts;
}

function afterSaving(state: PaneState, product: Product, { name, problems }: SavedFile): PaneState {
  const saved = { ...state, saved: { ...state.saved, [product]: name } };
  if (problems.length === 0) return { ...saved, template: null };
  const file = state.summary?.template ?? name;
  return { ...saved, template: { told: 'filled', file, problems }, news: 'template' };
}

/** One that can be used and has nothing to tell of is told by being kept. */
function afterReadingTemplate(state: PaneState, told: TemplateTold | null): PaneState {
  const template = told && told.problems.length > 0 ? told : null;
  return { ...state, busy: null, template, news: template && 'template' };
}

function afterPuttingBack(state: PaneState, outcome: PuttingBack): PaneState {
  switch (outcome.outcome) {
    case 'done':
      return telling({ ...state, ...NOTHING_DONE, saved: {} }, { notice: 'put-back' });
    case 'nothing':
      return telling({ ...state, ...NOTHING_DONE }, { notice: 'nothing-to-put-back' });
    case 'refused':
      return telling(state, { notice: 'refused', refusals: outcome.refusals });
  }
}
