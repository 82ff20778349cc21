import { type Measure, type Round, type RoundReport, toThaiDigits } from '../../src/domain';
import { memoModel, writeMemo } from '../../src/memo';
import { recogniseTables } from '../../src/tables';
import { readDocx } from '../../src/word';
import { ALL_DONE, OPTIONS, OUTCOMES, PROJECTS, figuresOf } from '../memo/registers';

/** What the annex prints of a measure in the round; the memo is in Thai digits throughout. */
function printed({ number, title, owners, budget, steps, reports }: Measure, round: Round) {
  const { status, result, outcome, evidence } = reports[round] ?? EMPTY;
  return { number, title: toThaiDigits(title), owners, budget, steps, status, result, outcome, evidence };
}

const EMPTY: RoundReport = {
  status: null,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
};

test.each([
  ['004', ALL_DONE, 6],
  ['002', OUTCOMES, 12],
  ['003', PROJECTS, 6],
] as const)(
  'the annex of our own memo after document %s gives back its measures',
  async (_, register, round) => {
    const { memo } = memoModel(register, figuresOf(register, round), { ...OPTIONS, round });
    const { tables } = recogniseTables(await readDocx(await writeMemo(memo)));
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ fiscalYear: register.fiscalYear, round, confidence: 1 });
    const read = tables[0]?.rows.map(({ measure }) => printed(measure, round));
    const shown = memo.annexes[0]?.table.header.flat().map(({ lines }) => lines.join('')) ?? [];
    const hasOwners = shown.includes('ผู้รับผิดชอบ');
    expect(read).toEqual(
      register.measures.map((measure) => ({
        ...printed(measure, round),
        owners: hasOwners ? measure.owners : [],
      })),
    );
  },
);

test('titles of the annex are its own: the signatures above it are none', async () => {
  const { memo } = memoModel(ALL_DONE, figuresOf(ALL_DONE, 6), OPTIONS);
  const { tables } = recogniseTables(await readDocx(await writeMemo(memo)));
  expect(tables[0]?.titles).toEqual(memo.annexes[0]?.titles);
});
