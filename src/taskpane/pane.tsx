import { Button, Spinner } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { fill } from '../i18n';
import { useAnnounce } from './announcer';
import type { Desk } from './desk';
import { useTexts } from './language';
import { usePaneStyles } from './pane.styles';
import { ChoicesForm } from './parts/choices-form';
import { Figures } from './parts/figures';
import { FindingsList } from './parts/findings-list';
import { MadeCard } from './parts/made-card';
import { NoticeCard } from './parts/notice-card';
import { RecognisedTables } from './parts/recognised-tables';
import { SheetChoice } from './parts/sheet-choice';
import { StopCard } from './parts/stop-card';
import { outOfDate, type PaneActions, type PaneState, usePane } from './state';

/** The Tidtam pane: the same in the page and in Excel. Give it a `key` per desk, so that it starts anew. */
export function Pane({ desk }: { readonly desk: Desk }) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const announce = useAnnounce();
  const [state, actions] = usePane(desk, {
    checked(summary, first) {
      const findings = summary.findings.length;
      const tables = summary.tables.length;
      announce(
        first
          ? fill(pane.sayOpened, { file: desk.name, tables, findings })
          : fill(pane.sayChecked, { findings }),
      );
    },
    made(making) {
      if (making.outcome === 'made') announce(fill(pane.sayMade, { sheets: making.sheets.join(', ') }));
    },
    putBack: () => announce(pane.putBackDone),
    saved: (file) => announce(fill(pane.saved, { file })),
    failed: () => announce(pane.unexpected),
  });
  return (
    <div className={styles.pane} aria-busy={state.busy !== null}>
      <header className={styles.head}>
        <h1 className={styles.title}>{pane.title}</h1>
        <p className={styles.file}>{desk.name}</p>
      </header>
      <div className={styles.body}>
        <PaneBody desk={desk} state={state} actions={actions} />
      </div>
      <PaneFoot state={state} actions={actions} />
    </div>
  );
}

interface PartProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

function PaneBody({ desk, state, actions }: PartProps & { readonly desk: Desk }) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const { summary, made, notice, busy, wishes } = state;
  if (!summary)
    return (
      <>
        {notice && <NoticeCard notice={notice} onDismiss={actions.dismiss} />}
        <div className={styles.waiting}>{busy && <Spinner label={pane.checking} />}</div>
      </>
    );
  const show: Desk['show'] = (sheet, area) => desk.show(sheet, area);
  return (
    <>
      {notice && <NoticeCard key={notice.notice} notice={notice} onDismiss={actions.dismiss} />}
      {made && (
        <MadeCard
          key={made.sheets.join()}
          made={made}
          outOfDate={outOfDate(state)}
          busy={busy}
          desk={desk}
          findings={summary.findings}
          onSave={actions.save}
          onPutBack={actions.putBack}
        />
      )}
      <StopCard summary={summary} onChoose={(sheet) => actions.wish({ sheet })} />
      <Figures summary={summary} />
      <ChoicesForm
        round={wishes.round ?? summary.round}
        digits={wishes.digits}
        disabled={busy !== null && busy !== 'checking'}
        onWish={actions.wish}
      >
        {wishes.sheet !== null && (
          <SheetChoice
            summary={summary}
            chosen={wishes.sheet}
            focused
            onChoose={(sheet) => actions.wish({ sheet })}
          />
        )}
      </ChoicesForm>
      <RecognisedTables tables={summary.tables} subject={summary.subject} show={show} />
      <FindingsList findings={summary.findings} show={show} />
    </>
  );
}

/** The one button, always in reach, and the promise about the data. */
function PaneFoot({ state, actions }: PartProps) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const { summary, made, busy } = state;
  const ready = summary?.counts !== null && summary !== null && busy === null;
  const again = made !== null;
  return (
    <footer className={styles.foot}>
      <Button
        className={styles.make}
        appearance={again && !outOfDate(state) ? 'secondary' : 'primary'}
        disabledFocusable={!ready}
        icon={busy === 'making' ? <Spinner size="tiny" /> : null}
        onClick={actions.make}
      >
        {busy === 'making' ? pane.making : again ? pane.makeAgain : pane.make}
      </Button>
      <p className={styles.privacy}>
        <LockClosed16Regular aria-hidden className={styles.lock} />
        {pane.privacy}
      </p>
    </footer>
  );
}
