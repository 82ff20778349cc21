import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Marks the button that opens a part, so that the focus finds back to it. */
export function opens(part: string): { readonly 'data-opens': string } {
  return { 'data-opens': part };
}

/**
 * When a part that stood in place of a list is closed and its focus went with it, gives the focus to the button
 * of the list that had opened it. Parts are named as their buttons are (`opens`).
 */
export function useReturnToList(part: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(part);
  useEffect(() => {
    const closed = part === null ? last.current : null;
    last.current = part;
    if (closed === null || document.activeElement !== document.body || !document.hasFocus()) return;
    list.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(closed)}"]`)?.focus();
  }, [part]);
  return list;
}

/** When a card goes away with the focus in it, gives the focus back to where it came from, if that is still there. */
export function useReturnToOpener(card: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const { current } = card;
    return () => {
      const inside = current?.contains(document.activeElement);
      if (inside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [card, opener]);
}
