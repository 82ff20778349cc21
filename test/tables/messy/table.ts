import type { Column, Layout } from './layouts';
import type { Page } from './page';
import type { Random } from './random';
import type { Clean } from './register';
import { type Style, someSpans } from './style';
import { fieldOf, isBlank, sameness, spreadOf } from './fields';
import type { At, TrueField, TrueRow } from './truth';
import { copied } from './typing';
import { type Settled, textOf } from './write-row';

/** Where a measure's rows came to stand. */
interface Placed extends Settled {
  readonly clean: Clean;
  readonly rows: number[];
}

export interface WrittenTable {
  readonly rows: readonly TrueRow[];
  /** First row below it. */
  readonly next: number;
}

/** Writes a table with its header at `top`, `left` and says what is true of it and where. */
export function writeTable(
  random: Random,
  page: Page,
  at: At,
  layout: Layout,
  style: Style,
  cleans: readonly Clean[],
): WrittenTable {
  return new TableWriter(random, page, at, layout, style).write(cleans);
}

class TableWriter {
  private row: number;
  private readonly left: number;
  private readonly cells = new Map<Placed, Map<TrueField, At[]>>();

  constructor(
    private readonly random: Random,
    private readonly page: Page,
    at: At,
    private readonly layout: Layout,
    private readonly style: Style,
  ) {
    [this.row, this.left] = at;
  }

  write(cleans: readonly Clean[]): WrittenTable {
    this.row = this.header(this.row);
    if (this.style.counted) this.columnNumbers();
    const placed = this.place(cleans);
    this.layout.columns.forEach((column, at) => this.column(column, this.left + at, placed));
    const rows = placed.map((one): TrueRow => {
      const { truth } = one;
      const cells = this.cells.get(one) ?? new Map<TrueField, At[]>();
      return { truth, firstRow: one.rows[0] ?? 0, lastRow: one.rows.at(-1) ?? 0, cells };
    });
    return { rows, next: this.row };
  }

  /** Writes the header and returns the row below it. */
  private header(top: number): number {
    const { columns } = this.layout;
    const levels = columns.some(({ group }) => group !== null) ? 2 : 1;
    columns.forEach((column, index) => {
      const at = this.left + index;
      if (levels === 1) this.page.put(top, at, column.header);
      else if (column.group === null) {
        this.page.put(this.style.lowHeaders ? top + 1 : top, at, column.header);
        if (this.style.mergedHeaders && !this.style.lowHeaders) this.page.merge(top, at, top + 1, at);
      } else {
        this.page.put(top + 1, at, column.header);
        const isFirst = columns[index - 1]?.group !== column.group;
        if (!isFirst) return;
        this.page.put(top, at, column.group);
        let last = index;
        while (columns[last + 1]?.group === column.group) last += 1;
        if (this.style.mergedHeaders) this.page.merge(top, at, top, this.left + last);
      }
    });
    return top + levels;
  }

  /** `(๑) (๒) (๓)` */
  private columnNumbers(): void {
    this.layout.columns.forEach((_, at) => this.page.put(this.row, this.left + at, `(${at + 1})`));
    this.row += 1;
  }

  /** Gives every measure its rows, with section lines, repeated headers and empty rows between them. */
  private place(cleans: readonly Clean[]): readonly Placed[] {
    const { style, random } = this;
    let topic: string | null = null;
    let onPage = 0;
    return cleans.map((clean, index) => {
      const placed: Placed = { clean, truth: clean.truth, rows: [] };
      this.cells.set(placed, new Map());
      if (style.topics === 'sections' && clean.truth.topic !== topic) this.section(clean.truth.topic ?? '');
      topic = clean.truth.topic;
      if (style.topics === 'sections') this.note(placed, 'topic', this.sectionAt);
      const height = style.stepsIn === 'rows' ? Math.max(1, clean.truth.steps.length) : 1;
      for (let line = 0; line < height; line += 1) {
        if (style.pageLength !== null && onPage >= style.pageLength && index + line > 0) {
          this.repeatHeader();
          onPage = 0;
        }
        placed.rows.push(this.row);
        this.row += 1;
        onPage += 1;
      }
      if (random.chance(style.blankRows)) this.row += 1;
      return placed;
    });
  }

