import { type Round, STATUSES, STATUS_LABELS } from '../../domain';
import {
  type Area,
  type PlanEdit,
  type WorkbookSnapshot,
  areaReference,
  cellAddress,
  overlap,
  rulePlaces,
  sheetKey,
} from '../../workbook';
import { COLUMNS, type ListName, type Wording } from '../catalogue';
import { dropDown } from '../layout/drop-downs';
import type { ColumnRole } from '../roles';
import { missingLists } from './missing-lists';
import { listOfRule, ruleName } from './rule-names';
import { LATE_COLOUR, statusColours, tickColour } from './status-colours';

/** Columns of a table in a sheet of the user's that get rules. */
export interface RulesTable {
  readonly sheet: string;
  /** Rows of its measures, 0-based, both included. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: readonly {
    readonly column: number;
    readonly role: ColumnRole;
    readonly round: Round | null;
  }[];
}

export interface RulesOptions {
  /** Departments for the lists sheet when the workbook has none yet. */
  readonly owners: readonly string[];
  readonly language: keyof Wording;
}

/**
 * The edits that put our rules into the cells of a table: drop-downs with a prompt for statuses and owners, each anchored
 * by a name (`Tidtam_Rule_Statuses_1`), colours for statuses in words or ticks, and for real due days that have passed.
 * What the cells hold stays. The lists behind the drop-downs are put when they are missing. For a sheet that the same plan
 * puts, its wished name is its name.
 */
export function rulesInCells(
  snapshot: WorkbookSnapshot,
  { sheet, rows, columns }: RulesTable,
  { owners, language }: RulesOptions,
): PlanEdit[] {
  const names = new RuleNumbers(snapshot);
  const over = (column: number): Area => ({
    top: rows.first,
    left: column,
    bottom: rows.last,
    right: column,
  });
  const rules = columns.flatMap(({ column, role }): PlanEdit[] => {
    const { list } = COLUMNS[role];
    return list === null
      ? []
      : listEdits(sheet, over(column), list, names.next(sheet, over(column), list), language);
  });
  const colours = STATUSES.flatMap((status): PlanEdit[] =>
    columns
      .filter(({ role }) => role === `status.${status}`)
      .map(({ column }) => ({ edit: 'colour', sheet, format: tickColour(over(column), status) })),
  );
  const late = lateDays({ sheet, rows, columns });
  const all = [...rules, ...colours, ...late];
  return rules.length === 0 ? all : [...missingLists(snapshot, owners, language), ...all];
}

/**
 * The same again for a name whose cells have lost their drop-down, as after a plain paste; colours, which a paste takes
 * with it, come with it. `null`: the name is none of a rule, or refers to no cells any more.
 */
export function ruleEditsAgain(
  snapshot: WorkbookSnapshot,
  name: string,
  options: RulesOptions,
): PlanEdit[] | null {
  const list = listOfRule(name);
  const [place] = rulePlaces(snapshot.names.filter((one) => one.name === name));
  if (list === null || !place) return null;
  return [
    ...missingLists(snapshot, options.owners, options.language),
    ...listEdits(place.sheet, place.area, list, null, options.language),
  ];
}

/** `name`: `null` when the area has its name already. */
function listEdits(
  sheet: string,
  area: Area,
  list: ListName,
  name: string | null,
  language: keyof Wording,
): PlanEdit[] {
  const colours = list === 'statuses' ? statusColours(area) : [];
  return [
    { edit: 'validate', sheet, validation: { ...dropDown(list, language), area } },
    ...colours.map((format): PlanEdit => ({ edit: 'colour', sheet, format })),
    ...(name === null ? [] : [{ edit: 'name' as const, name, refersTo: areaReference(sheet, area) }]),
  ];
}

/** Bold and red over real due days that have passed while the newest status is not done. */
function lateDays({ sheet, rows, columns }: RulesTable): PlanEdit[] {
  const due = columns.find(({ role }) => role === 'to');
  const statuses = columns
    .filter(({ role }) => role === 'status')
    .sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
  const newest = statuses.at(-1);
  if (!due || !newest) return [];
  const cell = cellAddress(rows.first, due.column);
  const done = `TRIM($${cellAddress(rows.first, newest.column)})="${STATUS_LABELS.done}"`;
  const area = { top: rows.first, left: due.column, bottom: rows.last, right: due.column };
  const formula = `AND(ISNUMBER(${cell}),${cell}<TODAY(),NOT(${done}))`;
  return [{ edit: 'colour', sheet, format: { area, formula, style: LATE_COLOUR } }];
}

/** Numbers for names: that of the name which stands over the same cells already, else the next free one. */
class RuleNumbers {
  private readonly taken: Set<string>;
  private readonly places;

  constructor(snapshot: WorkbookSnapshot) {
    this.taken = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
    this.places = rulePlaces(snapshot.names);
  }

  next(sheet: string, area: Area, list: ListName): string {
    const known = this.places.find(
      (place) =>
        sheetKey(place.sheet) === sheetKey(sheet) &&
        overlap(place.area, area) &&
        listOfRule(place.name) === list,
    );
    if (known) return known.name;
    let number = 1;
    while (this.taken.has(ruleName(list, number).toLowerCase())) number += 1;
    this.taken.add(ruleName(list, number).toLowerCase());
    return ruleName(list, number);
  }
}
