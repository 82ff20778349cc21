/** The official memo (บันทึกข้อความ): a register as a memo in plain data, and that as a .docx. */
export * from './model';
export type { AsTyped } from './annex/cell-lines';
export { defaultMemoKind, memoKindOf, memoKinds } from './choose-kind';
export { type PlacedEmblem, emblemOn } from './emblem-on';
export type { PictureOfMeasure } from './evidence';
export type { MemoPart } from './edits';
export { type MadeMemo, type MemoExtras, memoModel } from './memo-model';
export {
  type MemoPage,
  type MemoPages,
  type PageCell,
  type PageLine,
  type PageRun,
  annexesBehind,
  evidencePages,
  pageMemo,
} from './pages';
export { A4, CLASSES, EMBLEM, MARGINS } from './pages/paper';
export { readPicture } from './picture';
export { writeMemo } from './write-memo';
export * from './template';
