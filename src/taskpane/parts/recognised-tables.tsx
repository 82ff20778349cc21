import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { fill } from '../../i18n';
import { areaAddress } from '../../workbook';
import type { Desk, Subject, TableRef, TableSummary } from '../desk';
import { useTexts } from '../language';
import { RowButton } from './row-button';
import { Section } from './section';
import { grouped } from './share';
import { tableName } from './table-name';
import { opens } from './use-return';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  kind: { ...typographyStyles.body1Strong, display: 'block' },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  look: { marginInlineStart: '36px', marginBottom: '8px' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface RecognisedTablesProps {
  readonly tables: readonly TableSummary[];
  readonly subject: Subject;
  readonly show: Desk['show'];
  /** Opens a table as it is understood; without it, tables are only shown. */
  readonly onLook?: (table: TableRef) => void;
}

/** What was recognised: each table with its kind, place and number of measures; a click shows it. */
export function RecognisedTables({ tables, subject, show, onLook }: RecognisedTablesProps) {
  const { adopt, pane, kinds } = useTexts();
  const styles = useStyles();
  const rows = subject === 'projects' ? pane.projectRows : pane.tableRows;
  return (
    <Section title={pane.recognised}>
      {tables.length === 0 && <p className={styles.none}>{pane.recognisedNone}</p>}
      <ul className={styles.list}>
        {tables.map((table) => {
          const range = areaAddress(table.area);
          const ref = { sheet: table.sheet, row: table.area.top, column: table.area.left };
          return (
            <li key={`${table.sheet}!${range}`}>
              <RowButton icon={<Table20Regular />} onClick={() => show(table.sheet, table.area)}>
                <span className={styles.kind}>{kinds[table.kind]}</span>
                <span className={styles.where}>
                  {table.sheet} · {range} · {fill(rows, { count: grouped(table.measures) })}
                </span>
              </RowButton>
              {onLook && (
                <Button
                  className={styles.look}
                  size="small"
                  icon={<TableSearch20Regular />}
                  aria-label={fill(adopt.openOf, { table: `${table.sheet} ${range}` })}
                  onClick={() => onLook(ref)}
                  {...opens(tableName(ref))}
                >
                  {adopt.open}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
