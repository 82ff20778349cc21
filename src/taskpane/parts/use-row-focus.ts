import { type FocusEvent, useEffect, useRef } from 'react';

interface RowFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * For a row of a list whose buttons come and go: when the one that had the focus is taken away, gives the focus to the
 * element of that id, if the row has it then. Another row's focus is none of its business.
 */
export function useRowFocus(id: string): RowFocus {
  const inside = useRef(false);
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body || !document.hasFocus()) return;
    document.getElementById(id)?.focus();
  });
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ target, currentTarget }) => {
      // What is still there after this was left by the person, not taken away.
      queueMicrotask(() => {
        if (target.isConnected) inside.current = currentTarget.contains(document.activeElement);
      });
    },
  };
}
