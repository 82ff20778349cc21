import { Button, Spinner } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { useFileDrop } from '../../use-file-drop';
import { DropHint } from '../drop-hint';

interface FilesButtonProps {
  readonly label: string;
  /** What becomes of files that are being held over the pane. */
  readonly drop: string;
  /** What is going on with the files, or `null`. */
  readonly working: string | null;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Workbooks to choose, or to drop anywhere: as long as this is shown, they are meant for it. */
export function FilesButton({ label, drop, working, primary, disabled, onFiles }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const give = (files: readonly File[]) => {
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const held = useFileDrop(give, 'first');
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={working === null ? <FolderOpen20Regular /> : <Spinner size="tiny" />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {working ?? label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={label}
        onChange={({ target }) => {
          give(Array.from(target.files ?? []));
          target.value = '';
        }}
      />
      {held && <DropHint>{drop}</DropHint>}
    </>
  );
}
