import type { Status } from '../../domain';
import { areaAddress, quoteSheetName } from '../../workbook';
import type { FigureSource, StatusTest } from './source';

/**
 * Formulas that Excel from 2010 on and LibreOffice know. Of texts they hold only words of our own catalogue, and names of
 * sheets; the owners are cells they refer to.
 */

/** How many rows have a status. */
export function statusCount(source: FigureSource, status: Status): string {
  const test = source.tests[status];
  const range = rangeOf(source, test.column);
  if ('begins' in test) return `=COUNTIF(${range},${literal(`${test.begins}*`)})`;
  return `=${test.words.map((word) => `COUNTIF(${range},${literal(word)})`).join('+')}`;
}

/** How many measures there are; `null` where no column tells. */
export function measureCount(source: FigureSource): string | null {
  return source.titles === null ? null : `=COUNTIF(${rangeOf(source, source.titles)},"?*")`;
}

/** How many rows of the owner named in a cell (`null`: without an owner) have a status. */
export function ownerStatusCount(
  source: FigureSource,
  owners: number,
  owner: string | null,
  status: Status,
): string {
  return `=SUMPRODUCT(${ownerTest(source, owners, owner)}*${statusTest(source, source.tests[status])})`;
}

/** How many rows are the owner's; `null` where no column tells those without an owner. */
export function ownerCount(source: FigureSource, owners: number, owner: string | null): string | null {
  const test = ownerTest(source, owners, owner);
  if (owner !== null) return `=SUMPRODUCT(${test}*1)`;
  return source.titles === null ? null : `=SUMPRODUCT(${test}*(${rangeOf(source, source.titles)}<>""))`;
}

/** An owner is one of the lines of the cell, whatever the spaces; `/` parts as a line break does. */
function ownerTest(source: FigureSource, owners: number, owner: string | null): string {
  const range = rangeOf(source, owners);
  return owner === null ? `(${range}="")` : `ISNUMBER(FIND(${ownerKey(owner)},${ownerKey(range)}))`;
}

function ownerKey(reference: string): string {
  return `CHAR(10)&SUBSTITUTE(SUBSTITUTE(${reference}," ",""),"/",CHAR(10))&CHAR(10)`;
}

function statusTest(source: FigureSource, test: StatusTest): string {
  const range = rangeOf(source, test.column);
  if ('begins' in test) return `(LEFT(${range},${test.begins.length})=${literal(test.begins)})`;
  return `(${test.words.map((word) => `(${range}=${literal(word)})`).join('+')})`;
}

function rangeOf({ sheet, first, last }: FigureSource, column: number): string {
  const area = areaAddress({ top: first, left: column, bottom: last, right: column });
  return `${quoteSheetName(sheet)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
