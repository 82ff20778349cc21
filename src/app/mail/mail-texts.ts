import type { Measure } from '../../domain';
import type { Sending } from '../../exchange';
import { COMMON, SENDING } from './letter-words';
import { paragraphs } from './letter';
import { personOf, recipientsOf, salutationOf, withoutAddress } from './recipients';
import { type LetterCheck, type WrittenMail, dayText, letterOf } from './written-mail';

/** What a mail says of a workbook that is sent; `SentFile` has it all. */
export interface MailedFile {
  /** `null`: one workbook for all. */
  readonly owner: string | null;
  /** The name of the file. */
  readonly name: string;
  /** Rows to be filled in. */
  readonly rows: number;
  readonly sending: Pick<Sending, 'round' | 'due' | 'rows'>;
}

/** The mail that goes with the workbook of an owner, in official Thai. */
export function mailTexts(check: LetterCheck, { owner, name, rows, sending }: MailedFile): WrittenMail {
  const { agency } = check.agency;
  const { digits } = check.options;
  const mailboxes = recipientsOf(owner, measuresOf(check, sending), agency);
  const due = sending.due && dayText(sending.due, digits);
  const letter = letterOf(check, sending.round).with({
    owner,
    due,
    rows,
    file: name,
    salutation: salutationOf(owner, mailboxes),
  });
  return {
    to: mailboxes.map(personOf),
    cc: [],
    subject: letter.say(SENDING.subject),
    body: paragraphs([
      letter.say(COMMON.salutation),
      letter.say(SENDING.opening),
      [letter.say(SENDING.request), ...letter.numbered(SENDING.steps.map((step) => letter.say(step)))],
      letter.say(COMMON.contact),
      letter.say(SENDING.closing),
      letter.say(COMMON.from),
    ]),
    notes: mailboxes.length > 0 ? [] : withoutAddress([salutationOf(owner, [])]),
  };
}

/** The measures of the register that can be filled in in this workbook. */
function measuresOf({ register }: LetterCheck, { rows }: Pick<Sending, 'rows'>): readonly Measure[] {
  const ids = new Set(rows.flatMap(({ id, editable }) => (editable ? id : [])));
  return register?.measures.filter(({ id }) => id !== null && ids.has(id)) ?? [];
}
