/** Whether the page can be seen, and word of each turn: a hidden tab, a closed pane. */
export const pageSeen = (): boolean => document.visibilityState === 'visible';

export function onPageSeen(turned: () => void): () => void {
  document.addEventListener('visibilitychange', turned);
  return () => document.removeEventListener('visibilitychange', turned);
}
