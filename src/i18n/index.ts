/** What people read: one table per language with the same keys; Thai is the default. */
export { fill } from './fill';
export { type LeftOutReason, leftOutText } from './left-out';
export { type MemoTexts, memoTexts } from './memo-texts';
export { cannotText, findingText, fixText, problemText, refusalText } from './sentences';
export { fileRefusalText, returnProblemText } from './return-problem';
export { templateProblemText } from './template-problem';
export { LANGUAGES, type Language, loadTexts, type Texts, texts } from './texts';
export type { FileProblem } from './th/problems';
export { wordProblemText } from './word-problem';
