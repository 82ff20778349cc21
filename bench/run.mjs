import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './contenders.mjs';
import { dataWorkbook, measuresWorkbook } from './workbooks.mjs';

/** `npm run bench`: times, peak memory, and ratios against the libraries of `contenders.mjs` in the same run. */
const MEASURE = fileURLToPath(new URL('./measure.mjs', import.meta.url));
const LIBRARIES = Object.keys(CONTENDERS).filter((who) => who !== 'tidtam');

/** What each job must reach against the fastest library; a larger ratio is a failure. */
const JOBS = [
  { job: 'add', size: 100_000, runs: 3, most: 0.01, say: 'add a report sheet to a workbook of 100,000 rows' },
  { job: 'read', size: 10_000, runs: 9, most: 0.6, say: 'read 10,000 rows' },
  { job: 'write', size: 10_000, runs: 9, most: 1.0, say: 'write 10,000 rows' },
];

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
process.exitCode = missed === 0 ? 0 : 1;

/** The workbook a job begins with, made once. */
function input(job, size) {
  if (job === 'write') return '';
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
