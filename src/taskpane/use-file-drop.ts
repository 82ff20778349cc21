import { useEffect, useEffectEvent, useState } from 'react';
import { carriesFiles } from '../platform';

/**
 * Files dropped anywhere on the page. Tells whether one is being held over it.
 * @param turn `first`: as long as this is asked for, nobody else hears of them
 */
export function useFileDrop(
  onDrop: (files: readonly File[]) => void,
  turn: 'first' | 'last' = 'last',
): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    // Entering a child leaves its parent: only the last leave means that the page was left.
    let depth = 0;
    const first = turn === 'first';
    const keep = (event: DragEvent) => {
      if (first) event.stopImmediatePropagation();
    };
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      keep(event);
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      keep(event);
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      if (carriesFiles(event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      keep(event);
      event.preventDefault();
      depth = 0;
      setOver(false);
      dropped(Array.from(event.dataTransfer?.files ?? []));
    };
    window.addEventListener('dragenter', enter, first);
    window.addEventListener('dragleave', leave, first);
    window.addEventListener('dragover', over, first);
    window.addEventListener('drop', drop, first);
    return () => {
      window.removeEventListener('dragenter', enter, first);
      window.removeEventListener('dragleave', leave, first);
      window.removeEventListener('dragover', over, first);
      window.removeEventListener('drop', drop, first);
    };
  }, [turn]);
  return over;
}
