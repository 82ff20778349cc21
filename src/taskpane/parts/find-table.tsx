import { Button } from '@fluentui/react-components';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { useTexts } from '../language';
import { Section } from './section';
import { useTextStyles } from './text.styles';

interface FindTableProps {
  readonly disabled: boolean;
  readonly onFind: () => void;
}

/** Looks at the table of the person's own in which a cell is selected, also where none was recognised. */
export function FindTable({ disabled, onFind }: FindTableProps) {
  const { adopt } = useTexts();
  const texts = useTextStyles();
  return (
    <Section title={adopt.find}>
      <p className={texts.hint}>{adopt.findHint}</p>
      <Button icon={<TableSearch20Regular />} disabledFocusable={disabled} onClick={onFind}>
        {adopt.open}
      </Button>
    </Section>
  );
}
