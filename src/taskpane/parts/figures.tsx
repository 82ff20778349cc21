import { mergeClasses } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { fill } from '../../i18n';
import type { Counts, Summary } from '../desk';
import { useTexts } from '../language';
import { useFiguresStyles } from './figures.styles';
import { Section } from './section';
import { grouped, share } from './share';

/** The statuses as shown: the word's key, the count's key, the icon. The best comes first. */
const LINES = [
  { status: 'done', count: 'done', Icon: CheckmarkCircle20Filled },
  { status: 'in-progress', count: 'inProgress', Icon: CircleHalfFill20Regular },
  { status: 'not-started', count: 'notStarted', Icon: Circle20Regular },
  { status: 'unknown', count: 'unknown', Icon: QuestionCircle20Filled },
] as const;

interface FiguresProps {
  readonly summary: Summary;
  readonly children?: ReactNode;
}

/** Counts and shares by status, as a sentence, a bar and a table. */
export function Figures({ summary, children }: FiguresProps) {
  const { pane } = useTexts();
  const styles = useFiguresStyles();
  const { counts, late } = summary;
  const round = summary.round === 6 ? pane.round6 : pane.round12;
  if (!counts)
    return (
      <Section title={pane.figures}>
        <p className={styles.none}>{pane.figuresNone}</p>
        {children}
      </Section>
    );
  const unit = summary.subject === 'projects' ? pane.figuresUnitProjects : pane.figuresUnit;
  return (
    <Section title={pane.figures} aside={<span className={styles.unit}>{round}</span>}>
      <p className={styles.headline}>
        {fill(pane.figuresDone, { done: grouped(counts.done), total: grouped(counts.total) })}{' '}
        <span className={styles.unit}>{unit}</span>
      </p>
      <Bar counts={counts} />
      <CountTable counts={counts} />
      {late > 0 && (
        <span className={styles.late}>
          <CalendarClock20Regular aria-hidden className={styles.icon} />
          {fill(pane.late, { count: grouped(late) })}
        </span>
      )}
      {children}
    </Section>
  );
}

/** A picture of the table below it, so hidden from screen readers. */
function Bar({ counts }: { readonly counts: Counts }) {
  const styles = useFiguresStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {LINES.filter(({ count }) => counts[count] > 0).map(({ count }) => (
        <div
          key={count}
          className={mergeClasses(styles.piece, styles[`${count}Fill`])}
          style={{ flexGrow: counts[count] }}
        />
      ))}
    </div>
  );
}

function CountTable({ counts }: { readonly counts: Counts }) {
  const { pane, statuses } = useTexts();
  const styles = useFiguresStyles();
  const lines = LINES.filter(({ count }) => count !== 'unknown' || counts.unknown > 0);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{pane.figures}</caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{pane.figuresStatus}</th>
          <th scope="col">{pane.figuresCount}</th>
          <th scope="col">{pane.figuresPercent}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ status, count, Icon }) => (
          <tr key={status}>
            <th scope="row" className={styles.name}>
              <span className={styles.nameLine}>
                <Icon aria-hidden className={mergeClasses(styles.icon, styles[count])} />
                {statuses[status]}
              </span>
            </th>
            <td className={styles.number}>{grouped(counts[count])}</td>
            <td className={mergeClasses(styles.number, styles.share)}>
              {fill(pane.figuresShare, { share: share(counts[count], counts.total) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
