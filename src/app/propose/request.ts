import type { ColumnRole } from '../../tables';
import type { Place, Round, RuleId } from '../../domain';
import type { MemoKind, Orientation } from '../../memo';
import type { Insertable } from '../insert-words';
import type { KeptTemplate } from '../memory-template';

/** A table by the top left cell of its header. */
export type TableRef = Place;

/** What a column is for, as the person corrected it. */
export interface RoleChoice {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly round: Round | null;
}

/** `keep`: leave the table and use it; `in-place`: lay it anew as a standard table; `register`: copy its measures. */
export type AdoptHow = 'keep' | 'in-place' | 'register';

/** Where the measures of a new table come from; `null`: none, its rows are empty. */
export type InsertFrom =
  | { readonly from: 'table'; readonly table: TableRef }
  /** Measures of the starter library, by their ids. */
  | { readonly from: 'library'; readonly measures: readonly string[] };

/** What a person asks for that may change a cell of theirs: it is answered by a plan to say yes to. */
export type ProposalRequest =
  /** One fix of one finding, by `findingKey` and the fix's id. */
  | { readonly ask: 'fix'; readonly finding: string; readonly fix: string }
  /** The sure fix of every finding of a rule. */
  | { readonly ask: 'fix-all'; readonly rule: RuleId }
  /** Remembers in the workbook that findings are to be passed over, or no longer. */
  | { readonly ask: 'ignore'; readonly findings: readonly string[] }
  | { readonly ask: 'heed'; readonly findings: readonly string[] }
  | {
      readonly ask: 'adopt';
      readonly table: TableRef;
      readonly roles: readonly RoleChoice[];
      readonly how: AdoptHow;
    }
  /** Takes measures read from a Word file or from pasted text into the register. */
  | { readonly ask: 'take-in'; readonly source: string; readonly tables: readonly number[] }
  /** A standard table on a new sheet, or with its top left corner at a cell. */
  | {
      readonly ask: 'insert';
      readonly what: Insertable;
      readonly at: Place | null;
      readonly from: InsertFrom | null;
    }
  /** Puts drop-downs, colours and prompts into the cells of a table. */
  | { readonly ask: 'rules'; readonly table: TableRef }
  /** Chooses the kind of memo; `null`: the one that follows from the register. */
  | { readonly ask: 'memo-kind'; readonly kind: MemoKind | null }
  /** What a part of the memo is to say, by its key; empty leaves it out, `null` takes the edit back. */
  | { readonly ask: 'memo-edit'; readonly key: string; readonly text: string | null }
  /** How the annexes of the kind of memo that is made lie; `null`: as their layouts have it. */
  | { readonly ask: 'memo-pages'; readonly orientation: Orientation | null }
  /** Keeps the office's own memo template in the workbook; `null`: no longer. */
  | { readonly ask: 'template'; readonly template: KeptTemplate | null }
  /** Takes away the kept original of an adopted table. */
  | { readonly ask: 'forget-original'; readonly mark: string };
