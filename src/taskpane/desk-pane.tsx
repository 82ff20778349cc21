import { useEffect, useState } from 'react';
import { copyFormatted } from '../platform';
import type { Desk } from './desk';
import { useLanguage } from './language';
import { Pane } from './pane';
import { PaneRunner } from './state';

/** The pane on a desk of its own, checked when it comes. Give it a `key` per desk. */
export function DeskPane({ desk }: { readonly desk: Desk }) {
  const language = useLanguage();
  const [runner] = useState(() => new PaneRunner(desk, copyFormatted));
  useEffect(() => runner.speak(language), [runner, language]);
  useEffect(() => runner.begin(), [runner]);
  return <Pane runner={runner} />;
}
