/**
 * Letters that scanners and tired eyes take for each other. Headers are compared with each group as one letter,
 * and without the marks above and below, which get lost first.
 */
export const LOOKALIKES: readonly string[] = [
  'กถภ',
  'ขชซฃ',
  'คดตฅ',
  'บปษ',
  'ผฝพฟ',
  'ทฑฒ',
  'ลส',
  'ฎฏ',
  'ณฌญ',
  'รธ',
  'วา',
];

/** Vowels and tone marks above and below the line. */
export const SMALL_MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;
