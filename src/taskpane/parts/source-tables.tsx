import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { fill, findingText } from '../../i18n';
import type { SourceTableView } from '../desk';
import { useLanguage, useTexts } from '../language';
import type { PaneRunner } from '../state';
import type { OpenSource } from '../state/pane-state';
import { Section } from './section';
import { SeverityIcon } from './severity';
import { grouped } from './share';
import { useTakeInStyles } from './take-in.styles';
import { useTextStyles } from './text.styles';

/** Findings and rows of a table that are shown: the document itself has them all. */
const MOST_FINDINGS = 10;
const MOST_ROWS = 50;

interface SourceTablesProps {
  readonly runner: PaneRunner;
  readonly source: OpenSource;
  readonly focused: boolean;
  readonly disabled: boolean;
}

/** The tables of a document; those with measures are chosen to begin with. */
export function SourceTables({ runner, source, focused, disabled }: SourceTablesProps) {
  const { takeIn } = useTexts();
  const styles = useTakeInStyles();
  const texts = useTextStyles();
  const { id, name, view } = source;
  const [chosen, setChosen] = useState<readonly number[]>(
    view.tables.filter(({ kind, rowCount }) => kind !== 'projects' && rowCount > 0).map(({ index }) => index),
  );
  const title = name === null ? takeIn.foundPasted : fill(takeIn.found, { name });
  if (view.tables.length === 0)
    return (
      <Section title={title} focused={focused}>
        <p className={texts.none}>{takeIn.none}</p>
      </Section>
    );
  return (
    <Section title={title} focused={focused}>
      <ul className={styles.tables}>
        {view.tables.map((table) => (
          <li key={table.index} className={styles.table}>
            <SourceTable
              table={table}
              chosen={chosen.includes(table.index)}
              onChoose={(yes) =>
                setChosen(
                  yes
                    ? [...chosen, table.index].sort((a, b) => a - b)
                    : chosen.filter((one) => one !== table.index),
                )
              }
            />
          </li>
        ))}
      </ul>
      {chosen.length === 0 && <p className={texts.hint}>{takeIn.takeNone}</p>}
      <Button
        appearance="primary"
        disabledFocusable={disabled || chosen.length === 0}
        onClick={() => void runner.propose({ ask: 'take-in', source: id, tables: chosen })}
      >
        {takeIn.take}
      </Button>
    </Section>
  );
}

interface SourceTableProps {
  readonly table: SourceTableView;
  readonly chosen: boolean;
  readonly onChoose: (yes: boolean) => void;
}

function SourceTable({ table, chosen, onChoose }: SourceTableProps) {
  const { adopt, kinds, statuses, takeIn } = useTexts();
  const language = useLanguage();
  const styles = useTakeInStyles();
  const { at, findings, fiscalYear, kind, round, rowCount, rows, titles } = table;
  const about = [
    titles[0],
    fiscalYear !== null && fill(adopt.year, { year: fiscalYear }),
    round !== null && fill(adopt.round, { round }),
    at.table !== null && fill(takeIn.pages, { table: at.table }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <Checkbox
        checked={chosen}
        label={fill(takeIn.table, { kind: kinds[kind], count: grouped(rowCount) })}
        onChange={(_, data) => onChoose(data.checked === true)}
      />
      <p className={styles.about}>{about.join(' · ')}</p>
      {findings.length > 0 && (
        <details className={styles.rows}>
          <summary>{fill(takeIn.findings, { count: grouped(findings.length) })}</summary>
          {findings.slice(0, MOST_FINDINGS).map(({ finding, at: place }, index) => (
            <p key={index} className={styles.finding}>
              <SeverityIcon severity={finding.severity} />
              <span>
                {findingText(finding, language)}
                {place && place.table !== null && (
                  <span className={styles.at}>
                    {fill(takeIn.findingAt, { table: place.table, row: place.row, column: place.column })}
                  </span>
                )}
              </span>
            </p>
          ))}
          {findings.length > MOST_FINDINGS && (
            <p className={styles.at}>
              {fill(takeIn.findingsRest, { count: grouped(findings.length - MOST_FINDINGS) })}
            </p>
          )}
        </details>
      )}
      <details className={styles.rows}>
        <summary>{takeIn.rows}</summary>
        <ol className={styles.list}>
          {rows.slice(0, MOST_ROWS).map(({ measure, report }, index) => (
            <li key={index}>
              <span translate="no">{measure.title}</span>
              <span className={styles.at}>
                <span translate="no">{measure.owners.join(', ')}</span>
                {measure.owners.length > 0 && (report?.status ?? report?.statusText) && ' · '}
                {report?.status ? statuses[report.status] : <span translate="no">{report?.statusText}</span>}
              </span>
            </li>
          ))}
        </ol>
        {rowCount > MOST_ROWS && (
          <p className={styles.at}>{fill(takeIn.rowsRest, { count: grouped(rowCount - MOST_ROWS) })}</p>
        )}
      </details>
    </>
  );
}
