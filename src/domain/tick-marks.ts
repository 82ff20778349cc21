/** Signs that are a tick wherever they stand; the last are Wingdings' own, as fonts hand them over. */
export const TICK_MARKS: readonly string[] = [
  '✓',
  '✔',
  '√',
  '☑',
  '✅',
  '🗸',
  '🗹',
  '\uF0FC',
  '\uF0FE',
  '\uF050',
  '\uF052',
];

/** Letters that a symbol font (Wingdings ü þ, Wingdings 2 P) shows as a tick, and the slash of handwriting. */
export const FORMER_TICKS: readonly string[] = ['ü', 'þ', 'P', '/'];

/** A tick when nothing else is in the cell; before words they are bullets. */
export const LONE_TICKS: readonly string[] = ['●', '⬤', '•', '◉', '⚫', '■', '★', '*', '⭐'];

/** Crosses: a tick in some offices, "planned" or "no" in others. */
export const PLAN_MARKS: readonly string[] = ['X', 'x', '×', '✗', '✘', '☒', '❌', '\uF0FB', '\uF0FD'];

export const YES_WORDS: readonly string[] = ['ใช่', 'yes', 'true'];
export const NO_WORDS: readonly string[] = ['ไม่', 'ไม่ใช่', 'ไม่มี', 'no', 'false'];
