import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/app';
import { type MemoModel, memoKinds, memoModel } from '../../../src/memo';
import { FileWorkbook } from '../../../src/workbook/file';

const SAMPLES = join(__dirname, '../../../assets/samples');
const ROUNDS = [6, 12] as const;
const DIGITS = ['thai', 'arabic'] as const;

/** Every memo that the sample workbooks can be made into: each kind, round and digits. */
export async function sampleMemos(
  emblem: Uint8Array | null,
  allDigits: readonly MemoModel['digits'][] = DIGITS,
): Promise<ReadonlyMap<string, MemoModel>> {
  const memos = new Map<string, MemoModel>();
  for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx')))
    for (const round of ROUNDS)
      for (const digits of allDigits) {
        const workbook = FileWorkbook.open(readFileSync(join(SAMPLES, name)));
        const options = { round, digits, today: '2026-03-31', sheet: null };
        const { register, figures, options: decided } = await checkWorkbook(workbook, options);
        if (!register || !figures) throw new Error(`${name} holds no register`);
        for (const kind of memoKinds(register)) {
          const { memo } = memoModel(register, figures, decided, { kind, emblem });
          memos.set(`${name.slice(0, 3)}-${kind}-${round}-${digits}`, memo);
        }
      }
  return memos;
}
