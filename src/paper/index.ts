/** Memo and sheets as pages that will print: what is on each and where, in pt, for whoever draws it. */
export { memoPapers } from './memo-papers';
export type { Paper, PaperFill, PaperPicture, PaperRule, Papers, PaperText } from './paper';
export { sheetPapers } from './sheet-papers';
