import type { Area } from './address';
import type { PlanChart } from './chart';
import type { CellStyle } from './style';
import type { CellValue } from './snapshot';

/**
 * One cell to write. Text is always written as text, whatever it begins with (`-`, `=`, `+`, `@`);
 * a formula is only what stands in `formula`, and never holds text of the user's.
 */
export interface PlanCell {
  readonly value?: CellValue;
  /** With the leading `=`; `value` is then the result shown until the program calculates. */
  readonly formula?: string;
  /** `YYYY-MM-DD`, written as a real date; needs a date format in its style. */
  readonly date?: string;
  /** Web address; only http and https. `null` takes the link away that a cell of the user's has. */
  readonly link?: string | null;
  /** Key into the plan's `styles`. */
  readonly style?: string;
}

/** `null` leaves a cell alone. */
export type PlanRow = readonly (PlanCell | null)[];

/** Styles by name; every name is used by cells of the same edit. */
export type PlanStyles = Readonly<Record<string, CellStyle>>;

/** How a sheet prints. Lengths in cm. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated at the top of every page, 0-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: Area;
  /** Header and footer in Excel's codes (`&P` page, `&N` pages, `&R` right). */
  readonly header?: string;
  readonly footer?: string;
  /** Rows before which a new page begins, 0-based. */
  readonly breaksBefore?: readonly number[];
  readonly centerHorizontally?: boolean;
}

/** A drop-down from a range or a name (a literal list ends at 255 characters and splits at commas). */
export interface PlanValidation {
  readonly area: Area;
  /** Without `=`: a name, or `'รายการ'!$A$2:$A$4`. */
  readonly source: string;
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string; readonly style: 'stop' | 'warning' };
}

/** What Excel shows beside cells that take anything as soon as one of them is selected. No rule comes with it. */
export interface PlanPrompt {
  readonly area: Area;
  /** At most 32 characters, as those of drop-downs. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** What people may do on a protected sheet besides filling in its unlocked cells. */
export type ProtectedDeed =
  | 'sort'
  | 'filter'
  | 'format-cells'
  | 'format-rows'
  | 'format-columns'
  | 'insert-rows'
  | 'delete-rows'
  | 'insert-links';

/**
 * Locks a sheet but for cells whose style says `locked: false`. Without a password: it keeps hands from slipping, and whoever
 * has to can lift it.
 */
export interface PlanProtection {
  readonly allow: readonly ProtectedDeed[];
}

/** Colours cells by a formula relative to the top left cell of the area. */
export interface PlanConditionalFormat {
  readonly area: Area;
  /** Without `=`. */
  readonly formula: string;
  readonly style: CellStyle;
}

export interface PlanTable {
  /** Stable ASCII identifier: `Tidtam_Register`. */
  readonly name: string;
  readonly area: Area;
  readonly style: string | null;
  /**
   * Columns whose formula a row typed below the table gets by itself, by their column of the sheet. The cells of the
   * table have theirs in `rows`; this is the formula of the first row below the headers, with its `=`.
   */
  readonly calculatedColumns?: readonly { readonly column: number; readonly formula: string }[];
}

export interface PlanPicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly at: { readonly row: number; readonly column: number };
  /** cm */
  readonly width: number;
  readonly height: number;
  /** Alternative text for screen readers. */
  readonly description: string;
  /**
   * With a name the picture is the user's own from then on, as one they placed themselves: it stays when the sheet is
   * put again, until a content brings another of the same name. Without one it is ours and goes with the content.
   */
  readonly name?: string;
}

/** Everything on a sheet of ours. */
export interface SheetContent {
  readonly styles: PlanStyles;
  readonly rows: readonly PlanRow[];
  /** Row heights in pt, by row; `null` lets the program choose. */
  readonly heights: readonly (number | null)[];
  /**
   * Rows that people fill in, both included: `heights` are what they need now, and the program makes them higher as their
   * texts grow. All other heights stay.
   */
  readonly growingRows?: { readonly first: number; readonly last: number };
  /** Column widths in pt. */
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly page: PageSetup;
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly PlanTable[];
  readonly validations?: readonly PlanValidation[];
  /** On cells that have no drop-down. */
  readonly prompts?: readonly PlanPrompt[];
  readonly conditionalFormats?: readonly PlanConditionalFormat[];
  /** Takes effect when all is written. A sheet that is protected is not put again until someone lifts it. */
  readonly protection?: PlanProtection;
  /** Pictures that the user placed on the sheet stay, whatever this says. */
  readonly pictures?: readonly PlanPicture[];
  readonly charts?: readonly PlanChart[];
  readonly gridlines?: boolean;
  readonly tabColor?: string;
}

