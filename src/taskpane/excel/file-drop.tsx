import { useTexts } from '../language';
import { DropHint } from '../parts/drop-hint';
import { takeFile } from '../parts/take-file';
import type { PaneRunner } from '../state';
import { useFileDrop } from '../use-file-drop';

/** A document dropped on the pane is read for its tables. Of several, the first. */
export function FileDrop({ runner }: { readonly runner: PaneRunner }) {
  const { takeIn } = useTexts();
  const held = useFileDrop(([file]) => file && void takeFile(runner, file));
  return held && <DropHint>{takeIn.drop}</DropHint>;
}
