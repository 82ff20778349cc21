import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import { fill, type Texts } from '../../i18n';
import type { Desk } from '../desk';
import { useTexts } from '../language';
import { useMemoTexts } from '../memo-texts';
import { useTextStyles } from './text.styles';

interface MemoKeepProps {
  readonly desk: Desk;
  readonly busy: boolean;
  /** Name of the last file handed to be saved, or `null`. */
  readonly saved: string | null;
  /** Name of the office's own template, or `null`. */
  readonly template: string | null;
  readonly onSave: () => void;
  /** Without the template, this once. */
  readonly onSaveStandard: () => void;
  readonly onCopy: () => void;
}

const HINTS = {
  download: 'memoHint',
  page: 'memoPageHint',
  copy: 'memoCopyHint',
} as const satisfies Record<Desk['saving'], keyof Texts['places']>;

/** The ways to keep the memo that this program allows, the surest first. Never claims that a file arrived. */
export function MemoKeep(props: MemoKeepProps) {
  const { desk, busy, saved, template, onSave, onSaveStandard, onCopy } = props;
  const { places } = useTexts();
  const { memoPane, template: words } = useMemoTexts();
  const styles = useTextStyles();
  const { saving, openPage } = desk;
  const first = saving === 'download';
  return (
    <>
      {template !== null && (
        <p className={styles.text} translate="no">
          {fill(words.kept, { file: template })}
        </p>
      )}
      <div className={styles.buttons}>
        {first && (
          <Button
            appearance="primary"
            icon={<DocumentText20Regular />}
            disabledFocusable={busy}
            onClick={onSave}
          >
            {saved === null ? places.memoSave : places.memoSaveAgain}
          </Button>
        )}
        {first && template !== null && (
          <Button disabledFocusable={busy} onClick={onSaveStandard}>
            {memoPane.templateStandard}
          </Button>
        )}
        <Button
          appearance={first ? 'secondary' : 'primary'}
          icon={<Copy20Regular />}
          disabledFocusable={busy}
          onClick={onCopy}
        >
          {places.memoCopy}
        </Button>
        {saving === 'page' && openPage && (
          <Button icon={<Open20Regular />} onClick={openPage}>
            {places.memoPage}
          </Button>
        )}
      </div>
      <p className={styles.hint}>
        {saved === null ? places[HINTS[saving]] : fill(places.memoLook, { file: saved })}
      </p>
    </>
  );
}
