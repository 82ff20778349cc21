/**
 * What a template may speak of. A slot whose value is `null` takes its whole wording away: a sentence about a
 * score that nobody has entered is not printed, and not invented either. Slots that are `''` when they hold are only asked for.
 */
export interface Slots extends Readonly<Record<string, string | null>> {
  /** Full name of the agency, or a dotted blank. */
  readonly agency: string;
  /** The name as people say it (`อบต.ธารสุขใจ`), or a dotted blank. */
  readonly shortAgency: string;
  /** Who reports: the section named on the sheet, else the department and the agency, or a dotted blank. */
  readonly author: string;
  /** The agency with its district and province, or a dotted blank. */
  readonly agencyPlace: string;
  /** Buddhist fiscal year, or a dotted blank. */
  readonly year: string;
  /** `6` or `12`, for รอบ … เดือน. */
  readonly round: string;
  /** `6`, known when the round is the first half of the year. */
  readonly half: string | null;
  /** What is counted: `มาตรการ`, `โครงการ/กิจกรรม`. */
  readonly unit: string;
  /** What the register is of, in full. */
  readonly subjectName: string;
  /** How many measures or projects. */
  readonly total: string;
  /** Counts by status in words, the non-zero ones; `null` when there is nothing to count. */
  readonly figures: string | null;
  /** Holds when anything is reported as done or begun, or has a result: only then may the memo say so. */
  readonly acted: string | null;
  /** Holds when every measure is done: only then may the memo say เรียบร้อยแล้ว. */
  readonly complete: string | null;
  /** Holds when a measure is said not to be done, or nothing is said of it: then the memo says how far they are. */
  readonly incomplete: string | null;
  /** Holds when there are few enough measures to list in the text. */
  readonly listed: string | null;
  /** ITA score before the fiscal year, its year and its grade. */
  readonly score: string | null;
  readonly scoreYear: string | null;
  readonly grade: string | null;
  /** Holds when no score is known. */
  readonly unscored: string | null;
  /** The year after the score's, which is to be better. */
  readonly afterScore: string | null;
  /** The year whose assessment the measures answer: the score's, else the year before. */
  readonly assessedYear: string;
  /** Earlier memos as they are cited: `ที่ … ลงวันที่ … เรื่อง …`. */
  readonly reference: string | null;
  /** The item of the first of them, and what it said. */
  readonly referenceItem: string | null;
  readonly referenceGist: string | null;
  /** How attachments are called when the sheet of the agency says so; not known when the tables stand in the text. */
  readonly attachment: string | null;
  /** Holds when the tables stand in the text (`ดังนี้`). */
  readonly inText: string | null;
  /** The item of the OIT questionnaire: `O42`. */
  readonly oitItem: string | null;
  /** The theme of the year's ITA. */
  readonly theme: string | null;
  /** Where the figures are from (e-plan). */
  readonly source: string | null;
  /** Sum of all budgets in baht, known when every project has one. */
  readonly budget: string | null;
  /** Sum of the budgets that are known when some are not, and how many are not. */
  readonly partBudget: string | null;
  readonly withoutBudget: string | null;
  readonly website: string | null;
}
