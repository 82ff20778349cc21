import { Button } from '@fluentui/react-components';
import type { MemoBrief } from '../desk';
import { useMemoTexts } from '../memo-texts';
import type { PaneRunner } from '../state';
import { draftKey, type PaneState } from '../state/pane-state';
import { useMemoPartStyles } from './memo-part.styles';
import { useTextStyles } from './text.styles';

interface LostDraftsProps {
  readonly runner: PaneRunner;
  readonly memo: MemoBrief;
  readonly drafts: PaneState['drafts'];
}

/** What was being written in parts that the memo no longer has: nothing that was typed is thrown away unasked. */
export function LostDrafts({ runner, memo, drafts }: LostDraftsProps) {
  const { memoPane } = useMemoTexts();
  const styles = useMemoPartStyles();
  const texts = useTextStyles();
  const there = new Set(memo.parts.map(({ key }) => draftKey(memo.kind, key)));
  const lost = Object.entries(drafts).filter(
    ([key, { text, from }]) => key.startsWith(draftKey(memo.kind, '')) && !there.has(key) && text !== from,
  );
  if (lost.length === 0) return null;
  return (
    <>
      <h3 className={styles.label}>{memoPane.lost}</h3>
      <p className={texts.hint}>{memoPane.lostHint}</p>
      <ul className={styles.list}>
        {lost.map(([key, { text }]) => (
          <li key={key} className={styles.part}>
            <p className={styles.text} lang="th">
              {text}
            </p>
            <div className={texts.row}>
              <Button size="small" onClick={() => runner.draft(key, null)}>
                {memoPane.lostDismiss}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
