import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { Language } from '../../i18n';
import { useTexts } from '../../taskpane';
import { SAMPLES, type Sample } from '../open/samples';
import { Mark } from './mark';
import { useTopBarStyles } from './top-bar.styles';

interface TopBarProps {
  readonly narrow: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: Sample) => void;
}

/** What the product is, and the ways to bring a workbook in. */
export function TopBar({ narrow, language, onLanguage, onFiles, onSample }: TopBarProps) {
  const { pane } = useTexts();
  const styles = useTopBarStyles();
  const input = useRef<HTMLInputElement>(null);
  const other = language === 'th' ? 'en' : 'th';
  return (
    <header className={styles.bar}>
      <div className={styles.product}>
        <Mark />
        <span className={styles.name}>{pane.product}</span>
        {!narrow && <span className={styles.purpose}>{pane.purpose}</span>}
      </div>
      <div className={styles.actions}>
        <Button
          icon={<FolderOpen20Regular />}
          aria-label={pane.openOther}
          title={pane.openOther}
          onClick={() => input.current?.click()}
        >
          {narrow ? null : pane.openOther}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xltx,.xltm"
          onChange={({ target }) => {
            onFiles(Array.from(target.files ?? []));
            // The same file may be chosen again after it was mended.
            target.value = '';
          }}
        />
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
          <MenuPopover className={styles.menu}>
            <MenuList>
              {SAMPLES.map((sample) => (
                <MenuItem
                  key={sample.file}
                  className={styles.item}
                  secondaryContent={sample.file.slice(0, 3)}
                  onClick={() => onSample(sample)}
                >
                  {pane[sample.title]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          appearance="subtle"
          className={mergeClasses(styles.language)}
          lang={other}
          onClick={() => onLanguage(other)}
        >
          {other === 'en' ? 'English' : 'ไทย'}
        </Button>
      </div>
    </header>
  );
}
