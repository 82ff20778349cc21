import type { ExcelHost } from './excel-host';

/** Does something when the n-th round trip from now is answered, before the add-in hears of it. */
export function atTrip(host: ExcelHost, n: number, deed: () => void): void {
  const answer = host.answer.bind(host);
  const at = host.roundTrips + n;
  host.answer = async (...request) => {
    const before = host.roundTrips;
    const reply = await answer(...request);
    if (before < at && host.roundTrips >= at) deed();
    return reply;
  };
}

/** Lets every round trip take so long, in ms; 0 makes the host quick again. */
export function slowDown(host: ExcelHost, ms: number): void {
  const slow = host as ExcelHost & { [DELAY]?: { ms: number } };
  const known = slow[DELAY];
  if (known) {
    known.ms = ms;
    return;
  }
  const delay = (slow[DELAY] = { ms });
  const answer = host.answer.bind(host);
  host.answer = async (...request) => {
    await new Promise((next) => setTimeout(next, delay.ms));
    return answer(...request);
  };
}

const DELAY = Symbol('delay');
