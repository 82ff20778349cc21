import { Button, Link, Spinner } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { fill } from '../../i18n';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { ChoicesForm } from '../parts/choices-form';
import { Figures } from '../parts/figures';
import { LazyPart } from '../parts/lazy-part';
import { MadeCard } from '../parts/made-card';
import { grouped } from '../parts/share';
import { SheetChoice } from '../parts/sheet-choice';
import { StopCard } from '../parts/stop-card';
import { opens, useReturnToList } from '../parts/use-return';
import { isOccupied } from '../state';
import type { PlaceProps } from './place';

const previewPanel = () => import('../parts/preview-panel').then(({ PreviewPanel }) => PreviewPanel);

/** Round, digits, figures; what was made, or what stands in the way. */
export function ReportPlace({ runner, state }: PlaceProps) {
  const { pane, places } = useTexts();
  const styles = usePaneStyles();
  const { summary, made, busy, wishes } = state;
  const preview = state.preview?.what === 'report' ? state.preview : null;
  const list = useReturnToList(preview && 'preview');
  if (!summary)
    return (
      <div className={styles.waiting}>
        {busy === 'checking' ? (
          <Spinner label={pane.checking} />
        ) : (
          <Button onClick={() => void runner.check()}>{places.checkAgain}</Button>
        )}
      </div>
    );
  const count = summary.findings.length;
  if (preview)
    return (
      <div ref={list}>
        <LazyPart load={previewPanel} props={{ runner, state, preview }} />
      </div>
    );
  return (
    <div ref={list}>
      {made && <MadeCard key={made.sheets.join()} runner={runner} state={state} />}
      <StopCard
        summary={summary}
        live={runner.desk.watch !== undefined}
        onChoose={(sheet) => void runner.wish({ sheet })}
      />
      <Figures summary={summary}>
        {count > 0 && (
          <Link as="button" className={styles.more} onClick={() => runner.go('check')}>
            {fill(places.toFindings, { count: grouped(count) })}
          </Link>
        )}
        {summary.counts && (
          <Button
            icon={<DocumentSearch20Regular />}
            disabledFocusable={isOccupied(state)}
            onClick={() => void runner.preview('report')}
            {...opens('preview')}
          >
            {places.previewReport}
          </Button>
        )}
      </Figures>
      <ChoicesForm
        summary={summary}
        wishes={wishes}
        disabled={isOccupied(state)}
        onWish={(wish) => void runner.wish(wish)}
      >
        {wishes.sheet !== null && (
          <SheetChoice
            summary={summary}
            chosen={wishes.sheet}
            focused
            onChoose={(sheet) => void runner.wish({ sheet })}
          />
        )}
      </ChoicesForm>
    </div>
  );
}
