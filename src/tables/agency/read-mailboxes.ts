import { type Finding, type Mailbox, type Place, finding, looseKey, readEmails } from '../../domain';
import type { SheetSnapshot } from '../../workbook';
import type { MailboxColumnKey } from './columns';
import { filled, placeOf } from './sheet-grid';
import type { SmallTable } from './small-table';

/** Departments of one agency; an office has dozens. */
const MOST = 300;

/** The table of e-mail addresses as it stands on the sheet, for what a check says of it. */
export interface MailboxPlaces {
  /** The header of the column of addresses. */
  readonly header: Place;
  /** Rows that name a department, with the cell of its address, filled in or not. */
  readonly rows: readonly { readonly owner: string; readonly place: Place }[];
}

export interface ReadMailboxes {
  /** Each address of each department once, in the order of the sheet. */
  readonly mailboxes: readonly Mailbox[];
  readonly findings: readonly Finding[];
  /** `null` without the table. */
  readonly places: MailboxPlaces | null;
}

/** Where departments get their mail. An address that is none, or of nobody, is told and left out; two of one are both kept. */
export function readMailboxes(
  sheet: SheetSnapshot,
  table: SmallTable<MailboxColumnKey> | null,
): ReadMailboxes {
  if (table === null) return { mailboxes: [], findings: [], places: null };
  const column = table.columns.email ?? 0;
  const findings: Finding[] = [];
  const rows: { owner: string; place: Place }[] = [];
  const byOwner = new Map<string, { last: Place; boxes: Mailbox[] }>();
  for (const { row, texts } of table.rows.slice(0, MOST)) {
    const place = placeOf(sheet, row, column);
    const owner = filled(texts.owner);
    const { emails, invalid } = readEmails(filled(texts.email) ?? '');
    if (owner === null) {
      if (emails.length > 0) findings.push(finding('mailbox.no-owner', place, { emails: emails.join(', ') }));
      continue;
    }
    rows.push({ owner, place });
    findings.push(...invalid.map((text) => finding('mailbox.invalid', place, { owner, text })));
    if (emails.length === 0) continue;
    const key = looseKey(owner);
    const known = byOwner.get(key) ?? { last: place, boxes: [] };
    byOwner.set(key, { last: place, boxes: withEmails(known.boxes, owner, emails, filled(texts.contact)) });
  }
  for (const { last, boxes } of byOwner.values()) if (boxes.length > 1) findings.push(several(boxes, last));
  return {
    mailboxes: [...byOwner.values()].flatMap(({ boxes }) => boxes),
    findings,
    places: { header: placeOf(sheet, table.header, column), rows },
  };
}

function withEmails(
  boxes: readonly Mailbox[],
  owner: string,
  emails: readonly string[],
  contact: string | null,
): Mailbox[] {
  const known = new Set(boxes.map(({ email }) => email.toLowerCase()));
  const more = emails.filter((email) => !known.has(email.toLowerCase()));
  return [...boxes, ...more.map((email) => ({ owner, email, contact }))];
}

function several(boxes: readonly Mailbox[], place: Place): Finding {
  const emails = boxes.map(({ email }) => email).join(', ');
  return finding('mailbox.several', place, { owner: boxes[0]?.owner ?? '', emails });
}
