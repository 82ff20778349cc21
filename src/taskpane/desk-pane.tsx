import { useEffect, useState } from 'react';
import { copyFormatted } from '../platform';
import type { Desk } from './desk';
import { useLanguage } from './language';
import { Pane } from './pane';
import { takeFile } from './parts/take-file';
import { PaneRunner } from './state';

interface DeskPaneProps {
  readonly desk: Desk;
  /** The document that was given last, to be read for its tables. */
  readonly document: File | null;
}

/** The pane on a desk of its own, checked when it comes. Give it a `key` per desk. */
export function DeskPane({ desk, document }: DeskPaneProps) {
  const language = useLanguage();
  const [runner] = useState(() => new PaneRunner(desk, copyFormatted));
  useEffect(() => runner.speak(language), [runner, language]);
  useEffect(() => runner.begin(), [runner]);
  useEffect(() => {
    if (document) void takeFile(runner, document);
  }, [runner, document]);
  return <Pane runner={runner} />;
}
