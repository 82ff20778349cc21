import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { ColorFill20Regular } from '@fluentui/react-icons/svg/color-fill';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import type { ReactElement } from 'react';
import { fill } from '../../i18n';
import type { AdoptHow, AdoptView } from '../desk';
import { useTexts } from '../language';
import { useAdoptStyles } from './adopt.styles';
import { RowButton } from './row-button';
import { useTextStyles } from './text.styles';

const ICONS: Readonly<Record<AdoptHow, ReactElement>> = {
  keep: <Checkmark20Regular />,
  'in-place': <TableEdit20Regular />,
  register: <ClipboardTaskListLtr20Regular />,
};

interface AdoptWaysProps {
  readonly view: AdoptView;
  readonly disabled: boolean;
  readonly onAdopt: (how: AdoptHow) => void;
  readonly onRules: () => void;
}

/** What may be done with a table. Each shows first what it would change. */
export function AdoptWays({ view, disabled, onAdopt, onRules }: AdoptWaysProps) {
  const { adopt, kinds } = useTexts();
  const styles = useAdoptStyles();
  const texts = useTextStyles();
  const names: Readonly<Record<AdoptHow, string>> = {
    keep: adopt.keep,
    'in-place': adopt.inPlace,
    register: adopt.register,
  };
  const hints: Readonly<Record<AdoptHow, string>> = {
    keep: adopt.keepHint,
    'in-place': fill(adopt.inPlaceHint, { kind: kinds[view.becomes?.kind ?? view.kind] }),
    register: adopt.registerHint,
  };
  return (
    <ul className={texts.plainList}>
      {view.ways.map((how) => (
        <li key={how}>
          <RowButton icon={ICONS[how]} disabled={disabled} onClick={() => onAdopt(how)}>
            <span className={styles.way}>{names[how]}</span>
            <span className={styles.wayHint}>{hints[how]}</span>
          </RowButton>
        </li>
      ))}
      <li>
        <RowButton icon={<ColorFill20Regular />} disabled={disabled} onClick={onRules}>
          <span className={styles.way}>{adopt.rules}</span>
          <span className={styles.wayHint}>{adopt.rulesHint}</span>
        </RowButton>
      </li>
    </ul>
  );
}
