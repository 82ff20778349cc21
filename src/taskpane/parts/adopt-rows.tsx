import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../i18n';
import type { AdoptRow, AdoptView } from '../desk';
import { useTexts } from '../language';
import { adoptPairs, type AdoptPair } from './adopt-pairs';
import { useAdoptStyles } from './adopt.styles';
import { grouped } from './share';

/** Rows shown before “show more”. */
const STEP = 5;

/** The rows as they stand, and as they were understood. */
export function AdoptRows({ view }: { readonly view: AdoptView }) {
  const { adopt } = useTexts();
  const styles = useAdoptStyles();
  const [shown, setShown] = useState(STEP);
  const more = Math.min(view.rows.length - shown, 4 * STEP);
  const rest = view.total - view.rows.length;
  return (
    <>
      <ul className={styles.rows}>
        {view.rows.slice(0, shown).map((row) => (
          <li key={row.firstRow} className={styles.row}>
            <UnderstoodRow row={row} view={view} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 4 * STEP)}>
          {fill(adopt.rowsMore, { count: more })}
        </Button>
      )}
      {more <= 0 && rest > 0 && (
        <p className={styles.value}>{fill(adopt.rowsRest, { count: grouped(rest) })}</p>
      )}
    </>
  );
}

interface UnderstoodRowProps {
  readonly row: AdoptRow;
  readonly view: AdoptView;
}

function UnderstoodRow({ row, view }: UnderstoodRowProps) {
  const { adopt } = useTexts();
  const styles = useAdoptStyles();
  const [first, last] = [row.firstRow + 1, row.lastRow + 1];
  return (
    <table className={styles.pairs}>
      <caption className={styles.rowTitle}>
        {fill(adopt.row, { rows: first === last ? first : `${first}–${last}` })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.side}>
            {adopt.original}
          </th>
          <th scope="col" className={mergeClasses(styles.side, styles.understood, styles.understoodSide)}>
            {adopt.understood}
          </th>
        </tr>
      </thead>
      <tbody>
        {adoptPairs(row, view.columns).map(({ column, cell, fields }, index) => (
          <tr key={column?.column ?? index}>
            <td className={styles.pair}>
              {column && (
                <span className={styles.term}>
                  {column.letter} ·{' '}
                  {column.header ? <span translate="no">{column.header}</span> : adopt.noHeader}
                </span>
              )}
              {cell === '' ? (
                <span className={mergeClasses(styles.value, styles.nothing)}>{adopt.nothingThere}</span>
              ) : (
                <span className={styles.value} translate="no">
                  {cell}
                </span>
              )}
            </td>
            <td className={mergeClasses(styles.pair, styles.understood)}>
              {fields.length === 0 && <span className={styles.term}>{adopt.notUsed}</span>}
              {fields.map((field) => (
                <UnderstoodField key={`${field.field} ${field.round}`} field={field} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UnderstoodField({ field }: { readonly field: AdoptPair['fields'][number] }) {
  const { fields, hows, pane } = useTexts();
  const styles = useAdoptStyles();
  const { how, round, text } = field;
  const rounds = { 6: pane.round6, 12: pane.round12 } as const;
  return (
    <>
      <span className={styles.term}>
        {fields[field.field]}
        {round !== null && ` · ${rounds[round]}`}
        {how
          .filter((one) => one !== 'as-typed')
          .map((one) => (
            <span key={one} className={mergeClasses(styles.how, one === 'uncertain' && styles.uncertain)}>
              {hows[one]}
            </span>
          ))}
      </span>
      <span className={styles.value} translate="no">
        {text || '–'}
      </span>
    </>
  );
}
