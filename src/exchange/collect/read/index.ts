/** Reading a returned workbook: which rows it has, and what each says. */
export * from './returned-file';
