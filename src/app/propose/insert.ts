import type { PrintedKind } from '../../tables';
import { rulesInCells } from '../../tables';
import { areaAddress } from '../../workbook';
import { measuresIntoRegister } from '../adopt-register';
import type { Check } from '../check';
import { type InsertOptions, contentOf, insertionOf, sheetThere } from '../insert';
import { insertedAt } from '../insert-at';
import { newSheetEdits } from '../insert-content';
import { type Filling, fillingFrom } from '../insert-prefills';
import { ownersOf } from '../owners';
import { type ProposeOptions, wordingOf } from './options';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

type InsertRequest = Extract<ProposalRequest, { ask: 'insert' }>;

/**
 * A standard table on a new sheet or at a cell, empty or filled from another table or the starter library, with rules in
 * its cells. Register and agency are sheets of ours: they have a place of their own, so a cell asked for is passed over; a
 * register that is there takes the measures in.
 */
export function proposeInsert(
  check: Check,
  request: InsertRequest,
  options: ProposeOptions,
): Proposing | Promise<Proposing> {
  const { what, from } = request;
  if (from === null) return inserting(check, request, null, options);
  if (from.from === 'library') return fromLibrary(check, request, from.measures, options);
  const { sheet, row, column } = from.table;
  const table = check.tables.find(
    (one) => one.sheet === sheet && one.area.top === row && one.area.left === column,
  );
  if (!table) return cannot('gone');
  const filling = fillingFrom(table, what, check.options.round);
  return filling === null ? cannot('nothing') : inserting(check, request, filling, options);
}

/** The library is a load of its own: most people never open it. */
async function fromLibrary(
  check: Check,
  request: InsertRequest,
  ids: readonly string[],
  options: ProposeOptions,
): Promise<Proposing> {
  if (request.what === 'projects') return cannot('nothing');
  const { asMeasure, libraryMeasures } = await import('../../tables/library');
  const measures = libraryMeasures(ids).map(asMeasure);
  return inserting(check, request, { measures, fiscalYear: null }, options);
}

function inserting(
  check: Check,
  { what, at }: InsertRequest,
  filling: Filling | null,
  { language, digits, today }: ProposeOptions,
): Proposing {
  const { snapshot, tables } = check;
  const read = { snapshot, tables, agency: check.agency.agency };
  const writing: InsertOptions = { language: wordingOf(language), digits, today };
  if (filling?.measures.length === 0 || (what === 'agency' && filling !== null)) return cannot('nothing');
  if (what === 'register' && filling !== null)
    return measuresIntoRegister(check, filling.measures, filling.fiscalYear, { language, digits, today });
  if (what === 'register' || what === 'agency')
    return sheetThere(snapshot, what) === null
      ? proposed(insertionOf(read, what, writing), snapshot)
      : cannot('nothing');
  const content = contentOf(read, what, filling, filling === null ? null : check.options.round, writing);
  const owners = ownersOf(tables);
  if (at === null) return proposed(newSheetEdits(snapshot, what, content, owners, writing), snapshot);
  return atCell(check, what, at, content, writing);
}

function atCell(
  { snapshot, tables }: Check,
  what: PrintedKind,
  at: NonNullable<InsertRequest['at']>,
  content: ReturnType<typeof contentOf>,
  { language }: InsertOptions,
): Proposing {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return cannot('gone');
  const made = insertedAt(sheet, at, what, content);
  if (made.outcome !== 'block')
    return cannot(made.outcome, { range: `${sheet.name}!${areaAddress(made.area)}` });
  const rules = rulesInCells(snapshot, made.cells, { owners: ownersOf(tables), language });
  return proposed([made.block, ...rules], snapshot);
}
