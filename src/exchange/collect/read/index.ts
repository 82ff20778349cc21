/** Reading a returned workbook: which rows it has, and what each says. */
export * from './returned-file';
export { type FieldColumns, fieldColumns } from './field-columns';
export { openReturned } from './open-returned';
