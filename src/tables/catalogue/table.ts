import type { Round } from '../../domain';
import type { TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { Wording } from './column';

/** One column of a standard table, in the order of printing. */
export interface StandardColumn {
  readonly role: ColumnRole;
  /** The header of this table where it differs from the catalogue's. */
  readonly header?: Wording;
  /** The round the column speaks of; `columnHeader` then adds it. */
  readonly round?: Round;
  /** The merged cell above this column and its neighbours of the same group. */
  readonly group?: Wording;
  /** pt, where it differs from the catalogue's. */
  readonly width?: number;
}

/** A standard table: what is printed, in which order. */
export interface StandardTable {
  readonly kind: TableKind;
  readonly name: Wording;
  /** The document the layout was taken from, or `null`: our own. */
  readonly source: string | null;
  readonly columns: readonly StandardColumn[];
}
