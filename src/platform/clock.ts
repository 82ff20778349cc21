/** The calendar day on this computer as `YYYY-MM-DD`, in its own time zone: the day that people see. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Does a thing after some ms; the function that comes back takes it off again. */
export type After = (ms: number, act: () => void) => () => void;

export const after: After = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};
