import { type Measure, fiscalYearOf } from '../domain';
import { REGISTER_MARK, type RecognisedTable, intoRegister, missingLists, registerEdits } from '../tables';
import { areaAddress } from '../workbook';
import type { AskedTable } from './adopt-table';
import type { Check } from './check';
import { yearLine } from './insert-content';
import { SHEET_NAMES, TITLES, agencyLine } from './insert-words';
import { ownersOf } from './owners';
import { type ProposeOptions, wordingOf } from './propose/options';
import type { Proposing } from './propose/proposal';
import { cannot, proposed } from './propose/proposed';
import { registerTable } from './register-table';

/** Copies the measures of a table into the register; the table stays as it is. */
export function adoptedIntoRegister(check: Check, { table }: AskedTable, options: ProposeOptions): Proposing {
  if (table.kind === 'register') return cannot('nothing');
  if (table.kind === 'projects') return cannot('not-measures');
  return measuresIntoRegister(check, filedMeasures(table, check), table.fiscalYear, options);
}

/**
 * Takes measures into the register, or makes one of them where there is none. `fiscalYear`: theirs, for the title of a
 * new register.
 */
export function measuresIntoRegister(
  check: Check,
  measures: readonly Measure[],
  fiscalYear: number | null,
  options: ProposeOptions,
): Proposing {
  const { snapshot, tables, agency } = check;
  if (measures.length === 0) return cannot('nothing');
  const language = wordingOf(options.language);
  const { digits, today } = options;
  const register = registerTable(check);
  const marked = snapshot.sheets.find(({ mark }) => mark === REGISTER_MARK);
  if (register === null) {
    // Our sheet is there and not to be read: a new register would take its place.
    if (marked) return cannot('register-has-more', { range: marked.name });
    const year = fiscalYear ?? agency.agency.fiscalYear ?? fiscalYearOf(today);
    const titles = [
      TITLES.register[language],
      ...agencyLine(agency.agency),
      yearLine(year, { language, digits }),
    ];
    const made = registerEdits(
      measures,
      { titles, language, digits, lists: true, today },
      SHEET_NAMES.register[language],
    );
    return proposed([...missingLists(snapshot, ownersOf(tables), language), ...made], snapshot);
  }
  const sheet = snapshot.sheets.find(({ name }) => name === register.sheet);
  if (!sheet) return cannot('gone');
  if (sheet.protected) return cannot('protected', { sheet: sheet.name });
  const taken = intoRegister(sheet, register, measures, { digits, today });
  if (taken.outcome === 'has-more')
    return cannot('register-has-more', { range: `${sheet.name}!${areaAddress(taken.area)}` });
  const proposing = proposed(taken.edits, snapshot);
  if (proposing.outcome === 'cannot' || taken.notes.length === 0) return proposing;
  return { ...proposing, proposal: { ...proposing.proposal, notes: taken.notes } };
}

/** The measures of a table, what it reports filed under its round, else under that of the report being made. */
function filedMeasures(table: RecognisedTable, { options }: Check): readonly Measure[] {
  return table.rows.map(({ measure, report }) => {
    const isFiled = Object.keys(measure.reports).length > 0 || report === null;
    return isFiled ? measure : { ...measure, reports: { [table.round ?? options.round]: report } };
  });
}
