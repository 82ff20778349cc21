import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../i18n';
import type { AdoptRow, AdoptView } from '../desk';
import { useTexts } from '../language';
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
  const { adopt, fields, hows, pane } = useTexts();
  const styles = useAdoptStyles();
  const [first, last] = [row.firstRow + 1, row.lastRow + 1];
  const rounds = { 6: pane.round6, 12: pane.round12 } as const;
  return (
    <>
      <span className={styles.rowTitle}>
        {fill(adopt.row, { rows: first === last ? first : `${first}–${last}` })}
      </span>
      <div className={styles.pair}>
        <div className={styles.half}>
          <p className={styles.halfTitle}>{adopt.original}</p>
          <dl className={styles.half}>
            {view.columns.map(
              ({ column, letter, header }, index) =>
                row.cells[index] && (
                  <div key={column}>
                    <dt className={styles.term}>
                      {letter} · {header || adopt.noHeader}
                    </dt>
                    <dd className={styles.value}>{row.cells[index]}</dd>
                  </div>
                ),
            )}
          </dl>
        </div>
        <div className={mergeClasses(styles.half, styles.understood)}>
          <p className={styles.halfTitle}>{adopt.understood}</p>
          <dl className={styles.half}>
            {row.fields.map(({ field, round, text, how }) => (
              <div key={`${field} ${round}`}>
                <dt className={styles.term}>
                  {fields[field]}
                  {round !== null && ` · ${rounds[round]}`}
                  {how
                    .filter((one) => one !== 'as-typed')
                    .map((one) => (
                      <span
                        key={one}
                        className={mergeClasses(styles.how, one === 'uncertain' && styles.uncertain)}
                      >
                        ({hows[one]})
                      </span>
                    ))}
                </dt>
                <dd className={styles.value}>{text || '–'}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </>
  );
}
