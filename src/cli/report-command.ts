import { basename, extname, join, resolve } from 'node:path';
import { type MadeReport, makeReport } from '../app';
import { LANGUAGES, fill, refusalText, texts } from '../i18n';
import { writeMemo } from '../memo';
import type { Refusal } from '../workbook';
import { type Options, chosen } from './choices';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook } from './input-file';
import type { Io } from './io';
import { asJson } from './json';
import { writeAll } from './output-files';
import { checkLines } from './print';

/**
 * `report FILE`: writes `<name>-report.xlsx` (the workbook with the report sheets; `.xlsm` stays `.xlsm`)
 * and `<name>-memo.docx` into the folder `--out`, by default the current one. The input is never changed.
 */
export async function reportCommand(path: string, options: Options, io: Io): Promise<ExitCode> {
  const { cli } = texts(options.lang);
  io.tell(fill(cli.reading, { file: path }));
  const workbook = await openWorkbook(path);
  io.tell(cli.recognising);
  const made = await makeReport(workbook, chosen(options, io.clock));
  const files = made.outcome === 'made' ? outputPaths(path, options.out) : null;
  if (files && made.outcome === 'made') {
    io.tell(cli.writing);
    await writeAll([
      { path: files.report, bytes: workbook.save() },
      { path: files.memo, bytes: await writeMemo(made.memo) },
    ]);
  }
  const written = files ? [files.report, files.memo] : [];
  const lines = options.json
    ? [JSON.stringify(asJson(made.check, written, options.lang), null, 2)]
    : outcomeLines(made, written, options);
  lines.forEach(io.print);
  if (made.outcome === 'refused') refusalLines(made.refusals).forEach(io.tell);
  return made.outcome === 'made' ? EXIT.ok : EXIT.stopped;
}

/** Why the workbook did not take the sheets, in both languages as all that is wrong with a file. */
function refusalLines(refusals: readonly Refusal[]): readonly string[] {
  return refusals.flatMap((one) =>
    LANGUAGES.map((language) => fill(texts(language).cli.refused, { reason: refusalText(one, language) })),
  );
}

function outputPaths(path: string, out: string | undefined) {
  const extension = extname(path);
  const name = basename(path, extension);
  const folder = resolve(out ?? '.');
  const kept = /^\.xl[st][mx]$/i.test(extension) ? extension.toLowerCase() : '.xlsx';
  return { report: join(folder, `${name}-report${kept}`), memo: join(folder, `${name}-memo.docx`) };
}

function outcomeLines(made: MadeReport, files: readonly string[], options: Options): readonly string[] {
  const { cli } = texts(options.lang);
  const check = checkLines(made.check, options.lang, options.all ?? false);
  switch (made.outcome) {
    case 'made':
      return [
        ...check,
        '',
        `${cli.made}:`,
        ...files.map((file) => `  ${file}`),
        `  ${fill(cli.sheetsMade, { sheets: made.sheets.join(' · ') })}`,
        cli.unchanged,
      ];
    case 'stopped':
      return [...check, '', cli.stopped];
    case 'refused':
      return check;
  }
}
