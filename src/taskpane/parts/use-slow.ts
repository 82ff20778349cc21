import { useEffect, useState } from 'react';
import { after } from '../../platform';

/** From when on a wait is shown, and from when on it can be ended, in ms. */
const SHOWN = 500;
const ENDED = 5000;

/** How slow the work is that is going on: below half a second nothing needs to move. */
export function useSlow(busy: string | null): 'quick' | 'slow' | 'very-slow' {
  const [slow, setSlow] = useState<{ readonly busy: string | null; readonly how: 'slow' | 'very-slow' }>({
    busy: null,
    how: 'slow',
  });
  useEffect(() => {
    if (busy === null) return;
    const stops = [
      after(SHOWN, () => setSlow({ busy, how: 'slow' })),
      after(ENDED, () => setSlow({ busy, how: 'very-slow' })),
    ];
    return () => {
      for (const stop of stops) stop();
      setSlow({ busy: null, how: 'slow' });
    };
  }, [busy]);
  return busy !== null && slow.busy === busy ? slow.how : 'quick';
}
