import { Link, mergeClasses } from '@fluentui/react-components';
import { fill } from '../../i18n';
import { cellAddress } from '../../workbook';
import type { CellChange, Desk } from '../desk';
import { useTexts } from '../language';
import { useChangesStyles } from './changes.styles';
import { grouped } from './share';

interface CellChangesProps {
  readonly cells: readonly CellChange[];
  /** Of all that change; only the first are listed. */
  readonly count: number;
  readonly show: Desk['show'];
}

/** Cells before and after, each a way to the cell. */
export function CellChanges({ cells, count, show }: CellChangesProps) {
  const { changes } = useTexts();
  const styles = useChangesStyles();
  const rest = count - cells.length;
  return (
    // Scrolls, so it has to be in reach of the keyboard; each link in it is.
    <ul className={styles.list} aria-label={fill(changes.cells, { count: grouped(count) })}>
      {cells.map(({ place, before, after }) => {
        const { sheet, row, column } = place;
        const cell = cellAddress(row, column);
        return (
          <li key={`${sheet}!${cell}`} className={styles.change}>
            <Link
              as="button"
              className={styles.cell}
              aria-label={fill(changes.goCell, { cell, sheet })}
              onClick={() => show(sheet, { top: row, left: column, bottom: row, right: column })}
            >
              {sheet} · {cell}
            </Link>
            <Value label={changes.before} text={before} look={styles.before} />
            <Value label={changes.after} text={after} look={styles.after} />
          </li>
        );
      })}
      {rest > 0 && <li className={styles.change}>{fill(changes.moreCells, { count: grouped(rest) })}</li>}
    </ul>
  );
}

interface ValueProps {
  readonly label: string;
  readonly text: string;
  readonly look: string;
}

function Value({ label, text, look }: ValueProps) {
  const { changes } = useTexts();
  const styles = useChangesStyles();
  return (
    <p className={styles.line}>
      <span className={styles.label}>{label}</span>
      {text === '' ? (
        <span className={mergeClasses(look, styles.empty)}>{changes.empty}</span>
      ) : (
        <span className={look} translate="no">
          {text}
        </span>
      )}
    </p>
  );
}
