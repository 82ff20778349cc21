import type { PortUnderTest } from './contract';

/** A chart as another program finds it on a sheet. */
export interface SeenChart {
  readonly name: string;
  readonly kind: string;
  readonly title: string | null;
  readonly legend: string | null;
  readonly max: number | null;
  readonly format: string;
  readonly series: readonly {
    readonly name: string;
    /** `'รายงาน'!$B$2:$B$4` */
    readonly values: string;
    readonly categories: string;
    readonly color: string;
    /** Number format of its labels; `null` without. */
    readonly labels: string | null;
  }[];
}

/** What of a sheet the port does not tell, because nobody needs it read. */
export interface SeenSheet {
  readonly charts: readonly SeenChart[];
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** Address and formula of each colour, the first wins. */
  readonly colours: readonly string[];
  /** What may be done though it is protected, sorted; `null` when it is not. */
  readonly protection: readonly string[] | null;
  /** Cells that stay free when it is. */
  readonly unlocked: readonly string[];
  /** Prompts of cells that take anything: `B2:B3 title: text`. */
  readonly prompts: readonly string[];
  /** Rows whose height a program may not change, 0-based. */
  readonly fixedRows: readonly number[];
}

export interface SeenPort extends PortUnderTest {
  see(sheet: string): SeenSheet;
}
