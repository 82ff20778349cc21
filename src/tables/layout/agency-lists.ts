import { looseKey, toThaiDigits } from '../../domain';
import type { ItaScore, Mailbox, MemoReference, SignatureBlock } from '../../domain';
import type { PlanCell } from '../../workbook';
import { MAILBOX_COLUMNS, REFERENCE_COLUMNS, SCORE_COLUMNS, SIGNATURE_COLUMNS, SIGN_WORDS } from '../agency';
import type { MailboxColumnKey, ReferenceColumnKey, ScoreColumnKey, SignatureColumnKey } from '../agency';
import type { Wording } from '../catalogue';
import { LAST, type Line, type Span, headerLine, plain, spanned } from './agency-line';
import type { Digits } from './measure-cells';

/** A dotted line in a cell. */
const DOTS = '.'.repeat(12);

/** Empty rows left in the small tables for what is still to come. */
const SPARE_ROWS = 1;

/** Where the columns of the earlier memos stand: subject and gist are sentences. */
const REFERENCE_SPANS: readonly (Span & { readonly key: ReferenceColumnKey })[] = [
  { key: 'number', from: 0, to: 0 },
  { key: 'date', from: 1, to: 1 },
  { key: 'subject', from: 2, to: 3 },
  { key: 'item', from: 4, to: 4 },
  { key: 'gist', from: 5, to: LAST },
];

/** An address is as long as a name with its post. */
const MAILBOX_SPANS: readonly (Span & { readonly key: MailboxColumnKey })[] = [
  { key: 'owner', from: 0, to: 1 },
  { key: 'email', from: 2, to: 3 },
  { key: 'contact', from: 4, to: LAST },
];

export function scoreLines(scores: readonly ItaScore[], language: keyof Wording, digits: Digits): Line[] {
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

export function signatureLines(blocks: readonly SignatureBlock[], language: keyof Wording): Line[] {
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

export function referenceLines(references: readonly MemoReference[], language: keyof Wording): Line[] {
  const line = (cell: (key: ReferenceColumnKey) => PlanCell): Line => spanned(REFERENCE_SPANS, cell);
  return [
    line((key) => ({ value: REFERENCE_COLUMNS[key].label[language], style: 'header' })),
    ...references.map((one) => line((key) => ({ value: one[key], style: 'text' }))),
    ...Array.from({ length: SPARE_ROWS }, () => line(() => ({ style: 'text' }))),
  ];
}

export function mailboxLines(
  mailboxes: readonly Mailbox[],
  owners: readonly string[],
  language: keyof Wording,
): Line[] {
  const line = (cell: (key: MailboxColumnKey) => PlanCell): Line => spanned(MAILBOX_SPANS, cell);
  const known = new Set(mailboxes.map(({ owner }) => looseKey(owner)));
  const blank = owners.filter((owner) => !known.has(looseKey(owner)));
  return [
    line((key) => ({ value: MAILBOX_COLUMNS[key].label[language], style: 'header' })),
    ...mailboxes.map((one) => line((key) => ({ value: one[key], style: 'text' }))),
    ...blank.map((owner) => line((key) => ({ value: key === 'owner' ? owner : null, style: 'text' }))),
    ...Array.from({ length: SPARE_ROWS }, () => line(() => ({ style: 'text' }))),
  ];
}

export function numberCell(
  value: number | null,
  style: 'count' | 'year' | 'score',
  digits: Digits,
): PlanCell {
  if (value === null || digits === 'arabic') return { value, style };
  const text = style === 'score' ? value.toFixed(2) : String(value);
  return { value: toThaiDigits(text), style: style === 'count' ? 'text' : 'center' };
}

function spare(keys: readonly string[]): Line[] {
  return Array.from({ length: SPARE_ROWS }, () => plain(keys.map(() => ({ style: 'text' }))));
}
