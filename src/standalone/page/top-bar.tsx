import { Button } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { lazy, Suspense, useRef } from 'react';
import type { Language } from '../../i18n';
import { useTexts } from '../../taskpane';
import { SamplesButton } from '../open/samples-button';
import type { Sample } from '../open/samples';
import { Mark } from './mark';
import { useTopBarStyles } from './top-bar.styles';

/** Menus bring floating windows with them, a tenth of the page: they are loaded after the page is there. */
const SamplesMenu = lazy(() => import(/* webpackChunkName: "menu" */ '../open/samples-menu'));

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
          accept=".xlsx,.xlsm,.xltx,.xltm,.docx"
          onChange={({ target }) => {
            onFiles(Array.from(target.files ?? []));
            // The same file may be chosen again after it was mended.
            target.value = '';
          }}
        />
        <Suspense fallback={<SamplesButton narrow={narrow} />}>
          <SamplesMenu narrow={narrow} onSample={onSample} />
        </Suspense>
        <Button
          appearance="subtle"
          className={styles.language}
          lang={other}
          onClick={() => onLanguage(other)}
        >
          {other === 'en' ? 'English' : 'ไทย'}
        </Button>
      </div>
    </header>
  );
}
