import { basename, resolve } from 'node:path';
import { MOST_LATE } from '../app';
import type { Day, Round } from '../domain';
import {
  type AgencySummary,
  type LateOfAgency,
  type RollUpInput,
  type RollUpOptions,
  doubtsOf,
  expectedYear,
  inOrder,
  rollupFile,
  ROLLUP_WORDS,
} from '../exchange';
import { type Language, type LeftOutReason, fill, leftOutText } from '../i18n';
import { exchangeCliTexts } from '../i18n/exchange-cli-texts';
import { dayOf } from './choices';
import { EXIT, type ExitCode } from './exit-codes';
import type { Io } from './io';
import { writeAll } from './output-files';
import { type Begun, JOURNAL_VERSION, RollupJournal, journalPath } from './rollup-journal';
import { progressOf } from './rollup-progress';
import { readAgencyFile, stateOf } from './rollup-read';
import { type Found, findWorkbooks } from './rollup-walk';

export interface RollupOptions {
  readonly out: string;
  readonly round?: Round;
  readonly date?: Day;
  readonly year?: number;
  readonly digits: 'thai' | 'arabic';
  readonly lang: Language;
  readonly keepJournal?: boolean;
  readonly json?: boolean;
}

/** Files that are left out, told on the screen; all of them are in the summary. */
const SHOWN = 20;

/**
 * `rollup DIR --out FILE`: sums up every workbook in a folder and the folders in it in one. One file is in memory at a time,
 * and what was read is kept beside the result: stopped in the middle, the same call goes on where it was.
 */
export async function rollupCommand(dir: string, options: RollupOptions, io: Io): Promise<ExitCode> {
  const { rollup } = exchangeCliTexts(options.lang);
  const folder = resolve(dir);
  const out = resolve(options.out);
  const path = journalPath(out);
  io.tell(fill(rollup.looking, { folder: dir }));
  const found = await findWorkbooks(folder, new Set([out, path]));
  const total = found.workbooks.length;
  if (total === 0 && found.leftOut.length === 0) {
    io.tell(fill(rollup.none, { folder: dir }));
    return EXIT.stopped;
  }
  io.tell(fill(rollup.found, { count: total }));
  const { journal, head, begun } = await RollupJournal.begin(
    path,
    {
      journal: 'tidtam-rollup',
      version: JOURNAL_VERSION,
      folder,
      today: options.date ?? null,
      round: options.round ?? null,
      year: options.year ?? null,
      stays: options.keepJournal ?? false,
    },
    dayOf(io.clock()),
  );
  const choices: RollUpOptions = {
    round: head.round,
    today: head.today,
    year: head.year,
    digits: options.digits,
    language: options.lang === 'th' ? 'thai' : 'english',
  };
  try {
    const done = await readAll(folder, found.workbooks, { journal, begun, choices, options, io });
    if (done < total) {
      io.tell(fill(rollup.interrupted, { done, total, journal: basename(path) }));
      return EXIT.stopped;
    }
    io.tell(rollup.writing);
    const input = await inputOf(found, journal, options.lang);
    const bytes = await rollupFile(input, choices);
    await writeAll([{ path: out, bytes }]);
    tellResult(input, choices, out, options, io);
  } finally {
    await journal.close();
  }
  if (options.keepJournal !== true) await RollupJournal.remove(path);
  return EXIT.ok;
}

interface Reading {
  readonly journal: RollupJournal;
  readonly begun: Begun;
  readonly choices: RollUpOptions;
  readonly options: RollupOptions;
  readonly io: Io;
}

/** Reads what was not read yet; gives how many files are read when it ends, be it by the person's wish. */
async function readAll(folder: string, files: readonly string[], reading: Reading): Promise<number> {
  const { journal, begun, choices, options, io } = reading;
  const { rollup } = exchangeCliTexts(options.lang);
  const named = { journal: basename(journalPath(options.out)) };
  const total = files.length;
  const waiting = files.map((file) => stateOf(folder, file)).filter((state) => !journal.has(state));
  let done = total - waiting.length;
  if (begun === 'resumed') io.tell(fill(rollup.resumed, { ...named, done, total, day: choices.today }));
  if (begun === 'afresh') io.tell(fill(rollup.afresh, named));
  let isStopped = false;
  const stopListening = io.onInterrupt?.(() => (isStopped = true));
  const progress = progressOf(total, io, options.lang);
  try {
    for (const state of waiting) {
      progress.at(done);
      journal.add(await readAgencyFile(folder, state, choices));
      done++;
      if (isStopped) break;
    }
    progress.at(done);
  } finally {
    progress.end();
    stopListening?.();
  }
  return done;
}

/** What the sheets show: summaries of all files, but of late measures only as many as fit. */
async function inputOf(found: Found, journal: RollupJournal, language: Language): Promise<RollUpInput> {
  const summaries: { summary: AgencySummary }[] = [];
  const leftOut: { file: string; reason: string }[] = [];
  const leave = (file: string, why: LeftOutReason) =>
    leftOut.push({ file, reason: leftOutText(file, why, language) });
  for await (const entry of journal.entries(found.workbooks)) {
    if ('summary' in entry) summaries.push({ summary: entry.summary });
    else leave(entry.file, entry.why);
  }
  for (const { file, why } of found.leftOut) leave(file, why);
  const ordered = inOrder(summaries).map(({ summary }) => summary);
  const late: LateOfAgency[] = [];
  let all = 0;
  for (const of of ordered) {
    const own = of.rounds.reduce((sum, round) => sum + round.late, 0);
    all += own;
    if (own === 0 || late.length >= MOST_LATE) continue;
    const read = await journal.lateOf(of.file);
    for (const one of read.slice(0, MOST_LATE - late.length)) late.push({ ...one, of });
  }
  return { summaries: ordered, late, lateLeft: all - late.length, leftOut, others: found.others };
}

function tellResult(
  input: RollUpInput,
  choices: RollUpOptions,
  out: string,
  { lang, json }: RollupOptions,
  io: Io,
): void {
  const { rollup } = exchangeCliTexts(lang);
  const { summaries, leftOut, late, lateLeft } = input;
  const doubtful = doubtsOf(summaries, expectedYear(summaries, choices.year));
  if (json) {
    const doubts = [...doubtful].map(([file, why]) => ({ file, doubts: why }));
    const told = { files: [out], used: summaries.length, leftOut, doubts, late: late.length + lateLeft };
    io.print(JSON.stringify(told, null, 2));
    return;
  }
  const figures = {
    used: summaries.length,
    left: leftOut.length,
    doubtful: doubtful.size,
    late: late.length + lateLeft,
  };
  io.print(fill(rollup.made, { file: out }));
  io.print(fill(rollup.figures, figures));
  if (lateLeft > 0) io.print(fill(rollup.lateTold, { shown: late.length, left: lateLeft }));
  if (leftOut.length === 0) return;
  io.print(fill(rollup.leftOut, { count: leftOut.length }));
  for (const { reason } of leftOut.slice(0, SHOWN)) io.print(`  ${reason}`);
  const more = leftOut.length - SHOWN;
  if (more > 0)
    io.print(`  ${fill(rollup.more, { count: more, sheet: ROLLUP_WORDS[choices.language].sheets.files })}`);
}
