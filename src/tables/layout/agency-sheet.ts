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
const WIDTHS = [136, 92, 116, 124, 80, 124, 56];
const COLUMN_COUNT = WIDTHS.length;

/** pt that the text of a page in A4 landscape is high; earlier memos and the signature chain stand on the next when all does not fit. */
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

/** Columns that are one cell, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row of the sheet, and which of its cells span others. */
interface Line {
  readonly cells: PlanRow;
  readonly spans?: readonly Span[];
}

const LAST = COLUMN_COUNT - 1;
/** Where the columns of the earlier memos stand: subject and gist are sentences. */
const REFERENCE_SPANS: readonly (Span & { readonly key: ReferenceColumnKey })[] = [
  { key: 'number', from: 0, to: 0 },
  { key: 'date', from: 1, to: 1 },
  { key: 'subject', from: 2, to: 3 },
  { key: 'item', from: 4, to: 4 },
  { key: 'gist', from: 5, to: LAST },
];

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
  const memos: Line[] = [
    wide(TEXTS.references[language], 'heading'),
    ...referenceLines(agency.references ?? [], language),
    { cells: [] },
    wide(TEXTS.signatures[language], 'heading'),
    ...signatureLines(agency.signatures, language),
  ];
  const lines = [...facts, ...memos];
  const rows = lines.map((line) => line.cells);
  const heights = lines.map(({ cells, spans = [] }) => heightOf(cells, widthsOf(spans)));
  const isLong = heights.reduce((total, height) => total + height, 0) > PAGE_HEIGHT;
  return {
    styles: usedStyles(rows),
    rows,
    heights,
    widths: WIDTHS,
    merges: lines.flatMap(({ spans = [] }, row) =>
      spans
        .filter(({ from, to }) => to > from)
        .map(({ from, to }): Area => ({ top: row, left: from, bottom: row, right: to })),
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
    return { cells: [label, value, ...rest], spans: [{ from: 1, to: LAST }] };
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

function referenceLines(references: readonly MemoReference[], language: keyof Wording): Line[] {
  const line = (cell: (key: ReferenceColumnKey) => PlanCell): Line => ({
    cells: REFERENCE_SPANS.flatMap(({ key, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) =>
        at === 0 ? cell(key) : { ...cell(key), value: null },
      ),
    ),
    spans: REFERENCE_SPANS,
  });
  return [
    line((key) => ({ value: REFERENCE_COLUMNS[key].label[language], style: 'header' })),
    ...references.map((one) => line((key) => ({ value: one[key], style: 'text' }))),
    ...Array.from({ length: SPARE_ROWS }, () => line(() => ({ style: 'text' }))),
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
    spans: [{ from: 0, to: LAST }],
  };
}

/** Widths by column, that of a cell which spans others as one. */
function widthsOf(spans: readonly Span[]): readonly number[] {
  return WIDTHS.map((width, column) => {
    const span = spans.find(({ from }) => from === column);
    if (!span) return width;
    return WIDTHS.slice(span.from, span.to + 1).reduce((total, each) => total + each, 0);
  });
}
