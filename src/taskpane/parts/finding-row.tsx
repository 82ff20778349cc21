import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import { fill, findingText, fixText } from '../../i18n';
import { cellAddress } from '../../workbook';
import type { Desk, Finding, FindingView, FixView } from '../desk';
import { useLanguage, useTexts } from '../language';
import { RowButton } from './row-button';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  sentence: { flexGrow: 1, minWidth: 0 },
  whole: { display: 'flex', gap: '8px', padding: '8px', overflowWrap: 'anywhere', ...typographyStyles.body1 },
  place: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  // Under the sentence, in line with it.
  fixes: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 8px 8px 36px' },
  fix: {
    minWidth: 0,
    maxWidth: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  ignore: { flexShrink: 0, marginTop: '4px' },
});

/** What can be done about findings besides looking at their cells. */
export interface FindingActions {
  readonly disabled: boolean;
  readonly onFix: (finding: FindingView, fix: FixView) => void;
  readonly onFixAll: (rule: FindingView['rule']) => void;
  readonly onIgnore: (finding: FindingView) => void;
}

interface FindingRowProps {
  readonly finding: FindingView;
  readonly show: Desk['show'];
  readonly actions: FindingActions;
}

/** One finding: a way to its cell, the ways to mend it, and to pass it over. */
export function FindingRow({ finding, show, actions }: FindingRowProps) {
  const { checks } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const sentence = findingText(finding, language);
  return (
    <>
      <div className={styles.row}>
        <div className={styles.sentence}>
          <FindingSentence finding={finding} show={show} />
        </div>
        {finding.severity !== 'error' && (
          <Button
            className={styles.ignore}
            size="small"
            appearance="subtle"
            icon={<EyeOff20Regular />}
            title={checks.ignore}
            aria-label={fill(checks.ignoreOne, { sentence })}
            disabledFocusable={actions.disabled}
            onClick={() => actions.onIgnore(finding)}
          />
        )}
      </div>
      {finding.fixes.length > 0 && (
        <div className={styles.fixes} role="group" aria-label={sentence}>
          {finding.fixes.map((fix) => (
            <Button
              key={fix.id}
              size="small"
              className={styles.fix}
              // Several are a choice, and need no sign each.
              icon={finding.fixes.length === 1 ? <Wrench20Regular /> : null}
              disabledFocusable={actions.disabled}
              onClick={() => actions.onFix(finding, fix)}
            >
              {fixText(fix, language)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

interface FindingSentenceProps {
  readonly finding: Finding;
  readonly show: Desk['show'];
}

/** A button that shows the finding's cell, or plain text when it is about the whole workbook. */
export function FindingSentence({ finding, show }: FindingSentenceProps) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const sentence = findingText(finding, language);
  const icon = <SeverityIcon severity={finding.severity} />;
  const { place } = finding;
  if (!place)
    return (
      <div className={styles.whole}>
        {icon}
        <span>
          {sentence}
          <span className={styles.place}>{pane.findingWhole}</span>
        </span>
      </div>
    );
  const { sheet, row, column } = place;
  return (
    <RowButton
      icon={icon}
      onClick={() => show(sheet, { top: row, left: column, bottom: row, right: column })}
    >
      {sentence}
      <span className={styles.place}>
        {sheet} · {cellAddress(row, column)}
      </span>
    </RowButton>
  );
}
