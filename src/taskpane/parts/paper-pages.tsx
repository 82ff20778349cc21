import { Button, mergeClasses, Spinner, ToggleButton } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { type KeyboardEvent, useState } from 'react';
import { fill } from '../../i18n';
import type { Desk, PageTitle, PreviewPages } from '../desk';
import { useMemoTexts } from '../memo-texts';
import { PaperDrawing } from './paper-drawing';
import { usePaperStyles } from './paper.styles';
import { usePaper } from './use-paper';

interface PaperPagesProps {
  readonly desk: Pick<Desk, 'previewPage'>;
  readonly pages: PreviewPages;
}

/** The pages one at a time, as wide as the pane or twice that; by buttons, or by keys on the page itself. */
export function PaperPages({ desk, pages }: PaperPagesProps) {
  const { preview: words } = useMemoTexts();
  const styles = usePaperStyles();
  const [wanted, setWanted] = useState(0);
  const [large, setLarge] = useState(false);
  const last = pages.titles.length - 1;
  const index = Math.min(wanted, last);
  const paper = usePaper(desk, pages.id, index);
  const title = pages.titles[index];
  const label = title ? titleOf(title, words) : '';

  function turn(event: KeyboardEvent): void {
    const to = nextPage(event.key, index, last, large);
    if (to === null) return;
    event.preventDefault();
    setWanted(to);
  }

  return (
    <>
      <div className={styles.bar} role="group" aria-label={words.pages}>
        <Button
          icon={<ChevronLeft20Regular />}
          aria-label={words.previous}
          disabledFocusable={index <= 0}
          onClick={() => setWanted(index - 1)}
        />
        <span role="status" className={styles.where} translate="no">
          {label}
        </span>
        <Button
          icon={<ChevronRight20Regular />}
          aria-label={words.next}
          disabledFocusable={index >= last}
          onClick={() => setWanted(index + 1)}
        />
        <ToggleButton
          icon={<ZoomIn20Regular />}
          aria-label={words.larger}
          checked={large}
          onClick={() => setLarge(!large)}
        />
      </div>
      <div
        className={styles.desk}
        role="group"
        tabIndex={0}
        aria-label={fill(words.paper, { page: label })}
        onKeyDown={turn}
      >
        {paper ? (
          <PaperDrawing
            paper={paper}
            emblem={words.emblem}
            className={mergeClasses(styles.paper, large && styles.large)}
          />
        ) : (
          <Spinner label={words.drawing} />
        )}
      </div>
    </>
  );
}

function titleOf(
  { sheet, page, count }: PageTitle,
  words: { readonly page: string; readonly sheetPage: string },
): string {
  return sheet === null ? fill(words.page, { page, count }) : fill(words.sheetPage, { sheet, page, count });
}

/** Where a key leads; arrows scroll a page that is larger than its frame. `null`: nowhere. */
function nextPage(key: string, index: number, last: number, large: boolean): number | null {
  const steps: Readonly<Record<string, number>> = {
    PageDown: index + 1,
    PageUp: index - 1,
    Home: 0,
    End: last,
    ...(!large && { ArrowRight: index + 1, ArrowLeft: index - 1 }),
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}
