/** Baht with thousands separated, and satang only when there are any: `1,250,000`, `1,250,000.50`. */
export function formatBaht(amount: number): string {
  const satang = Math.round(amount * 100);
  const [whole = '0', part = '00'] = (satang / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === '00' ? grouped : `${grouped}.${part}`;
}

/** The sum in baht, counted in satang because sums of decimal fractions drift. */
export function sumBaht(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100;
}
