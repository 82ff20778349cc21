/** What XML 1.0 cannot hold: control characters, lone halves of pairs, and the two that are no characters. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

/** Text of a user's as one line that XML can hold. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').replace(UNPRINTABLE, '');
