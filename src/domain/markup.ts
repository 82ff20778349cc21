/** Tags that end a line. */
const LINES = 'p|div|br|ul|ol|tr|table|tbody|h[1-6]';
/** Tags that only colour words. A link (`<a>`) is not among them: its address would be lost. */
const INLINE = 'span|b|i|u|strong|em|font|sup|sub|td|th';

/** What is in a tag is bounded, so that a cell full of `<` stays linear. */
const REST = '(?:\\s[^<>]{0,300})?\\s?/?>';
const ITEM = new RegExp(`<li${REST}\\s*(?=([-–•*0-9๐-๙])?)`, 'giu');
const LINE_TAG = new RegExp(`</?(?:${LINES})${REST}|</li\\s?>`, 'giu');
const INLINE_TAG = new RegExp(`</?(?:${INLINE})${REST}`, 'giu');
const ENTITY = /&(nbsp|amp|lt|gt|quot|#39);/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/**
 * Text without the tags that a copy from a web page or a converter leaves in cells (documents 002 and 004 have `<p>` and
 * `<ul>`): a paragraph becomes a line, an item of a list a line with a dash. Whatever else stands between `<` and `>`
 * stays as it is.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  const bare = text
    .replace(ITEM, (_tag, bullet?: string) => (bullet === undefined ? '\n- ' : '\n'))
    .replace(LINE_TAG, '\n')
    .replace(INLINE_TAG, '')
    .replace(ENTITY, (entity, name: string) => ENTITIES[name] ?? entity);
  if (bare === text) return text;
  return bare
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
