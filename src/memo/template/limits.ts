import { WORD_LIMITS } from '../../word/limits';

const MEGABYTE = 1024 * 1024;

/** What a template may cost. A page with an emblem takes some 100 KB. */
export const TEMPLATE_LIMITS = {
  ...WORD_LIMITS,
  /** It is kept in the workbook and travels with it. */
  fileBytes: MEGABYTE,
  entries: 500,
  totalBytes: 64 * MEGABYTE,
  partBytes: 8 * MEGABYTE,
  /** Placeholders in all, each place counted. */
  placeholders: 1000,
  /** Problems told at the most. */
  problems: 100,
  /** Characters of a placeholder's name; what is longer is no name but a brace left open. */
  name: 60,
} as const;
