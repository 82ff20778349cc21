import { Field, Select } from '@fluentui/react-components';
import type { MemoBrief, Orientation } from '../desk';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import { isOccupied } from '../state/pane-state';
import { Section } from './section';
import { useTextStyles } from './text.styles';

const LIES: readonly Orientation[] = ['portrait', 'landscape'];

/** How the tables behind the memo lie, remembered in the workbook for this kind of memo. */
export function MemoLieChoice({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  const { memoPane } = useMemoTexts();
  const texts = useTextStyles();
  return (
    <Section title={memoPane.lie}>
      <Field className={texts.field}>
        <Select
          aria-label={memoPane.lie}
          value={memo.lie ?? ''}
          disabled={isOccupied(state) || (state.summary?.readOnly ?? true)}
          onChange={(_, data) =>
            void runner.propose({
              ask: 'memo-pages',
              orientation: LIES.find((one) => one === data.value) ?? null,
            })
          }
        >
          <option value="">{memoPane.lieFits}</option>
          {LIES.map((lie) => (
            <option key={lie} value={lie}>
              {memoPane.lies[lie]}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
