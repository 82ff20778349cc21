import { basename, extname, join, resolve } from 'node:path';
import { type KeptTemplate, type MadeReport, makeReport, memoFile, templateOf } from '../app';
import { LANGUAGES, fill, memoTexts, refusalText, templateProblemText, texts } from '../i18n';
import { type MemoModel, type TemplateProblem, checkTemplate, isUsable, memoKinds } from '../memo';
import type { Refusal } from '../workbook';
import { type Options, chosen } from './choices';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook, readBytes } from './input-file';
import type { Io } from './io';
import { asJson, problemJson } from './json';
import { writeAll } from './output-files';
import { checkLines } from './print';
import { templateLines } from './template-lines';

/**
 * `report FILE`: writes `<name>-report.xlsx` (the workbook with the report sheets; `.xlsm` stays `.xlsm`)
 * and `<name>-memo.docx` into the folder `--out`, by default the current one. The input is never changed.
 */
export async function reportCommand(path: string, options: Options, io: Io): Promise<ExitCode> {
  const { cli } = texts(options.lang);
  const given = typeof options.template === 'string' ? await givenTemplate(options.template) : null;
  const problems = given ? await checkTemplate(given.file) : [];
  if (given && !isUsable(problems)) {
    return refuseTemplate(problems, given.name, options, io);
  }
  io.tell(fill(cli.reading, { file: path }));
  const workbook = await openWorkbook(path);
  io.tell(cli.recognising);
  const made = await makeReport(workbook, chosen(options, io.clock));
  const files = made.outcome === 'made' ? outputPaths(path, options.out) : null;
  if (files && made.outcome === 'made') {
    io.tell(cli.writing);
    await writeAll([
      { path: files.report, bytes: workbook.save() },
      { path: files.memo, bytes: await memoBytes(made.memo, templateFor(made, given, options), options, io) },
    ]);
  }
  const written = files ? [files.report, files.memo] : [];
  const lines = options.json
    ? [JSON.stringify(asJson(made.check, written, options.lang), null, 2)]
    : outcomeLines(made, written, options);
  lines.forEach(io.print);
  memoKindLines(made, options).forEach(io.tell);
  if (made.outcome === 'refused') refusalLines(made.refusals).forEach(io.tell);
  return made.outcome === 'made' ? EXIT.ok : EXIT.stopped;
}

const givenTemplate = async (path: string): Promise<KeptTemplate> => ({
  name: basename(path),
  file: await readBytes(path),
});

function refuseTemplate(
  problems: readonly TemplateProblem[],
  name: string,
  { json, lang }: Options,
  io: Io,
): ExitCode {
  templateLines(problems, name).forEach(io.tell);
  const first = problems.find(({ severity }) => severity === 'error');
  if (json && first)
    io.print(problemJson(`template.${first.problem}`, templateProblemText(first, name, lang)));
  return EXIT.unusable;
}

/** The one that was given, else the one that the workbook keeps. */
function templateFor(
  { check }: MadeReport,
  given: KeptTemplate | null,
  options: Options,
): KeptTemplate | null {
  return options.template === false ? null : (given ?? templateOf(check));
}

async function memoBytes(
  memo: MemoModel,
  template: KeptTemplate | null,
  { lang }: Options,
  io: Io,
): Promise<Uint8Array> {
  const { made, file, problems } = await memoFile(memo, template);
  if (template === null) return file;
  const words = memoTexts(lang).template;
  io.tell(made === 'standard' ? words.standard : fill(words.kept, { file: template.name }));
  templateLines(problems, template.name).forEach(io.tell);
  return file;
}

/** That another kind of memo was made than the one that was asked for. */
function memoKindLines(made: MadeReport, { memo: wanted, lang }: Options): readonly string[] {
  const { register } = made.check;
  if (made.outcome !== 'made' || !register || wanted === undefined || wanted === made.memo.kind) return [];
  const kinds = memoKinds(register).join(', ');
  return [fill(texts(lang).cli.memoKindOther, { wanted, made: made.memo.kind, kinds })];
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
