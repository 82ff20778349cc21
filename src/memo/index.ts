/** The official memo (บันทึกข้อความ): a register as a memo in plain data, and that as a .docx. */
export * from './model';
export { memoModel } from './memo-model';
export { writeMemo } from './write-memo';
