import { type FocusEvent, useEffect, useRef } from 'react';

interface KeptFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * When what had the focus is taken away, gives the focus to the element of that id. A page without a focus
 * starts again at its top; in Excel on the web, office.js would leave the pane at the next Tab. Never takes
 * the focus from Excel.
 */
export function useKeptFocus(id: string): KeptFocus {
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body && document.hasFocus())
      document.getElementById(id)?.focus();
  });
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ target }) => {
      // What is still there after this was left by the person, not taken away.
      queueMicrotask(() => {
        if (target.isConnected) inside.current = target.ownerDocument.activeElement !== document.body;
      });
    },
  };
}
