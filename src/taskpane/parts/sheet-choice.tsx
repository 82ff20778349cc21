import { Field, Select } from '@fluentui/react-components';
import type { Summary } from '../desk';
import { useTexts } from '../language';
import { sheetsToChoose } from './sheets-to-choose';

interface SheetChoiceProps {
  readonly summary: Summary;
  readonly chosen: string | null;
  /** Takes the focus when it appears: it stands in for the choice that was just made. */
  readonly focused?: boolean;
  readonly onChoose: (sheet: string) => void;
}

/** A choice among the sheets that could be reported on. */
export function SheetChoice({ summary, chosen, focused = false, onChoose }: SheetChoiceProps) {
  const { pane } = useTexts();
  return (
    <Field label={pane.sheetChoice}>
      <Select
        autoFocus={focused}
        value={chosen ?? ''}
        onChange={(_, data) => data.value && onChoose(data.value)}
      >
        {chosen === null && <option value="">{pane.sheetChoiceAuto}</option>}
        {sheetsToChoose(summary).map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
