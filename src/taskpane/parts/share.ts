/** A part of a whole in percent with at most one decimal: `66.7`, `100`; of nothing, `0`. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0';
  return String(Math.round((part / whole) * 1000) / 10);
}

/** A count with its thousands apart, in the digits of the interface: `10,000`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
