import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../i18n';
import { useTexts } from '../language';
import { Pane } from '../pane';
import { Card } from '../parts/card';
import { usePaneStyles } from '../pane.styles';
import type { PaneRunner } from '../state';
import { FileDrop } from './file-drop';
import { LanguageSwitch } from './language-switch';
import { type Lacking, ReducedCard } from './reduced-card';

interface ExcelPaneProps {
  /** The core is loaded apart from the pane. */
  readonly opening: Promise<{ readonly runner: PaneRunner }>;
  readonly missing: readonly Lacking[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The pane of the workbook that is open in Excel. */
export function ExcelPane({ opening, missing, language, onLanguage }: ExcelPaneProps) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const [runner, setRunner] = useState<PaneRunner | 'lost' | null>(null);
  useEffect(() => {
    opening.then(
      (opened) => {
        setRunner(opened.runner);
        // A button of the ribbon may have been quicker.
        opened.runner.begin();
      },
      () => setRunner('lost'),
    );
  }, [opening]);
  useEffect(() => {
    if (runner !== 'lost') runner?.speak(language);
  }, [runner, language]);
  if (runner === 'lost') return <Card tone="warning" title={pane.notLoaded} />;
  if (!runner)
    return (
      <div className={styles.waiting}>
        <Spinner label={pane.opening} />
      </div>
    );
  return (
    <>
      <Pane
        runner={runner}
        note={missing.length > 0 && <ReducedCard missing={missing} />}
        aside={<LanguageSwitch language={language} onPick={onLanguage} />}
      />
      <FileDrop runner={runner} />
    </>
  );
}
