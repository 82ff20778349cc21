const THAI_ZERO = '๐'.charCodeAt(0);

/** `2564` → `๒๕๖๔`. Everything that is not an Arabic digit stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** `๒๕๖๔` → `2564`. Everything that is not a Thai digit stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/**
 * Whether one number is written with both kinds of digits (`๒๕๖5`, `๗๒.07`), or with a Latin o for a Thai
 * zero (`๒๕๖o`): a slip of the hand or of a scanner, so the number is to be shown to a person. A text whose
 * numbers are each of one kind (`20 เมษายน ๒๕๖๕`) is not mixed.
 */
export function hasMixedDigits(text: string): boolean {
  return /[0-9]\.?[๐-๙]|[๐-๙]\.?[0-9]|[๐-๙][oO](?![a-z])|[oO][๐-๙]/.test(text);
}

/** Latin o and O inside a number become its zero: `๒o` → `๒๐`, `2O21` → `2021`; `O42`, `Oct` stay. */
export function repairZeros(text: string): string {
  return text.replace(/[0-9๐-๙oO]+/g, (run, at: number) => {
    if (!/[0-9๐-๙]/.test(run)) return run;
    const [, before = '', number = '', after = ''] = /^([oO]*)(.*[0-9๐-๙])([oO]*)$/.exec(run) ?? [];
    const thai = /[๐-๙]/.test(number);
    const zeros = (part: string): string => part.replace(/[oO]/g, thai ? '๐' : '0');
    // An o at an end may belong to a word (`1October`) or to a code (`O42`).
    const atStart = thai && !/[a-zA-Z]/.test(text[at - 1] ?? '');
    const atEnd = !/[a-zA-Z]/.test(text[at + run.length] ?? '');
    return (atStart ? zeros(before) : before) + zeros(number) + (atEnd ? zeros(after) : after);
  });
}
