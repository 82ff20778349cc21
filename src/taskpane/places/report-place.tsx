import { Button, Link, Spinner } from '@fluentui/react-components';
import { fill } from '../../i18n';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { ChoicesForm } from '../parts/choices-form';
import { Figures } from '../parts/figures';
import { MadeCard } from '../parts/made-card';
import { grouped } from '../parts/share';
import { SheetChoice } from '../parts/sheet-choice';
import { StopCard } from '../parts/stop-card';
import { isOccupied } from '../state';
import type { PlaceProps } from './place';

/** Round, digits, figures; what was made, or what stands in the way. */
export function ReportPlace({ runner, state }: PlaceProps) {
  const { pane, places } = useTexts();
  const styles = usePaneStyles();
  const { summary, made, busy, wishes } = state;
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
  return (
    <>
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
    </>
  );
}
