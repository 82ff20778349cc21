import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useId, useState } from 'react';
import { fill } from '../../i18n';
import { useTexts } from '../language';
import { useMemoTexts } from '../memo-texts';
import type { Draft } from '../state/pane-state';
import type { NamedPart } from './memo-labels';
import { MemoPartEditor } from './memo-part-editor';
import { useMemoPartStyles } from './memo-part.styles';
import { useTextStyles } from './text.styles';
import { useRowFocus } from './use-row-focus';

interface MemoPartRowProps {
  readonly named: NamedPart;
  /** What is being written in it; `null`: nothing. */
  readonly draft: Draft | null;
  readonly disabled: boolean;
  readonly onDraft: (draft: Draft | null) => void;
  /** `null` takes the edit back. */
  readonly onSave: (text: string | null) => void;
}

/** A part of the memo as it stands, and the ways to have it otherwise. */
export function MemoPartRow({ named, draft, disabled, onDraft, onSave }: MemoPartRowProps) {
  const { memoPane } = useMemoTexts();
  const { places } = useTexts();
  const styles = useMemoPartStyles();
  const texts = useTextStyles();
  const { part, label, form } = named;
  const [asked, setAsked] = useState(false);
  const id = useId();
  // Whatever ends or goes away in the row, the person goes on at its button.
  const kept = useRowFocus(id);

  function save(text: string): void {
    const isAsItWas = text === part.text && !part.outdated;
    if (isAsItWas) onDraft(null);
    else onSave(text);
  }

  if (draft)
    return (
      <li className={styles.part} {...kept}>
        <MemoPartEditor
          named={named}
          draft={draft}
          focused={asked}
          busy={disabled}
          onWrite={(text) => onDraft({ ...draft, text })}
          onSave={() => save(draft.text)}
          onDismiss={() => onDraft(null)}
        />
      </li>
    );
  return (
    <li className={styles.part} {...kept}>
      <div className={styles.head}>
        <h3 className={styles.label}>{label}</h3>
        {part.edited && <span className={styles.edited}>{memoPane.edited}</span>}
        <Button
          id={id}
          className={styles.edit}
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={fill(memoPane.editOf, { part: label })}
          disabledFocusable={disabled}
          onClick={() => {
            setAsked(true);
            onDraft({ text: part.text, from: part.proposed });
          }}
        >
          {memoPane.edit}
        </Button>
      </div>
      {part.text === '' ? (
        <p className={styles.blank}>{form === 'blank' ? places.memoBlank : memoPane.leftOut}</p>
      ) : (
        <p className={styles.text} lang="th">
          {part.text}
        </p>
      )}
      {part.outdated && (
        <div className={styles.newer}>
          <p className={styles.why}>{memoPane.outdated}</p>
          <p className={styles.text} lang="th">
            {part.proposed}
          </p>
        </div>
      )}
      {part.edited && (
        <div className={texts.row}>
          <Button
            size="small"
            icon={<ArrowUndo16Regular />}
            aria-label={fill(memoPane.backOf, { part: label })}
            disabledFocusable={disabled}
            onClick={() => onSave(null)}
          >
            {memoPane.back}
          </Button>
          {part.outdated && (
            <Button
              size="small"
              aria-label={fill(memoPane.keepOf, { part: label })}
              disabledFocusable={disabled}
              onClick={() => onSave(part.text)}
            >
              {memoPane.keep}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
