/** How much longer a text may become in another language. */
const LONGER = 0.4;
const FILLER = ' ยาว'.repeat(200);

type Table = { readonly [key: string]: string | Table };

/** A language that nobody speaks: `⟦ตรวจ ย⟧`. A text without brackets was not taken from a table. */
export function pseudo(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? `⟦${value}${FILLER.slice(0, Math.ceil(value.length * LONGER))}⟧`
        : pseudo(value),
    ]),
  );
}
