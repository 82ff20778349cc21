import { Button, Link } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { fill } from '../../i18n';
import type { Desk } from '../desk';
import { useTexts } from '../language';
import type { InsertedSheets } from '../state/pane-state';
import { Card } from './card';
import { useTextStyles } from './text.styles';

interface InsertedCardProps {
  readonly inserted: InsertedSheets;
  readonly focused: boolean;
  readonly busy: boolean;
  /** Saves the workbook, where only a file holds what was inserted; `null` in Excel. */
  readonly onSave: (() => void) | null;
  readonly show: Desk['show'];
  readonly onPutBack: () => void;
  readonly onReport: () => void;
}

/** What was inserted, what to do with it, and the way back. */
export function InsertedCard({
  inserted,
  focused,
  busy,
  onSave,
  show,
  onPutBack,
  onReport,
}: InsertedCardProps) {
  const { pane, places } = useTexts();
  const styles = useTextStyles();
  const sample = inserted.what === 'sample';
  const next = sample ? places.insertedSample : onSave ? places.insertedSave : places.insertedNext;
  return (
    <Card tone="success" title={places.inserted} focused={focused}>
      <ul className={styles.list}>
        {inserted.sheets.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              inline
              aria-label={fill(pane.madeSheetGo, { sheet })}
              onClick={() => show(sheet, null)}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{next}</p>
      {onSave && (
        <Button icon={<DocumentTable20Regular />} disabledFocusable={busy} onClick={onSave}>
          {pane.saveReport}
        </Button>
      )}
      {sample && (
        <Button appearance="primary" onClick={onReport}>
          {places.toReport}
        </Button>
      )}
      <Button
        appearance="transparent"
        className={styles.start}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={busy}
        onClick={onPutBack}
      >
        {pane.putBack}
      </Button>
    </Card>
  );
}
