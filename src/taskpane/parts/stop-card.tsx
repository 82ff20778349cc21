import { makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { findingText } from '../../i18n';
import type { Finding, Summary } from '../desk';
import { useLanguage, useTexts } from '../language';
import { Card } from './card';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

interface StopCardProps {
  readonly summary: Summary;
  readonly onChoose: (sheet: string) => void;
}

/** Why the report cannot be made yet, and what to do about it. Nothing when nothing stands in the way. */
export function StopCard({ summary, onChoose }: StopCardProps) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const stops = summary.findings.filter(({ severity }) => severity === 'error');
  if (stops.length === 0) return null;
  if (stops.some(({ rule }) => rule === 'register.ambiguous'))
    return (
      <Card tone="warning" title={pane.chooseSheet}>
        <p className={styles.text}>{pane.chooseSheetHint}</p>
        <SheetChoice summary={summary} chosen={null} onChoose={onChoose} />
      </Card>
    );
  const noTable = stops.every(({ rule }) => rule === 'workbook.no-table');
  return (
    <Card tone="warning" title={noTable ? pane.noTable : pane.stopped}>
      <ul className={styles.list}>
        {stops.slice(0, 3).map((finding, index) => (
          <li key={index}>{findingText(finding, language)}</li>
        ))}
      </ul>
      {!noTable && <p className={styles.text}>{pane.stoppedHint}</p>}
    </Card>
  );
}

interface SheetChoiceProps {
  readonly summary: Summary;
  readonly chosen: string | null;
  readonly onChoose: (sheet: string) => void;
}

/** A choice among the sheets that hold a table. */
export function SheetChoice({ summary, chosen, onChoose }: SheetChoiceProps) {
  const { pane } = useTexts();
  const id = useId();
  const sheets = sheetsToChoose(summary);
  return (
    <div>
      <label htmlFor={id}>{pane.sheetChoice}</label>
      <Select id={id} value={chosen ?? ''} onChange={(_, data) => data.value && onChoose(data.value)}>
        {chosen === null && <option value="">{pane.sheetChoiceAuto}</option>}
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Sheets that the finding names, or every sheet with a table that could be reported on. */
function sheetsToChoose({ tables, findings }: Summary): readonly string[] {
  const named = findings.filter(isAmbiguous).flatMap(({ place }) => place?.sheet ?? []);
  const all = tables.filter(({ kind }) => kind !== 'plan').map(({ sheet }) => sheet);
  return [...new Set([...named, ...(all.length > 0 ? all : tables.map(({ sheet }) => sheet))])];
}

const isAmbiguous = ({ rule }: Finding) => rule === 'register.ambiguous';
