/** Tags that scanning programs leave in the text of a cell; anything else in angle brackets is text. */
const TAG =
  /<(\/?)(p|br|ul|ol|li|div|span|b|i|u|strong|em|font|sup|sub|center|small|a)(?:\s[^<>]{0,300})?\/?>/gi;

/** Tags after which a new line begins. */
const BREAKING: ReadonlySet<string> = new Set(['p', 'br', 'ul', 'ol', 'li', 'div']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  check: '✓',
  times: '×',
};

/** A cell without the remains of HTML or markdown: paragraphs become lines, list entries get a dash. */
export function cellText(raw: string): string {
  const text = raw.includes('<') ? withoutTags(raw) : raw;
  return withoutStars(text);
}

/** A line outside tables. */
export function lineText(raw: string): string {
  return cellText(raw).replaceAll('\n', ' ');
}

function withoutTags(raw: string): string {
  let tags = 0;
  const text = raw.replace(TAG, (_, closing: string, name: string) => {
    tags += 1;
    const tag = name.toLowerCase();
    if (!BREAKING.has(tag)) return '';
    return tag === 'li' && closing === '' ? '\n- ' : '\n';
  });
  if (tags === 0) return raw;
  return decodeEntities(text).replace(/^- (?=-\s)/gm, '');
}

/** `**bold**` over a line, and a star left alone where a bold passage broke over lines. */
function withoutStars(text: string): string {
  return text.includes('**') ? text.replaceAll('**', '') : text;
}

/** `&nbsp;`, `&#3585;`, `&#x0E01;` → the letter; what is unknown stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') {
      const key = name.toLowerCase();
      return Object.hasOwn(NAMED, key) ? (NAMED[key] ?? whole) : whole;
    }
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
