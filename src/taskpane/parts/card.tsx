import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../language';
import { useCardStyles } from './card.styles';
import { useArrival } from './use-arrival';

/** `ask`: waits for a yes; nothing is wrong. */
const ICONS = {
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
  ask: QuestionCircle20Regular,
} as const;

interface CardProps {
  readonly tone: keyof typeof ICONS;
  readonly title: string;
  readonly children?: ReactNode;
  /** Takes the focus when it appears: the answer to what the person just did. */
  readonly focused?: boolean;
  readonly onDismiss?: () => void;
}

/** Something to tell that stands above everything else in the pane. */
export function Card({ tone, title, children, focused = false, onDismiss }: CardProps) {
  const { pane } = useTexts();
  const styles = useCardStyles();
  const arrival = useArrival(focused);
  const id = useId();
  const Icon = ICONS[tone];
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(
        styles.card,
        tone === 'success' && styles.success,
        tone === 'warning' && styles.warning,
        tone === 'ask' && styles.ask,
      )}
    >
      <div className={styles.head}>
        <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${tone}Icon`])} />
        <h2 id={id} className={styles.title} {...arrival}>
          {title}
        </h2>
        {onDismiss && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={pane.dismiss}
            onClick={onDismiss}
          />
        )}
      </div>
      {children}
    </section>
  );
}
