/** Bases and extra bits of lengths (symbols 257 on) and distances: RFC 1951, 3.2.5. Unused symbols have base 0. */
export const LENGTH_BASE = new Int32Array(32);
export const LENGTH_EXTRA = new Int32Array(32);
export const DISTANCE_BASE = new Int32Array(32);
export const DISTANCE_EXTRA = new Int32Array(32);
for (let symbol = 0, base = 3; symbol < 28; symbol += 1) {
  const extra = symbol < 8 ? 0 : (symbol >> 2) - 1;
  LENGTH_BASE[symbol] = base;
  LENGTH_EXTRA[symbol] = extra;
  base += 1 << extra;
}
LENGTH_BASE[28] = 258;
for (let symbol = 0, base = 1; symbol < 30; symbol += 1) {
  const extra = symbol < 4 ? 0 : (symbol >> 1) - 1;
  DISTANCE_BASE[symbol] = base;
  DISTANCE_EXTRA[symbol] = extra;
  base += 1 << extra;
}

/** The order in which the lengths of the code of code lengths stand. */
export const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
