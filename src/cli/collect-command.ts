import { basename, extname, resolve } from 'node:path';
import { type CollectView, checkWorkbook, collect } from '../app';
import type { Day } from '../domain';
import { LOG_SHEET, UNDECIDED } from '../exchange';
import { LANGUAGES, type Language, cannotText, fill, refusalText, texts } from '../i18n';
import { exchangeCliTexts } from '../i18n/exchange-cli-texts';
import { type Options, chosen } from './choices';
import { collectLines } from './collect-lines';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook } from './input-file';
import type { Io } from './io';
import { findingJson } from './json';
import { writeAll } from './output-files';
import { findingLines } from './print';
import { type Returned, readAllReturned, returnedPaths } from './returned-files';

export interface CollectOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly date?: Day;
  readonly digits: Options['digits'];
  readonly lang: Language;
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * `collect FILE RETURNED…`: merges what departments sent back into the register and writes it as `<name>-merged.xlsx`, or
 * where `--out` says; that may be FILE itself. What is in conflict stays as it is in the register and stands in the log.
 */
export async function collectCommand(
  path: string,
  returned: readonly string[],
  options: CollectOptions,
  io: Io,
): Promise<ExitCode> {
  const { cli } = texts(options.lang);
  const { collect: words } = exchangeCliTexts(options.lang);
  const out = resolve(options.out ?? mergedName(path));
  io.tell(fill(cli.reading, { file: path }));
  const workbook = await openWorkbook(path);
  const { named, unreadable } = await returnedPaths(returned, new Set([resolve(path), out]), options.lang);
  if (named.length === 0 && unreadable.length === 0) {
    io.tell(words.none);
    return EXIT.stopped;
  }
  io.tell(fill(words.reading, { count: named.length }));
  const read = await readAllReturned(named, options.lang);
  const all: Returned = { files: read.files, unreadable: [...unreadable, ...read.unreadable] };
  const check = await checkWorkbook(workbook, { ...chosen(options, io.clock), sheet: null });
  const collected = collect(check, all.files, UNDECIDED);
  if (collected.outcome === 'cannot') {
    io.print(options.json ? JSON.stringify({ cannot: collected.reason }, null, 2) : words.noRegister);
    return EXIT.stopped;
  }
  const { view, proposing } = collected;
  // What stands in a file beside its form is told also when there is nothing to merge.
  const notes =
    proposing.outcome === 'proposal'
      ? (proposing.proposal.notes ?? [])
      : view.files.flatMap((file) => file.notes);
  const isWritten = proposing.outcome === 'proposal' && options.dryRun !== true;
  if (isWritten) {
    const applied = await workbook.apply(proposing.proposal.plan);
    if (applied.outcome === 'refused') {
      for (const one of applied.refusals)
        for (const language of LANGUAGES)
          io.tell(fill(texts(language).cli.refused, { reason: refusalText(one, language) }));
      return EXIT.stopped;
    }
    await writeAll([{ path: out, bytes: workbook.save() }]);
  }
  if (options.json) {
    const told = { ...asJson(view, all), notes: notes.map((one) => findingJson(one, options.lang)) };
    io.print(JSON.stringify({ ...told, files: isWritten ? [out] : [] }, null, 2));
  } else {
    for (const { reason } of all.unreadable) io.print(reason);
    collectLines(view, options.lang, options.all ?? false, options.digits).forEach(io.print);
    if (notes.length > 0) findingLines(notes, options.lang, options.all ?? false).forEach(io.print);
    if (proposing.outcome === 'cannot')
      io.print(
        proposing.reason === 'nothing'
          ? words.nothing
          : cannotText(proposing.reason, proposing.data, options.lang),
      );
    else if (!isWritten) io.print(words.dryRun);
    else
      [fill(words.written, { file: out }), fill(words.writtenMore, { sheet: LOG_SHEET })].forEach(io.print);
  }
  return proposing.outcome === 'proposal' ? EXIT.ok : EXIT.stopped;
}

/** In the current folder, as the results of a report. */
function mergedName(path: string): string {
  const extension = extname(path);
  return `${basename(path, extension)}-merged${/^\.xl[st][mx]$/i.test(extension) ? extension.toLowerCase() : '.xlsx'}`;
}

/** Days are ISO, fields the words of the code. */
function asJson({ files, ...outcome }: CollectView, { unreadable }: Returned) {
  return { returned: files, unreadable, ...outcome };
}
