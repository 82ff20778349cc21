import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a list whose items leave it one by one: after the item at the index told has left and taken the focus with
 * it, the first button of the item in its place has the focus, so that the person goes on where they were.
 */
export function useNextOf(
  count: number,
): readonly [RefObject<HTMLUListElement | null>, (index: number) => void] {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number | null>(null);
  useEffect(() => {
    const index = left.current;
    left.current = null;
    if (index === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const items = list.current?.children;
    const next = items?.[Math.min(index, items.length - 1)];
    next?.querySelector('button')?.focus();
  }, [count]);
  return [list, (index) => (left.current = index)];
}
