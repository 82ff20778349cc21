import { fill, texts } from '../i18n';
import { type Options, chosen } from './choices';
import { EXIT, type ExitCode } from './exit-codes';
import { checkFile } from './input-file';
import type { Io } from './io';
import { asJson } from './json';
import { checkLines } from './print';

/** `check FILE`: what was recognised and what is wrong; writes nothing. */
export async function checkCommand(path: string, options: Options, io: Io): Promise<ExitCode> {
  const { cli } = texts(options.lang);
  io.tell(fill(cli.reading, { file: path }));
  io.tell(cli.recognising);
  const check = await checkFile(path, chosen(options, io.clock));
  if (options.json) io.print(JSON.stringify(asJson(check, [], options.lang), null, 2));
  else for (const line of checkLines(check, options.lang, options.all ?? false)) io.print(line);
  return check.register ? EXIT.ok : EXIT.stopped;
}
