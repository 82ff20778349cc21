import { toThaiDigits } from '../../domain';
import type { Agency, ItaScore, MemoReference, SignatureBlock } from '../../domain';
import type { Area, PlanCell, PlanRow, SheetContent } from '../../workbook';
import {
  AGENCY_FIELDS,
  KIND_LABELS,
  REFERENCE_COLUMNS,
  SCORE_COLUMNS,
  SIGNATURE_COLUMNS,
  SIGN_WORDS,
} from '../agency';
import type { AgencyFieldKey, ReferenceColumnKey, ScoreColumnKey, SignatureColumnKey } from '../agency';
import type { Wording } from '../catalogue';
import { page, usedStyles } from './look';
import type { StyleName } from './look';
import type { Digits } from './measure-cells';
import { heightOf } from './row-height';

/** pt; the columns of the signature chain, which is the widest part. They sum to A4 landscape's 728. */
const WIDTHS = [140, 96, 118, 126, 82, 110, 56];
const COLUMN_COUNT = WIDTHS.length;

/** pt that the text of a page in A4 landscape is high; the signature chain is not torn where it ends. */
const PAGE_HEIGHT = 510;

/** A dotted line in a cell. */
const DOTS = '.'.repeat(12);

/** Empty rows left in the small tables for what is still to come. */
const SPARE_ROWS = 1;

const TEXTS = {
  title: { thai: 'ข้อมูลหน่วยงาน', english: 'Agency' },
  hint: {
    thai: 'ข้อมูลในแผ่นงานนี้ใช้ในรายงานและบันทึกข้อความ กรอกเท่าที่มี',
    english: 'This sheet is used in the report and the memo. Fill in what you have.',
  },
  scores: { thai: 'ผลคะแนน ITA', english: 'ITA scores' },
  references: {
    thai: 'บันทึกข้อความเดิมที่อ้างถึง (ถ้ามี)',
    english: 'Earlier memos that the memo refers to, if any',
  },
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
    wide(TEXTS.references[language], 'heading'),
    ...referenceLines(agency.references ?? [], language),
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
  if (key !== 'kind') return { value: agency[key] ?? null, style: 'text' };
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
  const lines = blocks.map((block) => keys.map((key) => signatureCell(block, key)));
  return [
    headerLine(keys.map((key) => SIGNATURE_COLUMNS[key].label[language])),
    ...lines.map(plain),
    ...spare(keys),
  ];
}

/** Dotted lines are written as a person would: as dots. */
function signatureCell(block: SignatureBlock, key: SignatureColumnKey): PlanCell {
  if (key === 'sign') return { value: block.sign ? SIGN_WORDS[block.sign][0] : null, style: 'center' };
  const isBlank = key === 'opinion' && block.opinion === null && block.opinionLines !== undefined;
  const dots = isBlank ? Array.from({ length: block.opinionLines ?? 0 }, () => DOTS).join('\n') : null;
  return { value: dots ?? block[key], style: 'text' };
}

/** The last column spans what is left: the gist is a sentence. */
function referenceLines(references: readonly MemoReference[], language: keyof Wording): Line[] {
  const keys = Object.keys(REFERENCE_COLUMNS) as ReferenceColumnKey[];
  const line = (cells: readonly PlanCell[]): Line => {
    const rest = Array.from({ length: COLUMN_COUNT - keys.length }, () => ({ ...cells.at(-1), value: null }));
    return { cells: [...cells, ...rest], merge: { from: keys.length - 1 } };
  };
  return [
    line(keys.map((key) => ({ value: REFERENCE_COLUMNS[key].label[language], style: 'header' }))),
    ...references.map((one) => line(keys.map((key) => ({ value: one[key], style: 'text' })))),
    ...Array.from({ length: SPARE_ROWS }, () => line(keys.map(() => ({ style: 'text' })))),
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
