import type { Area } from './address';

/** How the bars of a series are filled. Colour alone says nothing on a black-and-white printer, nor to many eyes. */
export type BarPattern = 'solid' | 'diagonal' | 'cross' | 'horizontal' | 'vertical' | 'dots';

/** Bars of one kind, one for each category. */
export interface PlanSeries {
  /** What the legend calls it: a text, or a cell of the same sheet that holds it. */
  readonly name: string | { readonly row: number; readonly column: number };
  /** The numbers: one row or one column of cells of the same sheet. */
  readonly values: Area;
  /** `#rrggbb` */
  readonly color: string;
  /**
   * In a file; Excel's programming interface knows no patterns, so there the colours have to differ in lightness
   * as well. Bars are outlined everywhere.
   */
  readonly pattern?: BarPattern;
  /** Writes each number on its bar; a zero is not written. */
  readonly labels?: boolean;
}

/** A chart of bars over cells of the same sheet: it follows them when they are calculated anew. Ours, as the sheet is. */
export interface PlanChart {
  /** `bar`: lying, the first category on top; `column`: standing. `-stacked`: the series of a category on one bar. */
  readonly kind: 'bar' | 'bar-stacked' | 'column' | 'column-stacked';
  /** What each bar is called: one row or one column of cells, as many as each series has numbers. */
  readonly categories: Area;
  readonly series: readonly PlanSeries[];
  readonly title?: string;
  readonly at: { readonly row: number; readonly column: number };
  /** cm */
  readonly width: number;
  readonly height: number;
  /**
   * Room in cm for the names beside lying bars, less than half of the width; without it as much as the longest may need.
   * What surrounds the bars is settled by it, title and legend taken as one line each: left to itself a program leaves
   * out every other name.
   */
  readonly namesWidth?: number;
  /** Without it there is no legend. */
  readonly legend?: 'top' | 'bottom' | 'right';
  /** The end of the axis of numbers; without it the program chooses. */
  readonly axisMax?: number;
  /** Number format of the axis and the labels, one section: `0`, `[$-D00041E]0` for Thai digits. */
  readonly format?: string;
  readonly font?: string;
  /** pt */
  readonly size?: number;
  /** Alternative text for screen readers; Excel's programming interface cannot set it, the title stands for it there. */
  readonly description: string;
}
