/** Characters: RFC 5321, 4.5.3.1, and what of it fits into a path. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** Of one cell so many characters are looked at, and so many addresses are taken. */
const CELL_LIMIT = 4_000;
const MOST = 20;

/**
 * `name@host.domain` in ASCII. Left out of what RFC 5322 allows: quoted names, addresses by number, and `?` and the
 * backquote, which no office uses and some mail programs trip over.
 */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=^_{|}~-]+(?:\.[a-z0-9!#$%&'*+/=^_{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Whether a text is an e-mail address that a header can carry as it is. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL && ADDRESS.test(text);
}

/** What a cell says of e-mail addresses. */
export interface ReadEmails {
  readonly emails: readonly string[];
  /** Words of it that look like an address and are none; all of it when nothing looks like one. */
  readonly invalid: readonly string[];
}

/** The addresses of a cell: `a@b.go.th`, several with commas, spaces or lines between, `สมใจ <a@b.go.th>`, `mailto:…`. */
export function readEmails(text: string): ReadEmails {
  const cell = text.slice(0, CELL_LIMIT).trim();
  if (cell === '') return { emails: [], invalid: [] };
  const words = cell
    .split(/[\s,;<>()"“”]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:]$/, ''))
    .filter((word) => word.includes('@'));
  if (words.length === 0) return { emails: [], invalid: [cell] };
  const emails = new Map<string, string>();
  for (const word of words) if (isEmail(word)) emails.set(word.toLowerCase(), word);
  return {
    emails: [...emails.values()].slice(0, MOST),
    invalid: words.filter((word) => !isEmail(word)).slice(0, MOST),
  };
}
