import type { Agency } from '../../domain';
import type { Area, PlanCell, SheetContent } from '../../workbook';
import { AGENCY_FIELDS, KIND_LABELS } from '../agency';
import type { AgencyFieldKey } from '../agency';
import type { Wording } from '../catalogue';
import { COLUMN_COUNT, LAST, type Line, WIDTHS, lineHeight, onPages, wide } from './agency-line';
import { mailboxLines, numberCell, referenceLines, scoreLines, signatureLines } from './agency-lists';
import { page, usedStyles } from './look';
import type { Digits } from './measure-cells';

const TEXTS = {
  title: { thai: 'ข้อมูลหน่วยงาน', english: 'Agency' },
  hint: {
    thai: 'ข้อมูลในแผ่นงานนี้ใช้ในรายงานและบันทึกข้อความ กรอกเท่าที่มี และวางรูปตราครุฑไว้บนแผ่นงานนี้ได้',
    english:
      'This sheet is used in the report and the memo. Fill in what you have, and place the picture of the emblem on it.',
  },
  scores: { thai: 'ผลคะแนน ITA', english: 'ITA scores' },
  references: {
    thai: 'บันทึกข้อความเดิมที่อ้างถึง (ถ้ามี)',
    english: 'Earlier memos that the memo refers to, if any',
  },
  signatures: { thai: 'ผู้ลงนาม เรียงจากผู้จัดทำขึ้นไป', english: 'Signature chain, from the author upwards' },
  mailboxes: { thai: 'อีเมลของหน่วยงานภายใน', english: 'E-mail addresses of departments' },
} as const satisfies Record<string, Wording>;

export interface AgencySheetOptions {
  readonly language: keyof Wording;
  /** Digits of scores and years: Thai digits are written as text. */
  readonly digits: Digits;
  /** Departments that get a row in the table of e-mail addresses to be filled in, if they have none. */
  readonly owners?: readonly string[];
}

/** The sheet หน่วยงาน: what `readAgency` reads, with blanks to fill in. */
export function agencySheet(
  agency: Agency,
  { language, digits, owners = [] }: AgencySheetOptions = { language: 'thai', digits: 'arabic' },
): SheetContent {
  const heading = (key: keyof typeof TEXTS): Line => wide(TEXTS[key][language], 'heading');
  const { lines, breaksBefore } = onPages([
    [
      wide(TEXTS.title[language], 'title'),
      wide(TEXTS.hint[language], 'hint'),
      ...fieldLines(agency, language, digits),
    ],
    [heading('scores'), ...scoreLines(agency.scores, language, digits)],
    [heading('references'), ...referenceLines(agency.references ?? [], language)],
    [heading('signatures'), ...signatureLines(agency.signatures, language)],
    [heading('mailboxes'), ...mailboxLines(agency.mailboxes ?? [], owners, language)],
  ]);
  const rows = lines.map((line) => line.cells);
  return {
    styles: usedStyles(rows),
    rows,
    heights: lines.map(lineHeight),
    widths: WIDTHS,
    merges: lines.flatMap(({ spans = [] }, row) =>
      spans
        .filter(({ from, to }) => to > from)
        .map(({ from, to }): Area => ({ top: row, left: from, bottom: row, right: to })),
    ),
    page: { ...page('landscape'), breaksBefore },
    gridlines: false,
  };
}

function fieldLines(agency: Agency, language: keyof Wording, digits: Digits): Line[] {
  const keys = (Object.keys(AGENCY_FIELDS) as AgencyFieldKey[]).filter(
    (key) => !AGENCY_FIELDS[key].rare || agency[key] != null,
  );
  return keys.map((key) => {
    const value = fieldCell(agency, key, language, digits);
    const rest = Array.from({ length: COLUMN_COUNT - 2 }, (): PlanCell => ({ style: value.style ?? 'text' }));
    const label: PlanCell = { value: AGENCY_FIELDS[key].label[language], style: 'label' };
    return { cells: [label, value, ...rest], spans: [{ from: 1, to: LAST }] };
  });
}

function fieldCell(agency: Agency, key: AgencyFieldKey, language: keyof Wording, digits: Digits): PlanCell {
  if (key === 'fiscalYear') return numberCell(agency.fiscalYear, 'count', digits);
  if (key !== 'kind') return { value: agency[key] ?? null, style: 'text' };
  return { value: agency.name === null ? null : KIND_LABELS[agency.kind][language], style: 'text' };
}
