import { isOriginal } from '../adopt-originals';
import type { Check } from '../check';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Takes away the sheet that keeps what a table was before it was laid anew. */
export function proposeForgetOriginal(
  check: Check,
  { mark }: Extract<ProposalRequest, { ask: 'forget-original' }>,
): Proposing {
  const isThere = isOriginal(mark) && check.snapshot.sheets.some((sheet) => sheet.mark === mark);
  return isThere ? proposed([{ edit: 'remove-sheet', mark }], check.snapshot) : cannot('gone');
}
