import type { Texts } from '..';

const problems = {
  'no-table':
    'The file “{file}” has no table of measures, so it was not merged. Check that it is the form that was sent.',
  'several-tables':
    'The file “{file}” has several tables of measures (sheets {detail}) and no row code to tell which is meant, so it was not merged. Leave only one.',
  'too-many-rows':
    'The file “{file}” has more than {detail} rows on one sheet, so it was not merged. Delete the rows that are no measures.',
};

const files = {
  'wrong-year':
    'The file “{file}” is of fiscal year {year}, but this register is of {ours}, so it was not merged.',
  'wrong-agency': 'The file “{file}” is of {agency}, not of {ours}, so it was not merged.',
  'not-ours': 'The file “{file}” has no code and no measure of this register, so it was not merged.',
};

const refusals = {
  plan: 'Changed the plan, which is the coordinator’s to set',
  'not-yours': 'Changed a row that was sent to be read only',
  'other-round': 'Changed a cell of another round',
  'no-column': 'The register has no column for this',
  'row-gone': 'The register no longer has this row',
  'row-deleted': 'Deleted this row from the file; the register keeps it',
  'id-changed': 'Changed the id of the row; the register keeps its own',
  'id-twice':
    'Several rows of the register have this id, so it is not known which is meant. Give each its own id and merge again',
};

export const collect: Texts['collect'] = { problems, files, refusals };
