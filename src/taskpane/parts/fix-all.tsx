import { Button, makeStyles } from '@fluentui/react-components';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import { fill } from '../../i18n';
import type { FindingView, FixView } from '../desk';
import { useTexts } from '../language';
import type { FindingActions } from './finding-row';
import { grouped } from './share';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', margin: '8px 0' },
  fix: {
    minWidth: 0,
    maxWidth: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

interface FixAllProps {
  readonly findings: readonly FindingView[];
  readonly actions: FindingActions;
}

/** For each kind of finding that can surely be mended, and is there more than once: all of it at once. */
export function FixAll({ findings, actions }: FixAllProps) {
  const { checks, fixKinds } = useTexts();
  const styles = useStyles();
  const kinds = sureKinds(findings);
  if (kinds.length === 0) return null;
  return (
    <div className={styles.list} role="group" aria-label={checks.fixAll}>
      {kinds.map(({ rule, fix, count }) => (
        <Button
          key={rule}
          size="small"
          className={styles.fix}
          icon={<Wrench20Regular />}
          disabledFocusable={actions.disabled}
          onClick={() => actions.onFixAll(rule)}
        >
          {fill(checks.fixAllOf, { fix: fixKinds[fix.id], count: grouped(count) })}
        </Button>
      ))}
    </div>
  );
}

interface SureKind {
  readonly rule: FindingView['rule'];
  readonly fix: FixView;
  readonly count: number;
}

function sureKinds(findings: readonly FindingView[]): readonly SureKind[] {
  const kinds = new Map<FindingView['rule'], SureKind>();
  for (const { rule, fixes } of findings) {
    const fix = fixes.find(({ sure }) => sure);
    if (fix) kinds.set(rule, { rule, fix, count: (kinds.get(rule)?.count ?? 0) + 1 });
  }
  return [...kinds.values()].filter(({ count }) => count > 1);
}
