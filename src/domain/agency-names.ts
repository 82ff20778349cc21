import type { Agency, AgencyKind } from './agency';
import { AGENCY_FORMS, type AgencyForm, MUNICIPALITY } from './agency-kinds';
import { cleanText } from './text';

interface FormOfName {
  readonly form: AgencyForm;
  /** The name of the place, behind the kind. */
  readonly place: string;
}

/** Letters with a possible space between them: `องค์การบริหาร ส่วนตำบล`. */
const BEGINNINGS = AGENCY_FORMS.flatMap((form) =>
  [form.full, form.short, ...form.others].map((word) => ({
    form,
    length: word.length,
    pattern: new RegExp(
      `^${Array.from(word, (letter) => letter.replace('.', '\\.')).join(' ?')}${word.endsWith('.') || word.length > 3 ? '' : '(?=\\s|$)'}`,
      'u',
    ),
  })),
).sort((a, b) => b.length - a.length);

/** The seat before the name, and the district and province behind it, are no part of the name. */
const SEAT = /^(?:สำนักงาน|ที่ทำการ) ?(?=องค์|เทศบาล|อบ)/u;
const AFTER_NAME = / (?=อำเภอ|จังหวัด|อ\.|จ\.)/u;

function formOf(name: string): FormOfName | null {
  const line = cleanText(name).replace(/\s+/g, ' ').replace(SEAT, '');
  for (const { form, pattern } of BEGINNINGS) {
    const match = pattern.exec(line);
    if (match) return { form, place: (line.slice(match[0].length).trim().split(AFTER_NAME)[0] ?? '').trim() };
  }
  return null;
}

/** The kind of agency its name tells: อบต., เทศบาล…, อบจ., or `other`. */
export function agencyKindOf(name: string): AgencyKind {
  const form = formOf(name)?.form;
  if (form) return form.kind;
  return cleanText(name).replace(SEAT, '').startsWith(MUNICIPALITY) ? 'municipality' : 'other';
}

/** The full official name of a local authority (`อบต.ธารสุขใจ` → `องค์การบริหารส่วนตำบลธารสุขใจ`), others as they are. */
export function officialName(name: string): string {
  const read = formOf(name);
  return read ? read.form.full + read.place : cleanText(name).replace(/\s+/g, ' ');
}

function titled(agency: Pick<Agency, 'name'>, title: (form: AgencyForm) => string): string | null {
  const read = agency.name === null ? null : formOf(agency.name);
  return read && title(read.form) + read.place;
}

/** Title of the head of the agency: `นายกองค์การบริหารส่วนตำบล…`, `นายกเทศมนตรีตำบล…`; `null` when the name does not tell. */
export function headTitle(agency: Pick<Agency, 'name'>): string | null {
  return titled(agency, (form) => form.head);
}

/** Title of the chief administrator: `ปลัดองค์การบริหารส่วนตำบล…`, `ปลัดเทศบาลตำบล…`; `null` when the name does not tell. */
export function chiefTitle(agency: Pick<Agency, 'name'>): string | null {
  return titled(agency, (form) => form.chief);
}

/** `อบต.ธารสุขใจ`; the name as it is for other agencies, `null` without a name. */
export function shortName(agency: Pick<Agency, 'name'>): string | null {
  return titled(agency, (form) => form.short) ?? agency.name;
}
