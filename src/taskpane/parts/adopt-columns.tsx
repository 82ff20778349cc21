import { Field, Select } from '@fluentui/react-components';
import { fill } from '../../i18n';
import type { AdoptColumn, AdoptView, RoleChoice, Round } from '../desk';
import { useTexts } from '../language';
import { useAdoptStyles } from './adopt.styles';

/** Roles that are told of a round. */
const OF_A_ROUND: ReadonlySet<RoleChoice['role']> = new Set([
  'status',
  'status.not-started',
  'status.in-progress',
  'status.done',
  'progress',
  'result',
  'outcome',
  'recommendation',
  'evidence',
]);

const ROUNDS: readonly Round[] = [6, 12];

interface AdoptColumnsProps {
  readonly view: AdoptView;
  /** What the person said of columns, which may be newer than the view. */
  readonly chosen: readonly RoleChoice[];
  readonly disabled: boolean;
  readonly onChoose: (choice: RoleChoice) => void;
}

/** What each column was read as, to be corrected. */
export function AdoptColumns({ view, chosen, disabled, onChoose }: AdoptColumnsProps) {
  const styles = useAdoptStyles();
  return (
    <ul className={styles.columns}>
      {view.columns.map((column) => (
        <li key={column.column}>
          <ColumnRole
            column={{ ...column, ...chosen.find((one) => one.column === column.column) }}
            roles={view.roles}
            disabled={disabled}
            onChoose={onChoose}
          />
        </li>
      ))}
    </ul>
  );
}

interface ColumnRoleProps {
  readonly column: AdoptColumn;
  readonly roles: AdoptView['roles'];
  readonly disabled: boolean;
  readonly onChoose: (choice: RoleChoice) => void;
}

function ColumnRole({ column, roles, disabled, onChoose }: ColumnRoleProps) {
  const { adopt, pane, roles: names } = useTexts();
  const styles = useAdoptStyles();
  const { letter, header, role, round, sure } = column;
  const roundNames: Readonly<Record<Round, string>> = { 6: pane.round6, 12: pane.round12 };
  return (
    <Field
      className={styles.field}
      label={{
        children: (
          <>
            {fill(adopt.column, { letter })} ·{' '}
            {header ? <span translate="no">{header}</span> : adopt.noHeader}
          </>
        ),
      }}
      hint={sure ? null : <span className={styles.unsure}>{adopt.unsure}</span>}
    >
      <Select
        className={styles.select}
        select={{ className: styles.inner }}
        disabled={disabled}
        value={valueOf(role, round)}
        onChange={(_, data) => onChoose({ column: column.column, ...choiceOf(data.value) })}
      >
        {roles.flatMap((one) => [
          <option key={one} value={valueOf(one, null)}>
            {names[one]}
          </option>,
          ...(OF_A_ROUND.has(one)
            ? ROUNDS.map((of) => (
                <option key={`${one} ${of}`} value={valueOf(one, of)}>
                  {names[one]} · {roundNames[of]}
                </option>
              ))
            : []),
        ])}
        {!roles.includes(role) && <option value={valueOf(role, round)}>{names[role]}</option>}
      </Select>
    </Field>
  );
}

function valueOf(role: RoleChoice['role'], round: Round | null): string {
  return round === null ? role : `${role} ${round}`;
}

function choiceOf(value: string): Omit<RoleChoice, 'column'> {
  const [role, round] = value.split(' ');
  return { role: role as RoleChoice['role'], round: round === '6' ? 6 : round === '12' ? 12 : null };
}
