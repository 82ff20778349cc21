/** Keeps a small choice of the person's in this browser. A browser that forbids it simply forgets. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(`tidtam.${key}`, value);
  } catch {
    // Private windows and closed networks may forbid storage; the page works without it.
  }
}

/** What was kept, or `null`. */
export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(`tidtam.${key}`);
  } catch {
    return null;
  }
}
