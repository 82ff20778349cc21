import { toThaiDigits } from '../../domain';
import type { Agency, ItaScore, SignatureBlock } from '../../domain';
import type { Area, PlanCell, PlanRow, SheetContent } from '../../workbook';
import { AGENCY_FIELDS, KIND_LABELS, SCORE_COLUMNS, SIGNATURE_COLUMNS } from '../agency';
import type { AgencyFieldKey, ScoreColumnKey, SignatureColumnKey } from '../agency';
import type { Wording } from '../catalogue';
import { page, usedStyles } from './look';
import type { StyleName } from './look';
import type { Digits } from './measure-cells';
import { heightOf } from './row-height';

/** pt; the columns of the signature chain, which is the widest part. They sum to A4 landscape's 728. */
const WIDTHS = [150, 110, 125, 135, 88, 120];
const COLUMN_COUNT = WIDTHS.length;

/** pt that the text of a page in A4 landscape is high; the signature chain is not torn where it ends. */
const PAGE_HEIGHT = 510;

/** Empty rows left in the small tables for what is still to come. */
const SPARE_ROWS = 1;

const TEXTS = {
  title: { thai: 'ข้อมูลหน่วยงาน', english: 'Agency' },
  hint: {
    thai: 'ข้อมูลในแผ่นงานนี้ใช้ในรายงานและบันทึกข้อความ กรอกเท่าที่มี',
    english: 'This sheet is used in the report and the memo. Fill in what you have.',
  },
  scores: { thai: 'ผลคะแนน ITA', english: 'ITA scores' },
  signatures: { thai: 'ผู้ลงนาม เรียงจากผู้จัดทำขึ้นไป', english: 'Signature chain, from the author upwards' },
} as const satisfies Record<string, Wording>;

export interface AgencySheetOptions {
  readonly language: keyof Wording;
  /** Digits of scores and years: Thai digits are written as text. */
  readonly digits: Digits;
}

/** A row of the sheet, and whether its second cell spans the rest. */
interface Line {
  readonly cells: PlanRow;
  readonly merge?: { readonly from: number };
}

/** The sheet หน่วยงาน: what `readAgency` reads, with blanks to fill in. */
export function agencySheet(
  agency: Agency,
  { language, digits }: AgencySheetOptions = { language: 'thai', digits: 'arabic' },
): SheetContent {
  const facts: Line[] = [
    wide(TEXTS.title[language], 'title'),
    wide(TEXTS.hint[language], 'hint'),
    ...fieldLines(agency, language, digits),
    { cells: [] },
    wide(TEXTS.scores[language], 'heading'),
    ...scoreLines(agency.scores, language, digits),
    { cells: [] },
  ];
  const chain: Line[] = [
    wide(TEXTS.signatures[language], 'heading'),
    ...signatureLines(agency.signatures, language),
  ];
  const lines = [...facts, ...chain];
  const rows = lines.map((line) => line.cells);
  const heights = lines.map(({ cells, merge }) => heightOf(cells, widthsOf(merge?.from)));
  const isLong = heights.reduce((total, height) => total + height, 0) > PAGE_HEIGHT;
  return {
    styles: usedStyles(rows),
    rows,
    heights,
    widths: WIDTHS,
    merges: lines.flatMap(({ merge }, row): Area[] =>
      merge ? [{ top: row, left: merge.from, bottom: row, right: COLUMN_COUNT - 1 }] : [],
    ),
    page: { ...page('landscape'), breaksBefore: isLong ? [facts.length] : [] },
    gridlines: false,
  };
}

function fieldLines(agency: Agency, language: keyof Wording, digits: Digits): Line[] {
  return (Object.keys(AGENCY_FIELDS) as AgencyFieldKey[]).map((key) => {
    const value = fieldCell(agency, key, language, digits);
    const rest = Array.from({ length: COLUMN_COUNT - 2 }, (): PlanCell => ({ style: value.style ?? 'text' }));
    const label: PlanCell = { value: AGENCY_FIELDS[key].label[language], style: 'label' };
    return { cells: [label, value, ...rest], merge: { from: 1 } };
  });
}

function fieldCell(agency: Agency, key: AgencyFieldKey, language: keyof Wording, digits: Digits): PlanCell {
  if (key === 'fiscalYear') return numberCell(agency.fiscalYear, 'count', digits);
  if (key !== 'kind') return { value: agency[key], style: 'text' };
  return { value: agency.name === null ? null : KIND_LABELS[agency.kind][language], style: 'text' };
}

function scoreLines(scores: readonly ItaScore[], language: keyof Wording, digits: Digits): Line[] {
  const keys = Object.keys(SCORE_COLUMNS) as ScoreColumnKey[];
  const lines = scores.map(({ year, score, grade }) => [
    numberCell(year, 'year', digits),
    numberCell(score, 'score', digits),
    { value: grade, style: 'center' },
  ]);
  return [
    headerLine(keys.map((key) => SCORE_COLUMNS[key].label[language])),
    ...lines.map(plain),
    ...spare(keys),
  ];
}

function signatureLines(blocks: readonly SignatureBlock[], language: keyof Wording): Line[] {
  const keys = Object.keys(SIGNATURE_COLUMNS) as SignatureColumnKey[];
  const lines = blocks.map((block) => keys.map((key): PlanCell => ({ value: block[key], style: 'text' })));
  return [
    headerLine(keys.map((key) => SIGNATURE_COLUMNS[key].label[language])),
    ...lines.map(plain),
    ...spare(keys),
  ];
}

function numberCell(value: number | null, style: 'count' | 'year' | 'score', digits: Digits): PlanCell {
  if (value === null || digits === 'arabic') return { value, style };
  const text = style === 'score' ? value.toFixed(2) : String(value);
  return { value: toThaiDigits(text), style: style === 'count' ? 'text' : 'center' };
}

function headerLine(headers: readonly string[]): Line {
  return plain(headers.map((value) => ({ value, style: 'header' })));
}

function spare(keys: readonly string[]): Line[] {
  return Array.from({ length: SPARE_ROWS }, () => plain(keys.map(() => ({ style: 'text' }))));
}

function plain(cells: PlanRow): Line {
  return { cells };
}

function wide(value: string, style: StyleName): Line {
  return {
    cells: Array.from({ length: COLUMN_COUNT }, (_, column) => (column === 0 ? { value, style } : { style })),
    merge: { from: 0 },
  };
}

/** Widths by column, the merged ones from `from` on counted as one. */
function widthsOf(from: number | undefined): readonly number[] {
  if (from === undefined) return WIDTHS;
  const rest = WIDTHS.slice(from).reduce((total, width) => total + width, 0);
  return [...WIDTHS.slice(0, from), rest];
}
