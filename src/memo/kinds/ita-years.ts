/** What an ITA of one year calls its own, Buddhist fiscal year. Only what is settled stands here; the agency sheet overrules it. */
export interface ItaYear {
  readonly year: number;
  /** The item of the OIT questionnaire that asks for the measures. */
  readonly oitItem: string | null;
  /** The theme of the year. */
  readonly theme: string | null;
}

/** The items from public handbooks of local authorities (document 001: O42 of 2565); the theme of document 003. */
export const ITA_YEARS: readonly ItaYear[] = [
  { year: 2563, oitItem: 'O42', theme: null },
  { year: 2564, oitItem: 'O42', theme: '“More open, more transparent.” ยิ่งเปิดเผย ยิ่งโปร่งใส' },
  { year: 2565, oitItem: 'O42', theme: null },
  { year: 2566, oitItem: 'O42', theme: null },
];
