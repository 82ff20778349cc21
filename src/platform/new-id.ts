/** Lower-case letters and digits, 26 of them, never the same again; also where the page is not served securely. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36).padStart(7, '0'))
    .join('')
    .slice(0, 26);
}
