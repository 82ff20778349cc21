import { Button } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { fill } from '../../i18n';
import type { Desk, KeptOriginal } from '../desk';
import { useTexts } from '../language';
import { RowButton } from './row-button';
import { Section } from './section';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { useTextStyles } from './text.styles';

interface KeptOriginalsProps {
  readonly kept: readonly KeptOriginal[];
  readonly disabled: boolean;
  readonly show: Desk['show'];
  readonly onForget: (mark: string) => void;
}

/** Copies of sheets from before a table on them was laid anew; kept until the person says otherwise. */
export function KeptOriginals({ kept, disabled, show, onForget }: KeptOriginalsProps) {
  const { adopt } = useTexts();
  const texts = useTextStyles();
  if (kept.length === 0) return null;
  return (
    <Section title={adopt.kept}>
      <p className={texts.hint}>{adopt.keptHint}</p>
      <ul className={texts.plainList}>
        {kept.map(({ mark, sheet }) => (
          <li key={mark}>
            <RowButton icon={<Table20Regular />} onClick={() => show(sheet, null)}>
              {sheet}
            </RowButton>
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete20Regular />}
              disabledFocusable={disabled}
              onClick={() => onForget(mark)}
            >
              {fill(adopt.forget, { sheet })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
