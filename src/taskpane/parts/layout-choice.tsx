import { Field, Select } from '@fluentui/react-components';
import { fill } from '../../i18n';
import type { LayoutId, Summary, Wishes } from '../desk';
import { useTexts } from '../language';
import { layoutOf } from '../state/pane-state';
import { useTextStyles } from './text.styles';

/** In the order in which they are offered; the core's own list would bring all of the report with it. */
const OFFERED = Object.keys({
  status: true,
  'status-owner': true,
  report: true,
  outcome: true,
  projects: true,
  plan: true,
} satisfies Record<LayoutId, true>) as readonly LayoutId[];

interface LayoutChoiceProps {
  readonly summary: Summary;
  readonly wishes: Wishes;
  readonly disabled: boolean;
  readonly onWish: (wishes: Partial<Wishes>) => void;
}

/** The layout of the report's table, and which columns it has. Making the report remembers it in the workbook. */
export function LayoutChoice({ summary, wishes, disabled, onWish }: LayoutChoiceProps) {
  const { layouts } = useTexts();
  const texts = useTextStyles();
  const chosen = layoutOf(wishes, summary);
  return (
    <Field
      className={texts.field}
      label={layouts.label}
      hint={layouts.columns[chosen ?? summary.fittingLayout]}
    >
      <Select
        value={chosen ?? ''}
        disabled={disabled}
        onChange={(_, data) => onWish({ layout: OFFERED.find((one) => one === data.value) ?? null })}
      >
        <option value="">{fill(layouts.fits, { layout: layouts.names[summary.fittingLayout] })}</option>
        {OFFERED.map((id) => (
          <option key={id} value={id}>
            {layouts.names[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
