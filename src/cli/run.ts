import { type Command, CommanderError } from 'commander';
import { type Language, loadTexts, problemText, wordProblemText } from '../i18n';
import { WordError } from '../word';
import { WorkbookError } from '../workbook';
import { EXIT, type ExitCode } from './exit-codes';
import { problemJson } from './json';
import { FileError } from './file-error';
import type { Io } from './io';
import { program } from './program';

/** Runs the command line on arguments (without `node` and the script) and gives its exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  // What is wrong with a call or a file is told in both languages.
  await loadTexts('en');
  const command = program(io, (ended) => (code = ended))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.tell(text.trimEnd()),
      // Told below, in both languages.
      outputError: () => undefined,
    });
  for (const sub of command.commands) sub.copyInheritedSettings(command);
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (isUsage(error)) return EXIT.unusable;
    const [thai, english] = sentences(error, fileOf(command));
    [thai, english].forEach(io.tell);
    if (args.includes('--json'))
      io.print(problemJson(problemOf(error), { th: thai, en: english }[languageOf(args)]));
    return EXIT.unusable;
  }
}

/** What went wrong, in Thai and, on the next line, in English: who reads it did not get as far as a choice. */
function sentences(error: unknown, file: string): readonly [thai: string, english: string] {
  return [sentence('th'), sentence('en')];

  function sentence(language: Language): string {
    if (error instanceof CommanderError) return problemText(wrongCall(error), file, language);
    if (error instanceof WorkbookError) return problemText(error, file, language);
    if (error instanceof WordError) return wordProblemText(error, file, language);
    if (error instanceof FileError) return problemText(error, error.file, language);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return problemText({ problem: 'unexpected', detail }, file, language);
  }
}

/** The word of the code for what went wrong, for programs. */
function problemOf(error: unknown): string {
  if (error instanceof CommanderError) return 'wrong-call';
  const isOurs = error instanceof WorkbookError || error instanceof WordError || error instanceof FileError;
  return isOurs ? error.problem : 'unexpected';
}

/** The language that was asked for, as far as the call can be read at all. */
function languageOf(args: readonly string[]): Language {
  return args.join('=').includes('--lang=en') ? 'en' : 'th';
}

/** Called without a command: how to call it was printed, in both languages. */
const isUsage = (error: unknown) => error instanceof CommanderError && error.code === 'commander.help';

/** The library's own words name the option or argument that it did not understand. */
function wrongCall({ message }: CommanderError) {
  return { problem: 'wrong-call', detail: message.replace(/^error: /, '') } as const;
}

/** The file the command was given, for the sentence about it. */
function fileOf(command: Command): string {
  return command.commands.find(({ args }) => args.length > 0)?.args[0] ?? '';
}
