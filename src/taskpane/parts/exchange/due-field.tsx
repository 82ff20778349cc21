import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, readDay } from '../../../domain';
import { fill } from '../../../i18n';
import type { Day, Digits } from '../../desk';
import { useExchangeTexts } from './use-exchange';

interface DueFieldProps {
  readonly due: Day | null;
  readonly digits: Digits;
  readonly disabled: boolean;
  readonly onDue: (due: Day | null) => void;
  /** Whether what stands there is neither a day nor empty. */
  readonly onUnread: (unread: boolean) => void;
}

/** The day by which answers are asked for, typed as people write it in the Buddhist era; empty for none. */
export function DueField({ due, digits, disabled, onDue, onUnread }: DueFieldProps) {
  const texts = useExchangeTexts();
  const [typed, setTyped] = useState(() => (due === null ? '' : formatDay(due, 'long', digits)));
  const isEmpty = typed.trim() === '';
  const read = isEmpty ? null : (readDay(typed)?.day ?? null);
  const isUnread = !isEmpty && read === null;

  function type(text: string): void {
    setTyped(text);
    const day = readDay(text)?.day ?? null;
    onDue(day);
    onUnread(text.trim() !== '' && day === null);
  }

  const told =
    read !== null
      ? fill(texts.dueRead, { day: formatDay(read, 'long', digits) })
      : isUnread
        ? texts.dueUnread
        : texts.dueEmpty;
  return (
    <Field
      label={texts.due}
      hint={texts.dueHint}
      validationState={isUnread ? 'error' : 'none'}
      validationMessage={<span translate="no">{told}</span>}
    >
      <Input value={typed} disabled={disabled} translate="no" onChange={(_, data) => type(data.value)} />
    </Field>
  );
}
