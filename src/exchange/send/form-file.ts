import { type RecognisedTable, recogniseTables } from '../../tables';
import type { PlanEdit, WorkbookPlan } from '../../workbook';
import { EXCHANGE_FIELDS } from '../field';
import { writeRowCode } from '../row-code';
import { rowHashes } from '../row-hashes';
import { type RowTexts, rowTexts } from '../row-texts';
import type { Sending, SentRow } from '../sending';
import { typedTexts } from '../typed-texts';
import type { Form } from './form';
import { fieldsOf, formColumns } from './form-columns';
import { SENT_MARK, formSheet } from './form-sheet';
import { NOTES_MARK, notesSheet } from './notes-sheet';
import { SHEETS } from './words';

/** Characters of all texts that a workbook says of itself; of more it keeps the hashes alone. */
const MOST_TEXT = 2_000_000;

/** A workbook that is sent, and what it says of itself. */
export interface FormFile {
  readonly file: Uint8Array;
  readonly sending: Sending;
}

/**
 * The workbook of a form, made anew: nothing of the coordinator's own workbook is in it but what the form says. It is
 * read again as it will be read when it comes back, and what it then says counts as what was sent, so that a row which
 * nobody touched never looks changed.
 * @param stateXml our custom XML part for a sending
 */
export async function formFile(form: Form, stateXml: (sending: Sending) => string): Promise<FormFile> {
  const typed = form.rows.map(({ measure }) => rowTexts(measure));
  const first = await written(form, typed, stateXml);
  const read = await readTexts(form, typed, first.file);
  const isSame = read.every((texts, at) =>
    EXCHANGE_FIELDS.every((field) => texts[field] === typed[at]?.[field]),
  );
  return isSame ? first : written(form, read, stateXml);
}

async function written(
  form: Form,
  texts: readonly RowTexts[],
  stateXml: (sending: Sending) => string,
): Promise<FormFile> {
  // Whoever only looks never loads what makes files.
  const { BLANK_MARK, FileWorkbook, newWorkbook } = await import('../../workbook/file');
  const sending = sendingOf(form, texts);
  const { edits } = formPlan(form, sending, stateXml);
  const workbook = FileWorkbook.open(newWorkbook());
  const outcome = await workbook.apply({ edits: [...edits, { edit: 'remove-sheet', mark: BLANK_MARK }] });
  if (outcome.outcome === 'refused') throw new FormRefused(outcome.refusals);
  return { file: workbook.save(), sending };
}

/** A form that no workbook can hold. It is made by us alone, so this is a fault of ours. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  constructor(readonly refusals: readonly object[]) {
    super(JSON.stringify(refusals));
  }
}

/** The sheets of a form, and what the workbook says of itself. */
export function formPlan(form: Form, sending: Sending, stateXml: (sending: Sending) => string): WorkbookPlan {
  const notes = notesSheet(form);
  const codes = sending.rows.map(({ id, editable, hashes }) =>
    writeRowCode({ id, sending: sending.id, editable, hashes }),
  );
  const put = (mark: string, name: string, content: typeof notes.content): PlanEdit => ({
    edit: 'put-sheet',
    mark,
    name,
    content,
  });
  return {
    edits: [
      put(SENT_MARK, SHEETS.form, formSheet(form, codes, notes.lists)),
      put(NOTES_MARK, SHEETS.notes, notes.content),
      { edit: 'state', xml: stateXml(sending) },
    ],
  };
}

function sendingOf(form: Form, texts: readonly RowTexts[]): Sending {
  const { id, agency, fiscalYear, round, owner, day, due } = form;
  const length = texts.reduce(
    (sum, one) => sum + EXCHANGE_FIELDS.reduce((all, field) => all + one[field].length, 0),
    0,
  );
  const rows = form.rows.flatMap(({ measure, editable }, at): SentRow[] => {
    const said = texts[at];
    if (measure.id === null || !said) return [];
    return [{ id: measure.id, editable, hashes: rowHashes(said), texts: length > MOST_TEXT ? null : said }];
  });
  return { id, agency, fiscalYear, round, owner, day, due, rows };
}

/** What the rows say when the file is read; fields that it has no column for say what they said. */
async function readTexts(
  form: Form,
  typed: readonly RowTexts[],
  file: Uint8Array,
): Promise<readonly RowTexts[]> {
  const { FileWorkbook } = await import('../../workbook/file');
  const snapshot = await FileWorkbook.open(file).read();
  const sheet = snapshot.sheets.find(({ mark }) => mark === SENT_MARK)?.name;
  const table = recogniseTables(snapshot).tables.find((one) => one.sheet === sheet);
  const rows = byId(table);
  const told = fieldsOf(
    formColumns(
      form.round,
      form.rows.map(({ measure }) => measure),
    ),
  );
  return typed.map((texts, at) => {
    const read = rows.get(form.rows[at]?.measure.id ?? '');
    if (!read) return texts;
    const entries = EXCHANGE_FIELDS.map((field) => [field, (told.has(field) ? read : texts)[field]] as const);
    return Object.fromEntries(entries) as Record<keyof RowTexts, string>;
  });
}

function byId(table: RecognisedTable | undefined): ReadonlyMap<string, RowTexts> {
  return new Map(
    (table?.rows ?? []).flatMap((row) =>
      row.measure.id === null ? [] : [[row.measure.id, typedTexts(row)]],
    ),
  );
}
