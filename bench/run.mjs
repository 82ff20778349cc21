import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './contenders.mjs';
import { MEMOS } from './memos.mjs';
import { ROLLUPS } from './offices.mjs';
import { dataWorkbook, measuresWorkbook } from './workbooks.mjs';

/** `npm run bench`: times, peak memory, and ratios against the libraries of `contenders.mjs` in the same run. */
const MEASURE = fileURLToPath(new URL('./measure.mjs', import.meta.url));
const LIBRARIES = Object.keys(CONTENDERS).filter((who) => who !== 'tidtam');

/** What each job must reach against the fastest library; a larger ratio is a failure. */
const JOBS = [
  { job: 'add', size: 100_000, runs: 3, most: 0.01, say: 'add a report sheet to a workbook of 100,000 rows' },
  { job: 'read', size: 10_000, runs: 9, most: 0.6, say: 'read 10,000 rows' },
  { job: 'report', size: 10_000, runs: 5, most: 1.0, say: 'write the report of 10,000 measures' },
  { job: 'write', size: 10_000, runs: 9, most: 1.0, say: 'write 10,000 rows' },
];

/**
 * What writing a memo may cost against `docx` by itself, by measures (a short one is what the library does in either case,
 * give or take a busy moment), and how it grows for ten times as many.
 */
const MEMO = { ratios: { 40: 1.1, 1_000: 0.5 }, growth: 12 };

/** What summing up many workbooks may cost: of time against a loop that only reads, of memory for ten times the files. */
const ROLLUP = { ratio: 6, growth: 1.8 };

/** Sending and merging five times as much may take so many times as long. */
const EXCHANGE_GROWTH = 7;

const inputs = mkdtempSync(join(tmpdir(), 'tidtam-bench-'));
process.on('exit', () => rmSync(inputs, { recursive: true, force: true }));

console.log('Read, check, report (with its own read and save) and memo: median ms, peak MB of the process\n');
const sizes = [10, 100, 1_000, 10_000];
const rows = sizes.map((size) => ({ size, ...measure('pipeline', 'tidtam', size, size < 10_000 ? 5 : 3) }));
for (const { size, times, peakMB } of rows) {
  const steps = Object.entries(times).map(([step, all]) => `${step} ${median(all).toFixed(1)}`);
  console.log(`  ${String(size).padStart(6)} measures: ${steps.join(' · ')} ms · peak ${peakMB} MB`);
}
const total = ({ times }) => Object.values(times).reduce((sum, all) => sum + median(all), 0);
const growth = total(rows.at(-1)) / total(rows.at(-2));
console.log(`  growth from 1,000 to 10,000 measures: × ${growth.toFixed(1)} (linear: × 10)\n`);

let missed = growth > 15 ? 1 : 0;
for (const { job, size, runs, most, say } of JOBS) {
  console.log(`${say}: median ms (peak MB)`);
  const ours = measure(job, 'tidtam', size, runs);
  show('tidtam', ours, job);
  const { layout } = ours.times;
  if (layout) console.log(`    and to lay it out beforehand: ${median(layout).toFixed(0)}`);
  const others = LIBRARIES.map((who) => {
    const figures = measure(job, who, size, runs);
    show(who, figures, job);
    return { who, ms: median(figures.times[job]) };
  });
  const fastest = others.reduce((a, b) => (b.ms < a.ms ? b : a));
  const ratio = median(ours.times[job]) / fastest.ms;
  if (ratio > most) missed++;
  console.log(
    `  ratio to the fastest library (${fastest.who}): ${ratio.toFixed(4)}, wanted ≤ ${most}: ${ratio > most ? 'MISSED' : 'ok'}\n`,
  );
}
missed += exchanges();
missed += memos();
missed += rollups();
process.exitCode = missed === 0 ? 0 : 1;

/** 50 workbooks of 40 rows are sent, come back filled in and are merged; a fifth of them tells how the time grows. */
function exchanges() {
  const [few, many] = [10, 50].map((size) => measure('exchange', 'tidtam', size, 1, ''));
  const steps = Object.entries(many.times).map(([step, all]) => `${step} ${median(all).toFixed(0)}`);
  console.log(
    `50 departments of 40 rows, sent and merged (once, cold): ${steps.join(' · ')} ms · peak ${many.peakMB} MB`,
  );
  const growth = total(many) / total(few);
  const isMissed = growth > EXCHANGE_GROWTH;
  console.log(
    `  growth from 10 to 50 departments: × ${growth.toFixed(1)} (linear: × 5), wanted ≤ ${EXCHANGE_GROWTH}: ${isMissed ? 'MISSED' : 'ok'}\n`,
  );
  return Number(isMissed);
}

