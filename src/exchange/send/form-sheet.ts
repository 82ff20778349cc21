import { formatDay } from '../../domain';
import { dropDown, statusColours, tableSheet } from '../../tables';
import type { Area, PlanPrompt, PlanRow, PlanValidation, SheetContent } from '../../workbook';
import type { Form } from './form';
import { FROZEN_COLUMNS, type FormColumn, formColumns } from './form-columns';
import { PROPOSALS, formRow, proposalRow } from './form-rows';
import { filled } from './fill';
import { ALLOWED, MARGINS, stylesOf } from './look';
import type { ListSources } from './notes-sheet';
import { numberText } from './number-text';
import { BETWEEN, HEAD, PROMPTS, PROPOSAL_PROMPTS, UNLISTED } from './words';

/** Our mark on the sheet, and the stable name of its table. */
export const SENT_MARK = 'sent';
export const SENT_TABLE = 'Tidtam_Sent';

/**
 * The sheet that is filled in: the rows that are sent, then empty ones for proposals. Only what is asked for can be typed
 * into.
 * @param codes of the rows, in their order
 * @param lists where the drop-downs have their words
 */
export function formSheet(form: Form, codes: readonly string[], lists: ListSources): SheetContent {
  const { rows, round, digits } = form;
  const columns = formColumns(
    round,
    rows.map(({ measure }) => measure),
  );
  const last = columns.length - 1;
  const titles = headLines(form);
  const content = tableSheet({
    titles,
    columns: columns.map(({ header, width }) => ({ header, width, group: null })),
    rows: [
      ...rows.map((row) => formRow(row, columns, form)),
      ...Array.from({ length: PROPOSALS }, () => proposalRow(columns, digits)),
    ],
    frozenColumns: FROZEN_COLUMNS,
    tableName: SENT_TABLE,
  });
  const first = titles.length + 1;
  const end = content.rows.length - 1;
  const cells = content.rows.map((cells, row): PlanRow => {
    // The title is bold, the facts below it are not.
    if (row > 0 && row < titles.length) return cells.map((cell) => cell && { ...cell, style: 'line' });
    const code = codes[row - first];
    return code === undefined ? cells : [...cells.slice(0, last), { value: code, style: 'code' }];
  });
  return {
    ...content,
    rows: cells,
    styles: stylesOf(cells.flatMap((row) => row.flatMap((cell) => cell?.style ?? []))),
    growingRows: { first, last: end },
    validations: validations(columns, { first, own: first + rows.length, end }, lists),
    prompts: prompts(columns, { first, own: first + rows.length, end }),
    conditionalFormats: columns.flatMap(({ role }, at) =>
      role === 'status' ? statusColours(over(at, first, end)) : [],
    ),
    // What a program reads is not printed.
    page: { ...content.page, margins: MARGINS, printArea: { top: 0, left: 0, bottom: end, right: last - 1 } },
    protection: { allow: ALLOWED },
  };
}

/** Lines above the table. The one with the year stands below the days, whose years are others. */
function headLines({ agency, fiscalYear, round, owner, due, back, id, digits }: Form): string[] {
  const year = fiscalYear === null ? [] : [filled(HEAD.year, { year: numberText(fiscalYear, digits) })];
  const facts = [
    filled(HEAD.owner, { owner: oneLine(owner ?? HEAD.everyone) }),
    ...(due === null ? [] : [filled(HEAD.due, { due: formatDay(due, 'long', digits) })]),
    ...(back === null ? [] : [filled(HEAD.back, { back })]),
    filled(HEAD.sending, { sending: id }),
  ];
  const of = [
    ...(agency === null ? [] : [agency]),
    ...year,
    filled(HEAD.round, { round: numberText(round, digits) }),
  ];
  return [HEAD.title, facts.join(BETWEEN), HEAD.how, of.join(' ')];
}

interface Rows {
  readonly first: number;
  /** The first of the empty ones. */
  readonly own: number;
  readonly end: number;
}

function validations(
  columns: readonly FormColumn[],
  { first, own, end }: Rows,
  lists: ListSources,
): PlanValidation[] {
  return columns.flatMap(({ role, asked }, at): PlanValidation[] => {
    if (role === 'status' && asked)
      return [{ ...dropDown('statuses', 'thai'), source: lists.statuses, area: over(at, first, end) }];
    if (role === 'owner' && lists.owners !== null)
      return [{ ...ownersList(), source: lists.owners, area: over(at, own, end) }];
    return [];
  });
}

function ownersList(): Omit<PlanValidation, 'area'> {
  const list = dropDown('owners', 'thai');
  return list.error ? { ...list, error: { ...list.error, text: UNLISTED } } : list;
}

function prompts(columns: readonly FormColumn[], { first, own, end }: Rows): PlanPrompt[] {
  return columns.flatMap(({ role, asked }, at): PlanPrompt[] => {
    if (role === 'code') return [];
    if (asked && role in PROMPTS)
      return [{ ...PROMPTS[role as keyof typeof PROMPTS], area: over(at, first, end) }];
    const proposal = PROPOSAL_PROMPTS[role];
    return proposal ? [{ ...proposal, area: over(at, own, end) }] : [];
  });
}

const over = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
