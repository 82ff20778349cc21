import type { Choices } from '../app';
import type { Day, Round } from '../domain';
import type { Language } from '../i18n';
import type { MemoKind } from '../memo';
import type { LayoutId } from '../report';

/** The options of both commands, as typed. */
export interface Options {
  readonly round?: Round;
  readonly sheet?: string;
  readonly date?: Day;
  readonly asOf?: Day;
  readonly layout?: LayoutId;
  readonly memo?: MemoKind;
  readonly digits: Choices['digits'];
  readonly lang: Language;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly out?: string;
  /** A template of Word for the memo; `false`: the standard memo, whatever the workbook keeps. */
  readonly template?: string | false;
}

/** What was not chosen is left to the workbook, which remembers what was chosen before; the day to the clock. */
export function chosen(options: Options, clock: () => Date): Choices {
  return {
    round: options.round ?? null,
    today: options.date ?? dayOf(clock()),
    digits: options.digits,
    sheet: options.sheet ?? null,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.layout === undefined ? {} : { layout: options.layout }),
    ...(options.memo === undefined ? {} : { memo: options.memo }),
  };
}

/** The day on the wall calendar of this machine. */
export function dayOf(date: Date): Day {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
