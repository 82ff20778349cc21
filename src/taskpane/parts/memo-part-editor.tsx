import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMemoTexts } from '../memo-texts';
import type { Draft } from '../state/pane-state';
import type { NamedPart } from './memo-labels';
import { useMemoPartStyles } from './memo-part.styles';
import { useTextStyles } from './text.styles';

/** Letters on a line of the narrow pane, and the most lines that a field shows at once. */
const LETTERS = 34;
const LINES = 14;

interface MemoPartEditorProps {
  readonly named: NamedPart;
  readonly draft: Draft;
  /** The person has just asked for it. */
  readonly focused: boolean;
  readonly busy: boolean;
  readonly onWrite: (text: string) => void;
  readonly onSave: () => void;
  readonly onDismiss: () => void;
}

/** A part of the memo being written. What is typed is kept by whoever shows this, letter by letter. */
export function MemoPartEditor(props: MemoPartEditorProps) {
  const { named, draft, focused, busy, onWrite, onSave, onDismiss } = props;
  const { part, label, form } = named;
  const { memoPane } = useMemoTexts();
  const styles = useMemoPartStyles();
  const texts = useTextStyles();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) field.current?.querySelector('textarea')?.focus();
  }, [focused]);
  const hints = { blank: memoPane.blankHint, lines: memoPane.linesHint, text: memoPane.emptyHint };
  const rows = Math.min(LINES, Math.max(3, Math.ceil(draft.text.length / LETTERS) + 1));
  return (
    <div ref={field} className={styles.editor}>
      <Field label={label} hint={hints[form]}>
        <Textarea
          className={styles.area}
          lang="th"
          resize="vertical"
          rows={rows}
          value={draft.text}
          onChange={(_, data) => onWrite(data.value)}
        />
      </Field>
      {draft.from !== part.proposed && (
        <div className={styles.newer}>
          <p className={styles.why}>{memoPane.changedMeanwhile}</p>
          <p className={styles.text} lang="th">
            {part.proposed}
          </p>
        </div>
      )}
      <div className={texts.row}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={onSave}>
          {memoPane.save}
        </Button>
        <Button size="small" onClick={onDismiss}>
          {memoPane.dismiss}
        </Button>
      </div>
    </div>
  );
}
