import { randomBytes } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type Check,
  type SentFile,
  checkWorkbook,
  draftName,
  mailTexts,
  sendRegister,
  sendableOwners,
} from '../app';
import { type Day, type Finding, type Round, looseKey } from '../domain';
import { mailDraft } from '../exchange';
import { LANGUAGES, type Language, fill, refusalText, texts } from '../i18n';
import { exchangeCliTexts } from '../i18n/exchange-cli-texts';
import { type Options, chosen } from './choices';
import { EXIT, type ExitCode } from './exit-codes';
import { FileError } from './file-error';
import { openWorkbook } from './input-file';
import type { Io } from './io';
import { findingJson } from './json';
import { type OutputFile, writeAll } from './output-files';
import { findingLines } from './print';

export interface SendOptions {
  readonly out: string;
  readonly round?: Round;
  readonly due?: Day;
  readonly owner?: readonly string[];
  readonly together?: boolean;
  readonly others?: boolean;
  readonly mail?: boolean;
  readonly remember?: boolean;
  readonly force?: boolean;
  readonly date?: Day;
  readonly digits: Options['digits'];
  readonly lang: Language;
  readonly json?: boolean;
}

/** A workbook that goes out, and the draft of the mail that carries it. */
interface Outgoing {
  readonly sent: SentFile;
  readonly path: string;
  readonly mail: OutputFile | null;
}

/**
 * `send FILE --out DIR`: a workbook for each department, to be filled in anywhere; with `--mail` a draft beside each. The
 * register is only changed with `--remember`, together with the files: all of them are written or none.
 */
export async function sendCommand(path: string, options: SendOptions, io: Io): Promise<ExitCode> {
  const { cli, send } = texts(options.lang);
  const { send: words } = exchangeCliTexts(options.lang);
  io.tell(fill(cli.reading, { file: path }));
  const workbook = await openWorkbook(path);
  const check = await checkWorkbook(workbook, { ...chosen(options, io.clock), sheet: null });
  const strangers = strangersIn(check, options.owner ?? []);
  if (strangers.length > 0) {
    const owners = sendableOwners(check)
      .map(({ owner }) => owner)
      .join(', ');
    const message = fill(words.stranger, { owner: strangers.join(', '), owners });
    io.print(options.json ? cannotJson('no-owners', message) : message);
    return EXIT.stopped;
  }
  const sent = await sendRegister(check, {
    round: options.round ?? check.options.round,
    due: options.due ?? null,
    owners: options.owner ?? null,
    together: options.together ?? false,
    others: options.others ?? false,
    id: () => randomBytes(6).toString('hex'),
  });
  if (sent.outcome === 'cannot') {
    const reason = fill(send.cannot[sent.reason], sent.data);
    io.print(options.json ? cannotJson(sent.reason, reason) : reason);
    return EXIT.stopped;
  }
  const { files, notes } = await outgoing(check, sent.files, options, io);
  const remembered = options.remember === true && sent.remember.plan.edits.length > 0;
  if (remembered) {
    const applied = await workbook.apply(sent.remember.plan);
    if (applied.outcome === 'refused') {
      for (const one of applied.refusals)
        for (const language of LANGUAGES)
          io.tell(fill(texts(language).cli.refused, { reason: refusalText(one, language) }));
      return EXIT.stopped;
    }
  }
  const written = files.flatMap(({ sent: { file }, path: to, mail }) => [
    { path: to, bytes: file },
    ...(mail ? [mail] : []),
  ]);
  if (options.force !== true) await refuseOverwriting(written);
  await writeAll([...written, ...(remembered ? [{ path: resolve(path), bytes: workbook.save() }] : [])]);
  const all = [...sent.notes, ...notes];
  if (options.json) io.print(asJson(files, all, remembered, options.lang));
  else {
    io.print(`${cli.made}:`);
    for (const { sent: one, path: to, mail } of files) {
      const owner = one.owner ?? words.everyone;
      io.print(`  ${fill(words.file, { owner, rows: one.rows, file: to })}`);
      if (mail) io.print(`    ${mail.path}`);
    }
    findingLines(all, options.lang, true).forEach(io.print);
    io.print(remembered ? fill(words.remembered, { file: path }) : words.notRemembered);
  }
  return EXIT.ok;
}

/** Names that no department of the register has: a slip of the pen must not leave a department out. */
function strangersIn(check: Check, owners: readonly string[]): readonly string[] {
  const known = sendableOwners(check);
  // Without any, sending tells why.
  if (known.length === 0) return [];
  const keys = new Set(known.map(({ owner }) => looseKey(owner)));
  return owners.filter((owner) => !keys.has(looseKey(owner)));
}

const cannotJson = (rule: string, message: string): string =>
  JSON.stringify({ files: [], cannot: { rule, message } }, null, 2);

async function outgoing(
  check: Check,
  files: readonly SentFile[],
  { out, mail }: SendOptions,
  io: Io,
): Promise<{ readonly files: readonly Outgoing[]; readonly notes: readonly Finding[] }> {
  const folder = resolve(out);
  const all: Outgoing[] = [];
  const notes: Finding[] = [];
  for (const sent of files) {
    const path = join(folder, sent.name);
    if (mail !== true) {
      all.push({ sent, path, mail: null });
      continue;
    }
    const written = mailTexts(check, sent);
    notes.push(...written.notes);
    const attachments = [{ name: sent.name, file: sent.file }];
    const bytes = await mailDraft({ ...written, attachments, date: io.clock() });
    all.push({ sent, path, mail: { path: join(folder, draftName(sent.name)), bytes } });
  }
  return { files: all, notes };
}

/** A file of that name may be the answer of a department, saved where the question was: it is not written over. */
async function refuseOverwriting(files: readonly OutputFile[]): Promise<void> {
  for (const { path } of files) {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new FileError('file-exists', path, null);
  }
}

function asJson(
  files: readonly Outgoing[],
  notes: readonly Finding[],
  remembered: boolean,
  language: Language,
): string {
  const told = files.map(({ sent: { owner, rows, sending }, path, mail }) => ({
    owner,
    rows,
    sending: sending.id,
    file: path,
    mail: mail?.path ?? null,
  }));
  return JSON.stringify(
    { files: told, notes: notes.map((one) => findingJson(one, language)), remembered },
    null,
    2,
  );
}
