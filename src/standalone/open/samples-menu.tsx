import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { useTexts } from '../../taskpane';
import { SAMPLES, type Sample } from './samples';

const useStyles = makeStyles({
  popover: { maxWidth: 'calc(100vw - 16px)' },
  item: { maxWidth: 'none' },
});

interface SamplesMenuProps {
  readonly narrow: boolean;
  readonly onSample: (sample: Sample) => void;
}

/** The sample workbooks to choose from. The default export is what `lazy` loads. */
export default function SamplesMenu({ narrow, onSample }: SamplesMenuProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<Beaker20Regular />}
          aria-label={pane.samplesLabel}
          title={pane.samplesLabel}
          {...(narrow && { menuIcon: null })}
        >
          {narrow ? null : pane.samples}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem
              key={sample.file}
              className={styles.item}
              secondaryContent={/^\d{3}/.exec(sample.file)?.[0] ?? null}
              onClick={() => onSample(sample)}
            >
              {pane[sample.title]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
