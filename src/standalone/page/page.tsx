import { FluentProvider, mergeClasses, Spinner } from '@fluentui/react-components';
import { type RefObject, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n';
import { mediaQuestion, type MediaQuestion } from '../../platform';
import {
  Announcer,
  darkTheme,
  DeskPane,
  DropHint,
  LanguageProvider,
  lightTheme,
  Tabs,
  useChosenLanguage,
  useFileDrop,
  useFonts,
  useTexts,
} from '../../taskpane';
import type { EngineClient } from '../engine/engine-client';
import { FIRST_SAMPLE } from '../open/samples';
import { WorkbookView } from '../sheet/workbook-view';
import { useBaseStyles, usePageStyles } from './base.styles';
import type { Panel } from './page-state';
import { ProblemBar } from './problem-bar';
import { TopBar } from './top-bar';
import { usePage } from './use-page';

const DARK = mediaQuestion('(prefers-color-scheme: dark)');
const NARROW = mediaQuestion('(max-width: 799px)');

/** The address that the pane on a Mac opens. */
const FROM_EXCEL = '#from-excel';

/** Ids of the two parts, for the tabs that lead to them. */
const PANELS = { pane: 'pane', workbook: 'workbook' } as const;

const useMedia = (question: MediaQuestion) => useSyncExternalStore(question.subscribe, question.matches);

interface PageProps {
  readonly engine: EngineClient;
  readonly firstLanguage: Language;
}

/** The page of `npm start`: the workbook and, beside it, the pane. */
export function Page({ engine, firstLanguage }: PageProps) {
  useFonts();
  useBaseStyles();
  const [language, pick] = useChosenLanguage('language', firstLanguage);
  const dark = useMedia(DARK);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <LanguageProvider language={language}>
        <Announcer>
          <Room engine={engine} language={language} onLanguage={pick} />
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface RoomProps {
  readonly engine: EngineClient;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Room({ engine, language, onLanguage }: RoomProps) {
  const { pane } = useTexts();
  const styles = usePageStyles();
  const narrow = useMedia(NARROW);
  const [state, actions, desk] = usePage(engine);
  const { book, opening, problem, sheet, selection, panel } = state;
  const held = useFileDrop(actions.openFiles);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pane.productLong;
  }, [language, pane]);
  const openFirst = useEffectEvent(() =>
    window.location.hash === FROM_EXCEL ? actions.invite() : actions.openSample(FIRST_SAMPLE),
  );
  useEffect(() => openFirst(), []);
  const workbook = useFocusWhenShown(narrow && panel === 'workbook');

  const away = (which: Panel) => narrow && panel !== which && styles.away;
  return (
    <div className={styles.page}>
      <TopBar
        narrow={narrow}
        language={language}
        onLanguage={onLanguage}
        onFiles={actions.openFiles}
        onSample={actions.openSample}
      />
      {problem && <ProblemBar problem={problem} kept={book !== null} onDismiss={actions.dismiss} />}
      {narrow && (
        <nav aria-label={pane.panels}>
          <Tabs
            className={styles.tabs}
            label={pane.panels}
            value={panel}
            tabs={[
              { value: 'pane', label: pane.toPane, panel: PANELS.pane },
              { value: 'workbook', label: pane.toWorkbook, panel: PANELS.workbook },
            ]}
            onPick={actions.turnTo}
          />
        </nav>
      )}
      {book && desk ? (
        <main className={styles.main} aria-busy={opening !== null}>
          <section
            ref={workbook}
            id={PANELS.workbook}
            aria-label={pane.workbook}
            className={mergeClasses(styles.workbook, away('workbook'))}
          >
            <WorkbookView
              engine={engine}
              book={book}
              sheet={sheet}
              selection={selection}
              onShow={actions.show}
            />
          </section>
          <section
            id={PANELS.pane}
            aria-label={pane.toPane}
            className={mergeClasses(styles.pane, narrow && styles.alone, away('pane'))}
          >
            <DeskPane key={book.id} desk={desk} document={state.document} />
          </section>
        </main>
      ) : (
        <main className={styles.waiting}>{opening !== null && <Spinner label={pane.opening} />}</main>
      )}
      {held && <DropHint>{pane.drop}</DropHint>}
    </div>
  );
}

/** When the part that held the focus goes out of view, the sheet takes it. */
function useFocusWhenShown(shown: boolean): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const lost = focused === document.body || focused?.closest('section') !== null;
    if (shown && lost) part.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }, [shown]);
  return part;
}
