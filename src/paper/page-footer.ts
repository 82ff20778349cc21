export interface FooterLine {
  readonly align: 'start' | 'middle' | 'end';
  readonly text: string;
}

const ALIGN = { L: 'start', C: 'middle', R: 'end' } as const;
/** `&L`, `&C`, `&R`, page and pages, a font by name, a size, a sign that stands for itself. */
const CODE = /&(?:([LCR])|([PN])|"[^"]*"|\d+|(.))/g;

/** What Excel's codes of a footer print, by its three places. */
export function footerLines(codes: string, page: number, pages: number): readonly FooterLine[] {
  const texts = { start: '', middle: '', end: '' };
  let at: FooterLine['align'] = 'middle';
  let from = 0;
  for (const match of codes.matchAll(CODE)) {
    texts[at] += codes.slice(from, match.index);
    from = match.index + match[0].length;
    const [, place, number, sign] = match;
    if (place === 'L' || place === 'C' || place === 'R') at = ALIGN[place];
    else if (number !== undefined) texts[at] += String(number === 'P' ? page : pages);
    else if (sign === '&') texts[at] += '&';
  }
  texts[at] += codes.slice(from);
  return (['start', 'middle', 'end'] as const).flatMap((align) =>
    texts[align].trim() === '' ? [] : [{ align, text: texts[align].trim() }],
  );
}
