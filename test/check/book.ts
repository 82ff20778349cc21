import { type Check, checkWorkbook, fixesIn, propose } from '../../src/app';
import { type Finding, type RuleId, findingKey } from '../../src/domain';
import type { PlanCell, SheetContent, WorkbookSnapshot } from '../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { parseArea } from '../../src/workbook';

/** A cell as a typist would leave it; `''` is empty. */
export type Typed = string | number | PlanCell;

export interface Typing {
  readonly rows: readonly (readonly Typed[])[];
  readonly mark?: string;
  readonly merges?: readonly string[];
}

export const TODAY = '2026-01-15';
export const CHOICES = { today: TODAY, digits: 'thai', round: null, sheet: null } as const;
export const OPTIONS = { language: 'th', today: TODAY, digits: 'thai' } as const;

/** A real .xlsx with these sheets, opened. */
export async function typed(sheets: Readonly<Record<string, Typing>>): Promise<FileWorkbook> {
  const book = FileWorkbook.open(newWorkbook());
  const outcome = await book.apply({
    edits: Object.entries(sheets).map(([name, typing]) => ({
      edit: 'put-sheet',
      mark: typing.mark ?? '',
      name,
      content: contentOf(typing),
    })),
  });
  expect(outcome.outcome).toBe('applied');
  return FileWorkbook.open(book.save());
}

function contentOf({ rows, merges = [] }: Typing): SheetContent {
  return {
    styles: { day: { format: 'd/m/yyyy' } },
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cellOf(cell)))),
    heights: [],
    widths: [],
    merges: merges.map((address) => {
      const area = parseArea(address);
      if (!area) throw new RangeError(address);
      return area;
    }),
    page: {
      orientation: 'landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    },
  };
}

function cellOf(cell: Typed): PlanCell {
  if (typeof cell !== 'object') return { value: cell };
  return cell.date === undefined ? cell : { ...cell, style: 'day' };
}

export function check(book: FileWorkbook): Promise<Check> {
  return checkWorkbook(book, CHOICES);
}

export function ofRule({ findings }: Pick<Check, 'findings'>, rule: RuleId): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** The ids of the fixes of the first finding of a rule, a sure one with `!`. */
export async function fixesOfFirst(book: FileWorkbook, rule: RuleId): Promise<readonly string[]> {
  const now = await check(book);
  const [finding] = ofRule(now, rule);
  if (!finding) throw new RangeError(`no finding ${rule}`);
  return fixesIn(now)(finding).map(({ id, sure }) => (sure ? `${id}!` : id));
}

/** Applies one fix of the first finding of a rule, as the pane does: proposed, then applied. */
export async function mend(book: FileWorkbook, rule: RuleId, fix: string): Promise<Finding> {
  const now = await check(book);
  const [finding] = ofRule(now, rule);
  if (!finding) throw new RangeError(`no finding ${rule}`);
  const answer = await propose(now, { ask: 'fix', finding: findingKey(finding), fix }, OPTIONS);
  if (answer.outcome !== 'proposal') throw new RangeError(answer.reason);
  expect(answer.proposal.preview.asks).toBe(true);
  const applied = await book.apply(answer.proposal.plan);
  expect(applied.outcome).toBe('applied');
  return finding;
}

/** Texts of a column, from a row on, both as Excel names them. */
export async function column(
  book: FileWorkbook,
  address: string,
  sheet?: string,
): Promise<readonly string[]> {
  const area = parseArea(address);
  if (!area) throw new RangeError(address);
  const { sheets } = await book.read();
  const there = sheets.find(({ name }) => name === sheet) ?? sheets.find(({ mark }) => mark !== 'blank');
  const rows = new Map(there?.rows.map((row) => [row.row, row.cells]));
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const cells = rows.get(area.top + index) ?? [];
    return cells.find((cell) => cell.column === area.left)?.text ?? '';
  });
}

/** Everything that cells hold, by sheet. */
export function contents({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