/**
 * One edit. Each names the cells it touches, so that a plan can be shown, checked against what is there
 * now, and reversed.
 */
export type PlanEdit =
  /** Adds a sheet of ours, or replaces as a whole the sheet that bears the same mark. */
  | {
      readonly edit: 'put-sheet';
      /** Lower-case words joined by hyphens: `report-6`. With `''` the sheet is the user's from the start. */
      readonly mark: string;
      /**
       * The wished name; made fit for Excel, and unique with ` (2)` when a sheet of the user's has it. A sheet
       * that is replaced keeps the name it has. In formulas, sources and names of the same plan the wished
       * name means this sheet, whatever it ends up being called.
       */
      readonly name: string;
      readonly content: SheetContent;
    }
  /** Takes away the sheet of ours that bears the mark. */
  | { readonly edit: 'remove-sheet'; readonly mark: string }
  /**
   * Writes a block into a sheet of the user's. `expected` holds what each cell held when it was read: the
   * whole plan is refused when one of them has changed. A cell without `style` keeps the one it has; one
   * with only a style or a link keeps what it holds.
   */
  | {
      readonly edit: 'write-cells';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly rows: readonly PlanRow[];
      readonly expected: readonly (readonly CellValue[])[];
      readonly styles: PlanStyles;
    }
  /**
   * Lays an area of a user's sheet anew. Its contents and links, merges, drop-downs and colours that lie inside are taken
   * away, then the block is written from its top left cell, with merges (addresses of the sheet, inside the area) and row
   * heights in pt (`null`: as it is). `widths`: of its columns in pt, from the left; they reach over the whole sheet, so they
   * are only for columns in which nothing else stands. A cell without `style` keeps its look, empty with `{}`; what the block leaves out
   * (`null`, or beyond it) is empty and looks as Normal. Page breaks that the user set between its rows go. `expected` has the area's shape: what each cell held when it was
   * read. Refused when a cell has changed, when a merge or an array formula reaches over the edge, when a native table has
   * a cell in it (laid anew it would lose what Excel keeps of it), or the sheet is protected.
   */
  | {
      readonly edit: 'replace-block';
      readonly sheet: string;
      readonly area: Area;
      readonly rows: readonly PlanRow[];
      readonly merges: readonly Area[];
      readonly heights: readonly (number | null)[];
      readonly widths?: readonly (number | null)[];
      readonly expected: readonly (readonly CellValue[])[];
      readonly styles: PlanStyles;
    }
  /**
   * Keeps a copy of a user's sheet, as it was before this plan, as a visible sheet of ours behind the last one: values,
   * formulas, formats, merges, widths, drop-downs, colours; native tables become plain cells. Pictures, charts and
   * comments are not promised. Takes the place of a sheet of the same mark. A protected sheet is not copied.
   */
  | { readonly edit: 'copy-sheet'; readonly sheet: string; readonly mark: string; readonly name: string }
  /**
   * Adds drop-downs or colours to a sheet that is already there. A colour that is there already (the same cells, the
   * same formula) is not added once more, and stays as the user may have changed it.
   */
  | { readonly edit: 'validate'; readonly sheet: string; readonly validation: PlanValidation }
  | { readonly edit: 'colour'; readonly sheet: string; readonly format: PlanConditionalFormat }
  /** Defines or replaces a name for the whole workbook; only names that begin with `Tidtam_`. */
  | { readonly edit: 'name'; readonly name: string; readonly refersTo: string }
  /** Replaces our custom XML part as a whole; `null` removes it. */
  | { readonly edit: 'state'; readonly xml: string | null };

/** An ordered list of edits as data. Applied as a whole or not at all. */
export interface WorkbookPlan {
  readonly edits: readonly PlanEdit[];
}
