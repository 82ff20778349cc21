import { type ReactNode, useId } from 'react';
import { fill } from '../i18n';
import { useAnnounce } from './announcer';
import { useTexts } from './language';
import { usePaneStyles } from './pane.styles';
import { useKeptFocus } from './parts/use-kept-focus';
import { PaneFoot } from './parts/pane-foot';
import { ChangedCard } from './parts/changed-card';
import { LazyPart } from './parts/lazy-part';
import { NoticeCard } from './parts/notice-card';
import { ProposalCard } from './parts/proposal-card';
import { PlaceTabs } from './parts/place-tabs';
import { Progress } from './parts/progress';
import { sayChanged, sayLooked, sayProposed, sayRead } from './parts/say';
import { ReadOnlyCard } from './parts/read-only-card';
import { CheckPlace } from './places/check-place';
import { ExchangePlace } from './places/exchange-place';
import { MemoPlace } from './places/memo-place';
import { ReportPlace } from './places/report-place';
import { TablesPlace } from './places/tables-place';
import { type PaneRunner, placeOf, usePane } from './state';

const templateNotes = () => import('./parts/template-notes').then(({ TemplateNotes }) => TemplateNotes);

interface PaneProps {
  readonly runner: PaneRunner;
  /** Stands at the end of the foot: the switch of the language, where the door has no other room for it. */
  readonly aside?: ReactNode;
  /** Stands above the tables: what this program cannot do. */
  readonly note?: ReactNode;
}

const PLACES = {
  tables: TablesPlace,
  check: CheckPlace,
  report: ReportPlace,
  memo: MemoPlace,
  exchange: ExchangePlace,
} as const;

/** The Tidtam pane: the same in the page and in Excel. Give it a `key` per runner, so that it starts anew. */
export function Pane({ runner, aside, note }: PaneProps) {
  const texts = useTexts();
  const { pane, places } = texts;
  const styles = usePaneStyles();
  const announce = useAnnounce();
  const { desk } = runner;
  const state = usePane(runner, {
    checked(summary, first) {
      const findings = summary.findings.length;
      const tables = summary.tables.length;
      const file = desk.name;
      announce(
        first && file !== ''
          ? fill(pane.sayOpened, { file, tables, findings })
          : fill(pane.sayChecked, { findings }),
      );
    },
    made(making) {
      if (making.outcome === 'made') announce(fill(pane.sayMade, { sheets: making.sheets.join(', ') }));
    },
    inserted: (sheets) => announce(fill(places.sayInserted, { sheets: sheets.join(', ') })),
    looked: (looking) => announce(sayLooked(looking, texts)),
    read: (source) => announce(sayRead(source, texts)),
    proposed: (proposal) => announce(sayProposed(proposal, texts)),
    changed: (request) => announce(sayChanged(request, texts)),
    putBack: () => announce(pane.putBackDone),
    saved: (file) => announce(fill(pane.saved, { file })),
    copied: (done) => announce(done ? places.copied : places.notCopied),
    // The card takes the focus and is read out whole.
    failed: () => undefined,
  });
  const id = useId();
  const place = placeOf(state);
  const Place = PLACES[place];
  const { onFocus, onBlur } = useKeptFocus(`${id}-${place}`);
  return (
    <div className={styles.pane} aria-busy={state.busy !== null} onFocus={onFocus} onBlur={onBlur}>
      <header className={styles.head}>
        <h1 className={styles.title}>{pane.title}</h1>
        {desk.name !== '' && <p className={styles.file}>{desk.name}</p>}
        <PlaceTabs id={id} place={place} onGo={runner.go} />
      </header>
      <Progress busy={state.busy} onCancel={runner.cancel} />
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${place}`}
        className={styles.body}
        key={place}
      >
        {state.notice && (
          <NoticeCard
            key={state.notice.notice}
            notice={state.notice}
            focused={state.news === 'notice'}
            onDismiss={runner.dismiss}
            onPutBack={() => void runner.putBack()}
          />
        )}
        {state.template && (
          <LazyPart
            load={templateNotes}
            props={{
              told: state.template,
              focused: state.news === 'template',
              onDismiss: () => runner.tellTemplate(null),
            }}
          />
        )}
        <ProposalCard runner={runner} state={state} />
        {state.changed && !state.proposal && <ChangedCard runner={runner} state={state} />}
        {place === 'tables' && note}
        {state.summary?.readOnly && <ReadOnlyCard />}
        <Place runner={runner} state={state} />
      </div>
      <PaneFoot runner={runner} state={state} place={place} aside={aside} />
    </div>
  );
}
