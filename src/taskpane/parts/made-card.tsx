import { Button, Link } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { fill } from '../../i18n';
import { useTexts } from '../language';
import type { PlaceProps } from '../places/place';
import { isOccupied, outOfDate } from '../state/pane-state';
import { Card } from './card';
import { MemoMissing } from './memo-missing';
import { useTextStyles } from './text.styles';

/** What the button made, where it is, how to keep it and how to undo it. */
export function MadeCard({ runner, state }: PlaceProps) {
  const { pane, places } = useTexts();
  const styles = useTextStyles();
  const { made, saved, summary } = state;
  if (!made) return null;
  const { desk } = runner;
  const last = saved.memo ?? saved.report;
  const hint = desk.products.includes('report') ? pane.saveHint : places.memoHint;
  return (
    <Card tone="success" title={pane.made} focused={state.news === 'made'}>
      {outOfDate(state) && <p className={styles.text}>{pane.outOfDate}</p>}
      <p className={styles.text}>{pane.madeSheets}</p>
      <ul className={styles.list}>
        {made.sheets.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              inline
              aria-label={fill(pane.madeSheetGo, { sheet })}
              onClick={() => desk.show(sheet, null)}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {desk.saving === 'download' &&
          desk.products.map((product) => (
            <Button
              key={product}
              icon={product === 'report' ? <DocumentTable20Regular /> : <DocumentText20Regular />}
              disabledFocusable={isOccupied(state)}
              onClick={() => void runner.save(product)}
            >
              {product === 'report' ? pane.saveReport : pane.saveMemo}
            </Button>
          ))}
        {desk.saving !== 'download' && (
          <Button icon={<DocumentText20Regular />} onClick={() => runner.go('memo')}>
            {places.memoKeep}
          </Button>
        )}
      </div>
      {desk.saving === 'download' && (
        <p className={styles.hint}>{last === undefined ? hint : fill(places.memoLook, { file: last })}</p>
      )}
      <MemoMissing findings={summary?.findings ?? []} />
      <Button
        appearance="transparent"
        className={styles.start}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={isOccupied(state)}
        onClick={() => void runner.putBack()}
      >
        {pane.putBack}
      </Button>
    </Card>
  );
}
