/** A question to the browser's settings that may change while the page is open; fits `useSyncExternalStore`. */
export interface MediaQuestion {
  readonly subscribe: (listener: () => void) => () => void;
  readonly matches: () => boolean;
}

/** `(prefers-color-scheme: dark)`, `(max-width: 719px)`: the same question is asked of the browser once. */
export function mediaQuestion(query: string): MediaQuestion {
  const list = window.matchMedia(query);
  return {
    subscribe(listener) {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    matches: () => list.matches,
  };
}
