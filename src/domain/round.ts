/** A reporting round (รอบ) by its length in months: 1 Oct – 31 Mar, or 1 Oct – 30 Sep. */
export type Round = 6 | 12;

export const ROUNDS: readonly Round[] = [6, 12];
