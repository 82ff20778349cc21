import type { insertPlaces as thPlaces, takeIn as th } from '../th/take-in';

export const takeIn: Readonly<Record<keyof typeof th, string>> = {
  open: 'Take in from Word or text',
  openHint: 'A plan or report of an earlier year as .docx, or a table copied from a PDF',
  title: 'Take in from a document',
  back: 'Back to all tables',
  hint: 'Only tables are read; nothing is written before your yes.',
  file: 'Choose a Word file (.docx)',
  paste: 'Or paste a copied table',
  pasteHint: 'Copy the table in Word, a PDF or a page, and paste it here (Ctrl+V).',
  read: 'Read this text',
  found: 'Tables of {name}',
  foundPasted: 'Tables of the pasted text',
  sayRead: '{tables} tables with {rows} rows',
  findingsRest: 'and {count} more',
  rowsRest: 'and {count} more rows',
  none: 'No table of measures in this document; one column has to be headed “มาตรการ” (measure).',
  table: '{kind} · {count} rows',
  pages: 'Begins at table {table} of the document',
  findings: 'Findings: {count}',
  findingAt: 'Table {table}, row {row}, column {column}',
  rows: 'The rows as read',
  take: 'Take into the register',
  takeNone: 'Choose at least one table.',
  drop: 'Drop a Word file here to read its tables',
};

export const insertPlaces: Readonly<Record<keyof typeof thPlaces, string>> = {
  where: 'Where',
  newSheet: 'A new sheet',
  selection: 'At the selected cell',
  fromTable: 'A new table from this one',
  fromTableHint: 'On a new sheet; this table stays as it is.',
  library: 'Choose from the library of measures',
  libraryHint: 'Search by indicator, choose as many as you like',
  into: 'Insert as',
};
