/** One grade and the least that reaches it, in points of 100. */
export interface Grade {
  readonly grade: string;
  /** Least total score. */
  readonly total: number;
  /** Least score of each tool (IIT, EIT, OIT), or `null` when only the total counts. */
  readonly eachTool: number | null;
}

/** A scale of grades for fiscal years, Buddhist, both included. */
export interface GradeScale {
  readonly from: number;
  readonly to: number;
  /** `false`: not confirmed by a published handbook; say so wherever a grade of it is shown. */
  readonly settled: boolean;
  /** Best first; the last is reached by everyone. */
  readonly grades: readonly Grade[];
}

export const GRADE_SCALES: readonly GradeScale[] = [
  {
    from: 2556,
    to: 2565,
    settled: true,
    grades: [
      { grade: 'AA', total: 95, eachTool: null },
      { grade: 'A', total: 85, eachTool: null },
      { grade: 'B', total: 75, eachTool: null },
      { grade: 'C', total: 65, eachTool: null },
      { grade: 'D', total: 55, eachTool: null },
      { grade: 'E', total: 50, eachTool: null },
      { grade: 'F', total: 0, eachTool: null },
    ],
  },
  {
    from: 2566,
    to: 2699,
    settled: false,
    grades: [
      { grade: 'ผ่านดีเยี่ยม', total: 95, eachTool: 95 },
      { grade: 'ผ่านดี', total: 85, eachTool: 85 },
      { grade: 'ผ่าน', total: 85, eachTool: null },
      { grade: 'ต้องปรับปรุง', total: 70, eachTool: null },
      { grade: 'ต้องปรับปรุงโดยด่วน', total: 0, eachTool: null },
    ],
  },
];

/**
 * The grade of an ITA score (0–100) in a Buddhist fiscal year, or `null` for a score or year without a scale.
 * A grade that asks for the score of each tool is given only when `tools` proves it; from the total alone the
 * answer is what the total by itself guarantees.
 */
export function gradeOf(
  year: number,
  score: number,
  tools: readonly number[] = [],
): { grade: string; settled: boolean } | null {
  const scale = GRADE_SCALES.find(({ from, to }) => year >= from && year <= to);
  if (scale === undefined || !(score >= 0 && score <= 100)) return null;
  const reached = scale.grades.find(
    ({ total, eachTool }) =>
      score >= total && (eachTool === null || (tools.length > 0 && tools.every((tool) => tool >= eachTool))),
  );
  return reached ? { grade: reached.grade, settled: scale.settled } : null;
}
