/** Height of the column headers and width of the row headers, in px. */
export const HEAD = { height: 24, width: 48 };
