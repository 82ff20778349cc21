/** A cell of a printed table. */
export interface BlockCell {
  /** One line a paragraph. */
  readonly text: string;
  /** Columns and rows it is merged over, at least 1. */
  readonly columns: number;
  readonly rows: number;
}

/** What stands in a document, from the top down. Every reader of this room ends here. */
export type Block =
  | { readonly block: 'line'; readonly text: string }
  /** A new page begins: what stands above is no title of what stands below. */
  | { readonly block: 'page' }
  | {
      readonly block: 'table';
      readonly rows: readonly (readonly BlockCell[])[];
      /** Its cells were told apart by what they say: nothing in the text marks where one ends. */
      readonly guessed?: true;
    };

/** A cell that is merged with no other. */
export function plainCell(text: string): BlockCell {
  return { text, columns: 1, rows: 1 };
}
