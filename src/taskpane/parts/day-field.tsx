import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, readDay } from '../../domain';
import { fill } from '../../i18n';
import type { Day, Digits } from '../desk';
import { useTexts } from '../language';

interface DayFieldProps {
  readonly day: Day;
  readonly digits: Digits;
  readonly disabled: boolean;
  readonly onDay: (day: Day) => void;
}

/**
 * A day as people write it, in the Buddhist era: a browser's own field of days knows only the common one. It counts when
 * the field is left or Enter is pressed: half of what is being typed may be another day.
 */
export function DayField({ day, digits, disabled, onDay }: DayFieldProps) {
  const { layouts } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? formatDay(day, 'long', digits);
  const read = readDay(text)?.day ?? null;

  function settle(): void {
    if (typed === null || read === null) return;
    setTyped(null);
    if (read !== day) onDay(read);
  }

  const told =
    read === null ? layouts.dayUnread : fill(layouts.dayRead, { day: formatDay(read, 'long', digits) });
  return (
    <Field
      label={layouts.day}
      hint={layouts.dayHint}
      validationState={read === null ? 'error' : 'none'}
      validationMessage={<span translate="no">{told}</span>}
    >
      <Input
        value={text}
        disabled={disabled}
        translate="no"
        onChange={(_, data) => setTyped(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
