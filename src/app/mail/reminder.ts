import { type Measure, STATUS_LABELS } from '../../domain';
import { type Letter, paragraphs } from './letter';
import { COMMON, REMINDER } from './letter-words';
import type { MissingOwner } from './missing-answers';
import { personOf, recipientsOf, salutationOf, withoutAddress } from './recipients';
import { type LetterCheck, type WrittenMail, dayText, letterOf } from './written-mail';

/** Measures that a letter names; it says how many more there are. */
const NAMED = 20;
/** Characters of a title. */
const TITLE = 160;

/** A polite reminder, with the measures that still wait, in official Thai. */
export function reminderOf(check: LetterCheck, missing: MissingOwner): WrittenMail {
  const { owner, sending, daysOver, late, unfilled } = missing;
  const { digits } = check.options;
  const measures = [...unfilled, ...late.map(({ measure }) => measure)];
  const mailboxes = recipientsOf(
    owner,
    owner === null ? ownMeasures(check, missing) : measures,
    check.agency.agency,
  );
  const letter = letterOf(check, sending.round).with({
    owner,
    day: dayText(sending.day, digits),
    due: sending.due && dayText(sending.due, digits),
    days: daysOver !== null && daysOver > 0 ? daysOver : null,
    salutation: salutationOf(owner, mailboxes),
  });
  const lateLines = late.map(({ measure, due, status }) =>
    letter
      .with({ title: titleOf(measure), due: dayText(due, digits), status: status && STATUS_LABELS[status] })
      .say(REMINDER.lateRow),
  );
  const unfilledLines = unfilled.map((measure) => letter.with({ title: titleOf(measure) }).say(['{title}']));
  return {
    to: mailboxes.map(personOf),
    cc: [],
    subject: letter.say(REMINDER.subject),
    body: paragraphs([
      letter.say(COMMON.salutation),
      letter.say(REMINDER.opening),
      letter.say(REMINDER.request),
      list(letter, REMINDER.unfilled, unfilledLines),
      list(letter, REMINDER.late, lateLines),
      letter.say(COMMON.contact),
      letter.say(REMINDER.closing),
      letter.say(COMMON.from),
    ]),
    notes: mailboxes.length > 0 ? [] : withoutAddress([salutationOf(owner, [])]),
  };
}

function list(letter: Letter, heading: readonly string[], lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - NAMED;
  return [
    letter.with({ count: lines.length }).say(heading),
    ...letter.numbered(lines.slice(0, NAMED)),
    ...(more > 0 ? [letter.with({ count: more }).say(REMINDER.more)] : []),
  ];
}

function titleOf({ title }: Measure): string {
  const letters = Array.from(title.replace(/\s+/g, ' '));
  return letters.length <= TITLE ? letters.join('') : `${letters.slice(0, TITLE).join('')}…`;
}

function ownMeasures({ register }: LetterCheck, { sending }: MissingOwner): readonly Measure[] {
  return register?.measures.filter(({ id }) => id !== null && Object.hasOwn(sending.rows, id)) ?? [];
}
