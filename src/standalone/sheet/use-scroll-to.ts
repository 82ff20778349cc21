import { type RefObject, useLayoutEffect } from 'react';
import { HEAD } from './sheet-grid.styles';
import type { Selection } from './selection';
import type { SheetModel } from './sheet-model';

/** Room left between the selection and the edge of the window, in px. */
const MARGIN = 24;

/** Brings the selection into view when it changes; what is in view already stays where it is. */
export function useScrollTo(
  box: RefObject<HTMLElement | null>,
  model: SheetModel,
  selection: Selection,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || selection.turn === 0) return;
    const { top, left, bottom, right } = selection.area;
    const height = element.clientHeight - HEAD.height;
    const width = element.clientWidth - HEAD.width;
    element.scrollTo({
      top: into(element.scrollTop, height, model.rows.start(top), model.rows.start(bottom + 1)),
      left: into(element.scrollLeft, width, model.columns.start(left), model.columns.start(right + 1)),
      behavior: 'instant',
    });
  }, [box, model, selection]);
}

/** The scroll offset that shows a stretch in a window: its beginning, when it does not fit as a whole. */
export function into(offset: number, size: number, start: number, end: number): number {
  if (start >= offset && end <= offset + size) return offset;
  if (start < offset || end - start > size - 2 * MARGIN) return Math.max(0, start - MARGIN);
  return Math.max(0, end - size + MARGIN);
}
