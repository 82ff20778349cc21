import type { Finding, Round } from '../domain';
import {
  COLUMN_ROLES,
  type ColumnRole,
  Original,
  type RecognisedTable,
  type TableKind,
  adoptedColumns,
} from '../tables';
import { type Area, columnName, holds } from '../workbook';
import { askedTable } from './adopt-table';
import { keptOriginals } from './adopt-originals';
import { type AdoptRow, adoptRow } from './adopt-row';
import type { Check } from './check';
import { prefillsFrom } from './insert-prefills';
import type { Insertable } from './insert-words';
import type { AdoptHow, RoleChoice, TableRef } from './propose/request';

/** Rows that are shown; of more only their number is told. */
export const SHOWN_ROWS = 200;

export interface AdoptColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** `C` */
  readonly letter: string;
  /** As printed; of a two-level header `group / header`. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly round: Round | null;
  /** Word for word a known header, or said by a person; `false` for a likeness and for what is not known. */
  readonly sure: boolean;
}

/** A sheet that keeps what a table was before it was laid anew. */
export interface KeptOriginal {
  readonly mark: string;
  readonly sheet: string;
}

/** A table as understood beside the original; plain data. */
export interface AdoptView {
  readonly table: TableRef;
  readonly area: Area;
  readonly kind: TableKind;
  /** 0–1 */
  readonly confidence: number;
  readonly titles: readonly string[];
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  /** Whether a person said what its columns are for, now or before. */
  readonly said: boolean;
  readonly columns: readonly AdoptColumn[];
  /** The first `SHOWN_ROWS`. */
  readonly rows: readonly AdoptRow[];
  readonly total: number;
  readonly findings: readonly Finding[];
  /** What a column may be said to be for. */
  readonly roles: readonly ColumnRole[];
  /** What may be done with it. */
  readonly ways: readonly AdoptHow[];
  /** What can be made from it on a new sheet. */
  readonly makes: readonly Insertable[];
  /** The standard table it would become in place, or `null`: it is one of ours already. */
  readonly becomes: {
    readonly kind: TableKind;
    /** `header`: of a column that is carried over under its own header, else `null`. */
    readonly columns: readonly {
      readonly role: ColumnRole;
      readonly round: Round | null;
      readonly header: string | null;
    }[];
  } | null;
  readonly kept: readonly KeptOriginal[];
}

/** Nobody types into a column of formulas. */
const ROLES = COLUMN_ROLES.filter((role) => role !== 'late');

/** The table as it is understood with the roles that a person chose; `null` when there is none at the place. */
export function adoptView(check: Check, ref: TableRef, roles: readonly RoleChoice[]): AdoptView | null {
  const asked = askedTable(check, ref, roles);
  if (!asked) return null;
  const { table, sheet } = asked;
  const original = new Original(sheet, table);
  const becomes = waysOf(table, sheet.mark).includes('in-place') ? becoming(table, original) : null;
  return {
    table: { sheet: table.sheet, row: table.area.top, column: table.area.left },
    area: table.area,
    kind: table.kind,
    confidence: table.confidence,
    titles: table.titles,
    fiscalYear: table.fiscalYear,
    round: table.round,
    said: table.hinted || roles.length > 0,
    columns: table.columns.map(({ column, header, role, round, score }) => {
      return { column, letter: columnName(column), header, role, round, sure: score === 1 };
    }),
    rows: table.rows.slice(0, SHOWN_ROWS).map((row) => adoptRow(row, table, original)),
    total: table.rows.length,
    findings: findingsOf(check, table),
    roles: ROLES,
    makes: prefillsFrom(table.kind),
    ways: waysOf(table, sheet.mark),
    becomes,
    kept: keptOriginals(check.snapshot),
  };
}

/** The register keeps measures; the year's projects have a table of their own. What is ours needs no adopting. */
export function waysOf({ kind }: Pick<RecognisedTable, 'kind'>, mark: string | null): readonly AdoptHow[] {
  if (kind === 'register' || mark !== null) return ['keep'];
  return kind === 'projects' ? ['keep', 'in-place'] : ['keep', 'in-place', 'register'];
}

function becoming(table: RecognisedTable, original: Original): AdoptView['becomes'] {
  const form = { language: 'thai', sections: true, whole: true } as const;
  const columns = adoptedColumns(table, form, original.looseColumns());
  return {
    kind: table.kind,
    columns: columns.map(({ role, round, header, carried }) => {
      return { role, round, header: carried && role === 'unknown' ? header : null };
    }),
  };
}

/** What reading the table met, and what was found at its cells, without what a person wants passed over. */
function findingsOf(check: Check, table: RecognisedTable): readonly Finding[] {
  const passed = new Set(check.ignored.map((one) => JSON.stringify(one)));
  const own = table.findings.filter((one) => !passed.has(JSON.stringify(one)));
  const known = new Set(own.map((one) => JSON.stringify(one)));
  const isReadAgain = !check.tables.includes(table);
  // What reading said before the roles were changed no longer holds.
  const stale = new Set(
    isReadAgain ? check.tables.flatMap((one) => one.findings.map((f) => JSON.stringify(f))) : [],
  );
  const at = check.findings.filter((one) => {
    const key = JSON.stringify(one);
    const isHere = one.place?.sheet === table.sheet && holds(table.area, one.place.row, one.place.column);
    return isHere && !known.has(key) && !stale.has(key);
  });
  return [...own, ...at];
}
