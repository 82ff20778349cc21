import { type RefObject, useLayoutEffect } from 'react';
import { HEAD } from './head';
import type { Selection } from './selection';
import type { SheetModel } from './sheet-model';

/** Room left between the selection and the edge of the window, in px. */
const MARGIN = 24;

/**
 * Brings the selection into view when it changes; what is in view already stays where it is.
 * Rows kept in view at the top (`frozen`) cover what scrolls under them.
 */
export function useScrollTo(
  box: RefObject<HTMLElement | null>,
  model: SheetModel,
  selection: Selection,
  frozen: number,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || selection.turn === 0) return;
    const { top, left, bottom, right } = selection.area;
    const kept = model.rows.start(frozen);
    const height = element.clientHeight - HEAD.height - kept;
    const width = element.clientWidth - HEAD.width;
    const down = into(element.scrollTop + kept, height, model.rows.start(top), model.rows.start(bottom + 1));
    element.scrollTo({
      top: top < frozen ? element.scrollTop : down - kept,
      left: into(element.scrollLeft, width, model.columns.start(left), model.columns.start(right + 1)),
      behavior: 'instant',
    });
  }, [box, model, selection, frozen]);
}

/** The scroll offset that shows a stretch in a window: its beginning, when it does not fit as a whole. */
export function into(offset: number, size: number, start: number, end: number): number {
  if (start >= offset && end <= offset + size) return offset;
  if (start < offset || end - start > size - 2 * MARGIN) return Math.max(0, start - MARGIN);
  return Math.max(0, end - size + MARGIN);
}
