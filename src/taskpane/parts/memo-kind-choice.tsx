import { Field, Select } from '@fluentui/react-components';
import { fill } from '../../i18n';
import type { MemoBrief } from '../desk';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import { isOccupied } from '../state/pane-state';
import { Section } from './section';
import { useTextStyles } from './text.styles';

/** The kind of memo, remembered in the workbook at once. */
export function MemoKindChoice({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  const { memoPane } = useMemoTexts();
  const texts = useTextStyles();
  const { chosenKind, fittingKind, kinds } = memo;
  const chosen = chosenKind !== null && kinds.includes(chosenKind) ? chosenKind : null;
  return (
    <Section title={memoPane.kind}>
      <Field className={texts.field} hint={memoPane.kindHint}>
        <Select
          aria-label={memoPane.kind}
          value={chosen ?? ''}
          disabled={isOccupied(state) || (state.summary?.readOnly ?? true)}
          onChange={(_, data) =>
            void runner.propose({
              ask: 'memo-kind',
              kind: kinds.find((one) => one === data.value) ?? null,
            })
          }
        >
          <option value="">{fill(memoPane.kindFits, { kind: memoPane.kinds[fittingKind] })}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {memoPane.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
