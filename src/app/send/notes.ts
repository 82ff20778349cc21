import { type Finding, type Measure, finding, formatDay, looseKey } from '../../domain';
import type { RecognisedTable } from '../../tables';
import type { Check } from '../check';
import type { SendChoices, SentFile } from './choices';

/** Names that one sentence lists; of more it says how many there are. */
const MOST_NAMES = 12;

/** What a person should know before the files go out: what stays behind, who gets nothing, what was sent before. */
export function sendingNotes(
  check: Check,
  register: RecognisedTable,
  choices: SendChoices,
  {
    files,
    unowned,
  }: { readonly files: readonly Pick<SentFile, 'owner'>[]; readonly unowned: readonly Measure[] },
): readonly Finding[] {
  const { today, digits } = check.options;
  const day = (one: string): string => formatDay(one, 'short', digits);
  const { due, round, together } = choices;
  return [
    ...(due !== null && due < today ? [finding('send.due-passed', null, { due: day(due) })] : []),
    ...(together ? [] : unowned).map(({ title, places }) =>
      finding('send.unowned', places.owner ?? places.measure ?? null, { measure: title }),
    ),
    ...sentBefore(check, files, round).map(({ owner, day: on }) =>
      finding('send.again', null, { owner, day: day(on) }),
    ),
    ...(check.memory.broken ? [finding('send.not-remembered', null)] : []),
    ...leftBehind(check, register),
  ];
}

/** To whom of them a workbook of the same round was sent before, and has not come back. */
function sentBefore(
  { memory }: Check,
  files: readonly Pick<SentFile, 'owner'>[],
  round: SendChoices['round'],
): readonly { readonly owner: string; readonly day: string }[] {
  const waiting = new Map<string, string>();
  for (const { owner, round: of, day, answers } of memory.exchange.sendings)
    if (owner !== null && of === round && answers.length === 0) waiting.set(looseKey(owner), day);
  return files.flatMap(({ owner }) => {
    const day = owner === null ? undefined : waiting.get(looseKey(owner));
    return owner === null || day === undefined ? [] : [{ owner, day }];
  });
}

/** The file is made anew: its author, comments and all other sheets are not in it. */
function leftBehind({ snapshot }: Check, register: RecognisedTable): readonly Finding[] {
  const others = snapshot.sheets.filter(({ name }) => name !== register.sheet);
  const hidden = others.filter(({ visibility }) => visibility !== 'visible');
  const own = register.columns.filter(({ role, header }) => role === 'unknown' && header.trim() !== '');
  return [
    finding('send.made-anew', null),
    ...(others.length === 0
      ? []
      : [
          finding(
            'send.sheets-stay',
            null,
            listed(
              others.map(({ name }) => name),
              'sheets',
            ),
          ),
        ]),
    ...(hidden.length === 0
      ? []
      : [
          finding(
            'send.hidden-stay',
            null,
            listed(
              hidden.map(({ name }) => name),
              'sheets',
            ),
          ),
        ]),
    ...(own.length === 0
      ? []
      : [
          finding(
            'send.columns-stay',
            { sheet: register.sheet, row: register.headerRows.last, column: own[0]?.column ?? 0 },
            listed(
              own.map(({ header }) => header),
              'columns',
            ),
          ),
        ]),
  ];
}

function listed(names: readonly string[], key: string): Record<string, string | number> {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return { [key]: names.length > MOST_NAMES ? `${shown} …` : shown, count: names.length };
}
