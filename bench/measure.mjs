import { readFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.mjs';
import { exchange } from './exchange.mjs';
import { MEMOS, memoOf } from './memos.mjs';
import { ROLLUPS, writeOffices } from './offices.mjs';
import { reportJob } from './reports.mjs';
import { dataRows } from './workbooks.mjs';

/**
 * One case in a process of its own, so that the peak of memory is its own: `measure.mjs JOB WHO SIZE RUNS INPUT`,
 * INPUT being the workbook's file (for `write`, `memo` and `report` there is none, for `rollup` it is a folder, which `offices` fills).
 * Prints `{ "times": { step: [ms, …] }, "peakMB": n }`; the first run warms up and is not counted.
 */
const [job, who, size, runs, file] = process.argv.slice(2);
const JOBS = {
  pipeline,
  exchange: () => exchange(Number(size)),
  memo,
  report,
  rollup,
  offices: () => writeOffices(file, Number(size)),
};
const result = await (JOBS[job] ?? contender)();
console.log(JSON.stringify({ times: result, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }));

async function contender() {
  const jobs = await CONTENDERS[who]();
  const input = job === 'write' ? dataRows(Number(size)) : readFileSync(file);
  return { [job]: await repeat(() => jobs[job](input)) };
}

/** Read, check, report and memo as the command line does them. */
async function pipeline() {
  const { FileWorkbook } = await import('../src/workbook/file/index.ts');
  const { checkSnapshot, makeReport } = await import('../src/app/index.ts');
  const { writeMemo } = await import('../src/memo/index.ts');
  const bytes = readFileSync(file);
  const choices = { round: 6, today: '2026-04-20', digits: 'thai', sheet: null };
  const times = { read: [], check: [], report: [], memo: [] };
  for (let run = 0; run <= Number(runs); run++) {
    const book = FileWorkbook.open(bytes);
    const snapshot = await timed(times.read, () => book.read());
    await timed(times.check, async () => checkSnapshot(snapshot, choices));
    const again = FileWorkbook.open(bytes);
    const made = await timed(times.report, async () => {
      const outcome = await makeReport(again, choices);
      if (outcome.outcome !== 'made') throw new Error(outcome.outcome);
      again.save();
      return outcome;
    });
    await timed(times.memo, () => writeMemo(made.memo));
  }
  return Object.fromEntries(Object.entries(times).map(([step, all]) => [step, all.slice(1)]));
}

/** The .docx alone: what is to be written is known. */
async function memo() {
  const model = await memoOf(Number(size));
  const write = await MEMOS[who](model);
  return { memo: await repeat(() => write(model)) };
}

async function report() {
  const { layOut, write } = await reportJob(who, Number(size));
  const laidOut = layOut ? { layout: await repeat(layOut) } : {};
  return { report: await repeat(write), ...laidOut };
}

/** Once and cold, as a person would have it: a folder is summed up in a call of its own. */
async function rollup() {
  const times = [];
  await timed(times, () => ROLLUPS[who](file));
  return { rollup: times };
}

async function repeat(job) {
  const times = [];
  for (let run = 0; run <= Number(runs); run++) await timed(times, job);
  return times.slice(1);
}

async function timed(times, job) {
  const start = performance.now();
  const value = await job();
  times.push(performance.now() - start);
  return value;
}
