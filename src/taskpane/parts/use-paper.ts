import { useEffect, useState } from 'react';
import type { Desk, Paper } from '../desk';

/** A page of what was laid out; the one before stays in view until it comes. */
export function usePaper(desk: Pick<Desk, 'previewPage'>, id: number, index: number): Paper | null {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    let isWanted = true;
    desk.previewPage(id, index).then(
      // None: something else was laid out, and asks for its own pages.
      (next) => isWanted && next && setPaper(next),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [desk, id, index]);
  return paper;
}
