import { Button, makeStyles } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { findingText } from '../../i18n';
import type { Desk, FindingView } from '../desk';
import { useLanguage, useTexts } from '../language';
import { FindingSentence } from './finding-row';
import { Section } from './section';
import { grouped } from './share';
import { useTextStyles } from './text.styles';
import { useNextOf } from './use-next-of';

const useStyles = makeStyles({
  heed: { marginInlineStart: '36px', marginBottom: '8px' },
});

interface IgnoredListProps {
  readonly findings: readonly FindingView[];
  readonly disabled: boolean;
  readonly show: Desk['show'];
  readonly onHeed: (findings: readonly FindingView[]) => void;
}

/** What was passed over, and the way back to each. */
export function IgnoredList({ findings, disabled, show, onHeed }: IgnoredListProps) {
  const { checks } = useTexts();
  const language = useLanguage();
  const texts = useTextStyles();
  const styles = useStyles();
  const [list, leave] = useNextOf(findings.length);
  if (findings.length === 0) return null;
  return (
    <Section title={checks.ignored} aside={<span>{grouped(findings.length)}</span>}>
      <p className={texts.hint}>{checks.ignoredHint}</p>
      <ul ref={list} className={texts.plainList}>
        {findings.map((finding, index) => (
          <li key={finding.key} aria-label={findingText(finding, language)}>
            <FindingSentence finding={finding} show={show} />
            <Button
              className={styles.heed}
              size="small"
              icon={<Eye20Regular />}
              disabledFocusable={disabled}
              onClick={() => {
                leave(index);
                onHeed([finding]);
              }}
            >
              {checks.heed}
            </Button>
          </li>
        ))}
      </ul>
      {findings.length > 1 && (
        <Button
          className={texts.start}
          appearance="subtle"
          disabledFocusable={disabled}
          onClick={() => onHeed(findings)}
        >
          {checks.heedAll}
        </Button>
      )}
    </Section>
  );
}