/** The memo as .docx against the libraries for Word files writing the same words; and as it grows. */
function memos() {
  let missed = 0;
  const others = Object.keys(MEMOS).filter((who) => who !== 'tidtam');
  for (const [size, most] of Object.entries(MEMO.ratios)) {
    const runs = Number(size) > 100 ? 5 : 25;
    console.log(`write the memo of ${size} measures: median ms (peak MB)`);
    const ours = measure('memo', 'tidtam', size, runs);
    show('tidtam', ours, 'memo');
    for (const who of others) {
      const figures = measure('memo', who, size, runs);
      show(who, figures, 'memo');
      const ratio = median(ours.times.memo) / median(figures.times.memo);
      const wanted = who === 'docx' ? `, wanted ≤ ${most}: ${ratio > most ? 'MISSED' : 'ok'}` : '';
      if (who === 'docx' && ratio > most) missed++;
      console.log(`    ratio to ${who}: ${ratio.toFixed(2)}${wanted}`);
    }
  }
  const [thousand, tenThousand] = [1_000, 10_000].map((size) => measure('memo', 'tidtam', size, 3));
  const growth = median(tenThousand.times.memo) / median(thousand.times.memo);
  if (growth > MEMO.growth) missed++;
  console.log(
    `  from 1,000 to 10,000 measures: ${median(tenThousand.times.memo).toFixed(0)} ms (${tenThousand.peakMB} MB), ` +
      `× ${growth.toFixed(1)}, wanted ≤ ${MEMO.growth}: ${growth > MEMO.growth ? 'MISSED' : 'ok'}\n`,
  );
  return missed;
}

/** A folder of agencies' workbooks summed up: time against plain loops, memory against a folder of a tenth of them. */
function rollups() {
  const folders = [100, 1_000].map((size) => ({ size, folder: join(inputs, `offices-${size}`) }));
  for (const { size, folder } of folders) {
    mkdirSync(folder);
    measure('offices', 'tidtam', size, 1, folder);
  }
  const [few, many] = folders;
  const once = (who, { size, folder }) => measure('rollup', who, size, 1, folder);
  console.log("sum up 1,000 agencies' workbooks in one: ms of the whole call (peak MB)");
  const small = once('tidtam', few);
  const ours = once('tidtam', many);
  show('tidtam', ours, 'rollup');
  const others = Object.keys(ROLLUPS)
    .filter((who) => who !== 'tidtam')
    .map((who) => {
      const figures = once(who, many);
      show(who, figures, 'rollup');
      return { who, ms: median(figures.times.rollup) };
    });
  const fastest = others.reduce((a, b) => (b.ms < a.ms ? b : a));
  const ratio = median(ours.times.rollup) / fastest.ms;
  const growth = ours.peakMB / small.peakMB;
  console.log(
    `  ratio to a plain loop over the fastest library (${fastest.who}), which only reads and counts words: ${ratio.toFixed(2)}, ` +
      `wanted ≤ ${ROLLUP.ratio}: ${ratio > ROLLUP.ratio ? 'MISSED' : 'ok'}`,
  );
  console.log(
    `  memory from 100 to 1,000 workbooks: ${small.peakMB} → ${ours.peakMB} MB, × ${growth.toFixed(2)}, ` +
      `wanted ≤ ${ROLLUP.growth}: ${growth > ROLLUP.growth ? 'MISSED' : 'ok'}\n`,
  );
  return Number(ratio > ROLLUP.ratio) + Number(growth > ROLLUP.growth);
}

/** The workbook a job begins with, made once. */
function input(job, size) {
  if (['write', 'memo', 'report'].includes(job)) return '';
  const file = join(inputs, `${job}-${size}.xlsx`);
  if (existsSync(file)) return file;
  writeFileSync(file, job === 'pipeline' ? measuresWorkbook(size) : dataWorkbook(size));
  return file;
}

function measure(job, who, size, runs, file = input(job, size)) {
  const args = ['--import', 'tsx', MEASURE, job, who, String(size), String(runs), file];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

function show(who, { times, peakMB }, job) {
  console.log(`  ${who.padEnd(14)} ${median(times[job]).toFixed(1).padStart(9)} (${peakMB})`);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
