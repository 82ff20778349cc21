import {
  agencyKindOf,
  defaultSignatures,
  emptyAgency,
  finding,
  headTitle,
  readFiscalYear,
} from '../../domain';
import type { Agency, AgencyKind, Finding } from '../../domain';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { agencyInTitles } from './agency-in-titles';
import { AGENCY_FIELDS } from './fields';
import type { AgencyFieldKey } from './fields';
import { findAgencySheet } from './find-sheet';
import { readFields } from './read-fields';
import type { FieldTexts } from './read-fields';
import { type MailboxPlaces, readMailboxes } from './read-mailboxes';
import { readReferences, readScores, readSignatures } from './read-small-tables';
import { placeOf, textRows } from './sheet-grid';
import { mailboxTable, referenceTable, scoreTable, signatureTable } from './small-table';

export interface ReadAgency {
  readonly agency: Agency;
  readonly findings: readonly Finding[];
  /** The sheet it was read from, or `null`. */
  readonly sheet: string | null;
  /** Where its e-mail addresses stand; left out when it has no table of them. */
  readonly mailboxes?: MailboxPlaces;
}

/**
 * Who the report is of: the agency sheet, else the one agency that the titles of the tables name, else an
 * empty agency with a finding. A chain of signatures that is not given is the usual one of the agency's kind.
 * @param titles the lines above the tables that were recognised
 */
export function readAgency(snapshot: WorkbookSnapshot, titles: readonly string[]): ReadAgency {
  const sheet = findAgencySheet(snapshot);
  return sheet === null ? fromTitles(titles) : fromSheet(sheet);
}

function fromSheet(sheet: SheetSnapshot): ReadAgency {
  const rows = textRows(sheet);
  const scores = scoreTable(rows);
  const signatures = signatureTable(rows);
  const earlier = referenceTable(rows);
  const addresses = mailboxTable(rows);
  const headers = [scores, signatures, earlier, addresses].flatMap((table) => table?.header ?? []);
  const sentences = [...(earlier?.rows ?? []), ...(addresses?.rows ?? [])].map(({ row }) => row);
  const skip = new Set([...headers, ...sentences]);
  const fields = readFields(rows, skip);
  const blocks = readSignatures(signatures);
  const references = readReferences(earlier);
  const { mailboxes, findings, places } = readMailboxes(sheet, addresses);
  const agency: Agency = {
    ...textFields(fields),
    kind: kindOf(fields),
    fiscalYear: readFiscalYear(fields.get('fiscalYear')?.text ?? ''),
    scores: readScores(scores),
    signatures: blocks,
    ...(references.length > 0 ? { references } : {}),
    ...(mailboxes.length > 0 ? { mailboxes } : {}),
  };
  return {
    agency: blocks.length > 0 ? agency : withDefaultSignatures(agency),
    findings: [...missingFields(sheet, fields), ...findings],
    sheet: sheet.name,
    ...(places ? { mailboxes: places } : {}),
  };
}

function fromTitles(titles: readonly string[]): ReadAgency {
  const found = agencyInTitles(titles);
  if (found === null) {
    return { agency: emptyAgency(), findings: [finding('agency.missing', null)], sheet: null };
  }
  const agency: Agency = { ...emptyAgency(), ...found, kind: agencyKindOf(found.name) };
  return {
    agency: withDefaultSignatures(agency),
    findings: [finding('agency.from-title', null, { name: found.name })],
    sheet: null,
  };
}

function withDefaultSignatures(agency: Agency): Agency {
  return { ...agency, signatures: defaultSignatures(agency) };
}

/** Not every memo has these; an agency that has none is as it always was. */
const RARE = ['through', 'author', 'attachment', 'oitItem', 'source', 'speed', 'secrecy'] as const;

function textFields(fields: FieldTexts) {
  const text = (key: AgencyFieldKey): string | null => fields.get(key)?.text ?? null;
  const rare = Object.fromEntries(RARE.filter((key) => text(key) !== null).map((key) => [key, text(key)]));
  return {
    ...(rare as Partial<Record<(typeof RARE)[number], string>>),
    name: text('name'),
    district: text('district'),
    province: text('province'),
    department: text('department'),
    phone: text('phone'),
    documentCode: text('documentCode'),
    website: text('website'),
    addressee: text('addressee'),
  };
}

/** What ประเภท says, else what the name tells. */
function kindOf(fields: FieldTexts): AgencyKind {
  const said = agencyKindOf(fields.get('kind')?.text ?? '');
  return said === 'other' ? agencyKindOf(fields.get('name')?.text ?? '') : said;
}

/** One finding for all that a memo would leave blank, at the first of them. */
function missingFields(sheet: SheetSnapshot, fields: FieldTexts): Finding[] {
  const name = fields.get('name')?.text ?? null;
  // Of local authorities the name tells the title of the head, to whom the memo goes.
  const isHeadless = name !== null && headTitle({ name }) === null;
  const missing = (Object.keys(AGENCY_FIELDS) as AgencyFieldKey[]).filter(
    (key) =>
      (AGENCY_FIELDS[key].needed || (key === 'addressee' && isHeadless)) && fields.get(key)?.text == null,
  );
  const [first] = missing;
  if (first === undefined) return [];
  const label = fields.get(first);
  const place = label ? placeOf(sheet, label.row, label.column + 1) : placeOf(sheet, 0, 0);
  return [
    finding('agency.incomplete', place, {
      fields: missing.map((key) => AGENCY_FIELDS[key].label.thai).join(', '),
    }),
  ];
}
