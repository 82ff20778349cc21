import { Button, Field, Textarea } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { type ClipboardEvent, useRef, useState } from 'react';
import { useTexts } from '../language';
import type { PaneRunner } from '../state';
import type { OpenSource, PaneState } from '../state/pane-state';
import { Section } from './section';
import { SourceTables } from './source-tables';
import { useTakeInStyles } from './take-in.styles';
import { takeFile } from './take-file';
import { useTextStyles } from './text.styles';

interface TakeInPanelProps {
  readonly runner: PaneRunner;
  readonly source: OpenSource | null;
  readonly news: PaneState['news'];
  readonly disabled: boolean;
  readonly readOnly: boolean;
}

/** A Word file or pasted text, its tables as understood, and the way into the register. */
export function TakeInPanel({ runner, source, news, disabled, readOnly }: TakeInPanelProps) {
  const { takeIn } = useTexts();
  const styles = useTakeInStyles();
  const texts = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  /** A copied table has its cells only in the richer form. */
  function paste(event: ClipboardEvent): void {
    const html = event.clipboardData.getData('text/html');
    if (!/<table\b/i.test(html)) return;
    event.preventDefault();
    setText(event.clipboardData.getData('text/plain'));
    void runner.readSource(null, { kind: 'html', html });
  }

  return (
    <>
      <Section title={takeIn.title} focused={news === 'part'}>
        <Button
          appearance="subtle"
          className={texts.start}
          icon={<ArrowLeft20Regular />}
          onClick={() => runner.open(null)}
        >
          {takeIn.back}
        </Button>
        <p className={texts.hint}>{takeIn.hint}</p>
        <Button
          appearance={source ? 'secondary' : 'primary'}
          icon={<DocumentText20Regular />}
          disabledFocusable={disabled}
          onClick={() => input.current?.click()}
        >
          {takeIn.file}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx"
          aria-label={takeIn.file}
          onChange={({ target }) => {
            const [file] = Array.from(target.files ?? []);
            if (file) void takeFile(runner, file);
            target.value = '';
          }}
        />
        <Field label={takeIn.paste} hint={takeIn.pasteHint}>
          <Textarea
            className={styles.text}
            translate="no"
            resize="vertical"
            value={text}
            onPaste={paste}
            onChange={(_, data) => setText(data.value)}
          />
        </Field>
        <Button
          disabledFocusable={disabled || text.trim() === ''}
          onClick={() => void runner.readSource(null, { kind: 'text', text })}
        >
          {takeIn.read}
        </Button>
      </Section>
      {source && (
        <SourceTables
          key={source.id}
          runner={runner}
          source={source}
          focused={news === 'source'}
          disabled={disabled || readOnly}
        />
      )}
    </>
  );
}
