import type { MemoBrief } from '../desk';
import type { PlaceProps } from '../places/place';
import { MemoKindChoice } from './memo-kind-choice';
import { MemoParts } from './memo-parts';
import { MemoSigners } from './memo-signers';
import { TemplatePanel } from './template-panel';

/** What the memo says and what it is made by. Loaded when the place is first opened. */
export function MemoPanel({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  return (
    <>
      <MemoKindChoice runner={runner} state={state} memo={memo} />
      <MemoParts runner={runner} state={state} memo={memo} />
      <MemoSigners memo={memo} />
      <TemplatePanel runner={runner} state={state} />
    </>
  );
}
