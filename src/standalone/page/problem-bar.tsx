import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { problemText, type Texts } from '../../i18n';
import { useLanguage, useTexts } from '../../taskpane';
import type { OpenProblem } from './page-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    flexShrink: 0,
    padding: '8px 12px 8px 16px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    ...typographyStyles.body1,
    // It takes the focus to be read, but there is nothing to press in it: no ring.
    outlineStyle: 'none',
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
});

interface ProblemBarProps {
  readonly problem: OpenProblem;
  /** Whether a workbook is open, which stays as it is. */
  readonly kept: boolean;
  readonly onDismiss: () => void;
}

/** Why a workbook was not opened and what to do; takes the focus, because the person is waiting for it. */
export function ProblemBar({ problem, kept, onDismiss }: ProblemBarProps) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [problem]);
  const sentence =
    problem.why === 'file' ? problemText(problem, problem.file, language) : pane[SENTENCES[problem.why]];
  return (
    <div ref={bar} role="alert" tabIndex={-1} className={styles.bar}>
      <Warning20Filled aria-hidden className={styles.icon} />
      <p className={styles.text}>
        {sentence} {kept && problem.why !== 'lost' && pane.fileProblemKeep}
      </p>
      {problem.why === 'lost' ? (
        <Button size="small" onClick={() => window.location.reload()}>
          {pane.reload}
        </Button>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={pane.dismiss}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}

const SENTENCES = {
  'from-excel': 'fromExcel',
  sample: 'sampleMissing',
  many: 'oneFile',
  'document-first': 'documentFirst',
  lost: 'notLoaded',
  unexpected: 'unexpected',
} as const satisfies Record<string, keyof Texts['pane']>;
