import { STATUSES, STATUS_LABELS, formatDay } from '../../domain';
import { heightOf, page } from '../../tables';
import { type Area, type PlanRow, type SheetContent, areaReference } from '../../workbook';
import type { Form } from './form';
import { filled } from './fill';
import { stylesOf } from './look';
import { numberText } from './number-text';
import { HEAD, MEANINGS, NOTES, SHEETS } from './words';

/** Our mark on the sheet. */
export const NOTES_MARK = 'sent-notes';

/** Sources of the drop-downs, as in a formula. Ranges, not names: every program follows them. */
export interface ListSources {
  readonly statuses: string;
  /** `null` when no department is known. */
  readonly owners: string | null;
}

/** pt; with both columns A4's 482 of an upright page. */
const WIDTHS = [142, 340];

/** A row of the sheet; one that is wide has its text over both columns. */
interface Line {
  readonly cells: readonly [text: string, style: string][];
  readonly wide?: true;
}

/** The sheet that says what to fill in and how, and holds the words of the drop-downs. */
export function notesSheet(form: Form): { readonly content: SheetContent; readonly lists: ListSources } {
  const facts = factLines(form);
  const steps = stepLines(form);
  const statuses: Line[] = STATUSES.map((status) => ({
    cells: [
      [STATUS_LABELS[status], 'text'],
      [MEANINGS[status], 'text'],
    ],
  }));
  const owners = form.departments.map((department): Line => ({ cells: [[department, 'text']] }));
  const lines: Line[] = [
    wide(NOTES.title, 'title'),
    ...facts,
    wide(NOTES.how, 'heading'),
    ...steps,
    wide(NOTES.statuses, 'heading'),
    {
      cells: [
        [NOTES.statusHeader[0], 'header'],
        [NOTES.statusHeader[1], 'header'],
      ],
    },
    ...statuses,
    ...(owners.length === 0 ? [] : [wide(NOTES.owners, 'heading'), ...owners]),
  ];
  const firstStatus = 1 + facts.length + 1 + steps.length + 2;
  const firstOwner = firstStatus + statuses.length + 1;
  const rows = lines.map(rowOf);
  const source = (top: number, count: number): string =>
    areaReference(SHEETS.notes, { top, left: 0, bottom: top + count - 1, right: 0 });
  return {
    content: {
      styles: stylesOf(rows.flatMap((row) => row.flatMap((cell) => cell?.style ?? []))),
      rows,
      heights: lines.map(({ wide: isWide }, row) =>
        heightOf(rows[row] ?? [], isWide ? [sum(WIDTHS)] : WIDTHS),
      ),
      widths: WIDTHS,
      merges: lines.flatMap(({ wide: isWide }, row): Area[] =>
        isWide ? [{ top: row, left: 0, bottom: row, right: 1 }] : [],
      ),
      page: page('portrait'),
      gridlines: false,
      protection: { allow: ['format-rows', 'format-columns'] },
    },
    lists: {
      statuses: source(firstStatus, statuses.length),
      owners: owners.length === 0 ? null : source(firstOwner, owners.length),
    },
  };
}

function factLines({ agency, fiscalYear, round, owner, due, back, id, digits }: Form): Line[] {
  const texts: Readonly<Record<keyof typeof NOTES.facts, string | null>> = {
    agency,
    year: fiscalYear === null ? null : numberText(fiscalYear, digits),
    round: filled(NOTES.roundText, { round: numberText(round, digits) }),
    owner: owner ?? HEAD.everyone,
    due: due === null ? null : formatDay(due, 'long', digits),
    back: back ?? NOTES.backToSender,
    sending: id,
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((fact) => {
    const text = texts[fact];
    return text === null ? [] : [labelled(NOTES.facts[fact], text)];
  });
}

function stepLines({ round, due, back, digits }: Form): Line[] {
  const values = {
    round: numberText(round, digits),
    back: back === null ? '' : `ที่ ${back}`,
    due: due === null ? '' : ` ภายในวันที่ ${formatDay(due, 'long', digits)}`,
  };
  return NOTES.steps.map(([label, text]) => labelled(label, filled(text, values)));
}

function labelled(label: string, text: string): Line {
  return {
    cells: [
      [label, 'label'],
      [text, 'text'],
    ],
  };
}

function wide(text: string, style: string): Line {
  return { cells: [[text, style]], wide: true };
}

function rowOf({ cells, wide: isWide }: Line): PlanRow {
  const written = cells.map(([value, style]) => ({ value, style }));
  const [only] = written;
  return isWide && only ? [only, { style: only.style }] : written;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
