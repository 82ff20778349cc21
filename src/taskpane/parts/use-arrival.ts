import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface Arrival {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly tabIndex: -1;
  readonly onBlur: (event: FocusEvent<HTMLHeadingElement>) => void;
}

/** How far below the edge of the pane stands what has come, in px. */
const MARGIN = 8;

/** For the heading of what a person has just asked for: it takes the focus, and the pane scrolls to it. */
export function useArrival(arrived: boolean): Arrival {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (!arrived || !current) return;
    takeFocus(current);
    scrollTo(current);
  }, [arrived]);
  return { ref: heading, tabIndex: -1, onBlur: ({ currentTarget }) => (currentTarget.tabIndex = -1) };
}

/**
 * A heading is no stop of the Tab key, but as long as it has the focus it must be one: office.js takes Tab into
 * its own hands on the web, and leaves the pane from any element that it does not find among the stops.
 */
function takeFocus(heading: HTMLElement): void {
  heading.tabIndex = 0;
  heading.focus({ preventScroll: true });
}

/** The whole part comes into view, not only its heading. Nothing outside of the pane moves. */
function scrollTo(heading: HTMLElement): void {
  const pane = heading.closest('[role="tabpanel"]');
  const part = heading.closest('section') ?? heading;
  if (pane) pane.scrollTop += part.getBoundingClientRect().top - pane.getBoundingClientRect().top - MARGIN;
}
