import { type Check, checkWorkbook, insertSample } from '../../../src/app';
import type { RememberedSending } from '../../../src/app/memory-exchange';
import { rowHashes, rowTexts } from '../../../src/exchange';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';

export const TODAY = '2026-04-10';

/** The sample's register and agency, read from a real workbook. */
export async function sampleCheck(digits: 'thai' | 'arabic' = 'thai'): Promise<Check> {
  const book = FileWorkbook.open(newWorkbook());
  await insertSample(book, { today: TODAY, digits, language: 'thai' });
  return checkWorkbook(book, { today: TODAY, digits, round: 6, sheet: null });
}

/** What is remembered of a workbook sent to an owner with its measures. */
export function sentTo(
  check: Check,
  owner: string | null,
  changes: Partial<RememberedSending> = {},
): RememberedSending {
  const measures = check.register?.measures ?? [];
  const own = owner === null ? measures : measures.filter(({ owners }) => owners.includes(owner));
  return {
    id: 'a1',
    owner,
    round: 6,
    day: '2026-03-01',
    due: '2026-03-31',
    rows: Object.fromEntries(own.map((measure) => [measure.id ?? '', rowHashes(rowTexts(measure))])),
    answers: [],
    ...changes,
  };
}

export const remembering = (check: Check, ...sendings: readonly RememberedSending[]): Check => ({
  ...check,
  memory: { ...check.memory, exchange: { sendings } },
});
