import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { useRef } from 'react';
import { fill } from '../../i18n';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import { isOccupied } from '../state/pane-state';
import { Section } from './section';
import { takeTemplate } from './take-template';
import { useTextStyles } from './text.styles';

/** The office's own Word template: the one to begin with, the way back into the workbook, and out of it again. */
export function TemplatePanel({ runner, state }: PlaceProps) {
  const { memoPane, template: words } = useMemoTexts();
  const texts = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const busy = isOccupied(state);
  const kept = state.summary?.template ?? null;
  const readOnly = state.summary?.readOnly ?? true;
  const canSave = runner.desk.saving === 'download';
  const file = state.saved.template;
  const got = file === undefined ? null : fill(memoPane.templateGot, { file });
  return (
    <Section title={memoPane.template}>
      <p className={texts.hint}>{memoPane.templateHint}</p>
      <p className={texts.text} translate="no">
        {kept === null ? memoPane.templateNone : fill(words.kept, { file: kept })}
      </p>
      <div className={texts.buttons}>
        {canSave && (
          <Button
            icon={<ArrowDownload20Regular />}
            disabledFocusable={busy}
            onClick={() => void runner.save('template')}
          >
            {memoPane.templateGet}
          </Button>
        )}
        <Button
          icon={<DocumentAdd20Regular />}
          disabledFocusable={busy || readOnly}
          onClick={() => input.current?.click()}
        >
          {kept === null ? memoPane.templateTake : memoPane.templateTakeOther}
        </Button>
        {kept !== null && (
          <Button
            disabledFocusable={busy || readOnly}
            onClick={() => void runner.propose({ ask: 'template', template: null })}
          >
            {memoPane.templateAway}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.dotx,.docm,.dotm"
        aria-label={memoPane.templateTake}
        onChange={({ target }) => {
          const [chosen] = Array.from(target.files ?? []);
          if (chosen) void takeTemplate(runner, chosen);
          target.value = '';
        }}
      />
      {!canSave && <p className={texts.hint}>{memoPane.templateNoSave}</p>}
      {got !== null && (
        <p className={texts.hint} translate="no">
          {got}
        </p>
      )}
    </Section>
  );
}
