export const rollup = {
  findings: 'The file “{file}” cannot be used yet: {reasons}',
  isSummary: 'The file “{file}” is a summary made from other workbooks, not the workbook of an agency.',
  isForm: 'The file “{file}” is a form that was sent to a department, not the register of an agency.',
  otherYear: 'The file “{file}” is of fiscal year {year}, not of {expected}, which was chosen.',
  link: '“{file}” is a link to another place and was not opened. Put the file itself into the folder.',
  folder: 'The folder “{file}” may not be opened; the files in it are not counted.',
} as const;