  private sectionAt: At = [0, 0];

  private section(text: string): void {
    const last = this.left + this.layout.columns.length - 1;
    this.sectionAt = [this.row, this.left];
    this.page.put(this.row, this.left, text);
    if (this.style.mergedSections) this.page.merge(this.row, this.left, this.row, last);
    this.row += 1;
  }

  /** At the top of a printed page; a scan may hand its first word to the last cell of the row above. */
  private repeatHeader(): void {
    const { columns } = this.layout;
    const [first] = columns;
    const isPlain = columns.every(({ group }) => group === null);
    if (this.style.swallows && isPlain && first && columns.length > 2) {
      columns.slice(1).forEach(({ header }, at) => this.page.put(this.row, this.left + at, header));
      this.swallowed.push({ row: this.row - 1, column: this.left + columns.length - 1, text: first.header });
      this.row += 1;
    } else this.row = this.header(this.row);
  }

  private readonly swallowed: { row: number; column: number; text: string }[] = [];

  private note(placed: Placed, field: TrueField | null, at: At): void {
    if (field === null) return;
    const fields = this.cells.get(placed);
    fields?.set(field, [...(fields.get(field) ?? []), at]);
  }

  private column(column: Column, at: number, placed: readonly Placed[]): void {
    const { style } = this;
    const spread = spreadOf(column, style);
    if (spread !== 'each') this.spread(column, at, placed, spread);
    else for (const one of placed) this.measureCell(column, at, one);
    for (const { row, column: last, text } of this.swallowed)
      if (last === at && isBlank(this.page.get(row, at))) this.page.put(row, at, text);
  }

  /** A value that stands once for several measures. */
  private spread(
    column: Column,
    at: number,
    placed: readonly Placed[],
    how: 'merged' | 'blank' | 'middle',
  ): void {
    for (const run of someSpans(placed, (one) => sameness(column, one.clean.truth), how === 'merged')) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) continue;
      const top = first.rows[0] ?? 0;
      const bottom = last.rows.at(-1) ?? 0;
      const shown = how === 'middle' ? (run[Math.floor(run.length / 2)] ?? first) : first;
      const row = shown.rows[0] ?? 0;
      this.page.put(row, at, this.textOf(column, shown));
      const height = run.reduce((sum, one) => sum + one.rows.length, 0);
      if (how === 'merged' && height === bottom - top + 1) this.page.merge(top, at, bottom, at);
      for (const one of run)
        for (const each of [row, ...one.rows]) this.note(one, fieldOf(column), [each, at]);
    }
  }

  private measureCell(column: Column, at: number, placed: Placed): void {
    const { rows, clean } = placed;
    const field = fieldOf(column);
    for (const row of rows) this.note(placed, field, [row, at]);
    // Where no column is for the status, the result may say it.
    const hasStatus = this.layout.columns.some(({ role }) => role.startsWith('status'));
    if (column.role === 'result' && !hasStatus)
      for (const row of rows) this.note(placed, `status ${column.round ?? 'own'}`, [row, at]);
    // The note beside a tick is evidence.
    if (column.role.startsWith('status.'))
      for (const row of rows) this.note(placed, `evidence ${column.round ?? 'own'}`, [row, at]);
    if (column.role === 'measure' || column.role === 'project')
      for (const row of rows) this.note(placed, 'number', [row, at]);
    if (column.role === 'steps' && this.style.stepsIn === 'rows') {
      clean.truth.steps.forEach((step, index) => {
        this.page.put(rows[index] ?? 0, at, this.style.stepMark(index) + copied(this.random, step));
      });
      return;
    }
    const [first = 0] = rows;
    const value = this.textOf(column, placed);
    this.page.put(first, at, typeof value === 'string' ? copied(this.random, value) : value);
    const isTogether = rows.every((row, index) => row === first + index);
    if (this.style.mergedRows && rows.length > 1 && isTogether)
      this.page.merge(first, at, rows.at(-1) ?? first, at);
  }

  private textOf(column: Column, placed: Placed) {
    const { random, style, layout } = this;
    return textOf({ random, style, layout, column, period: placed.clean.period }, placed);
  }
}
