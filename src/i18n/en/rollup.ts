export const rollup = {
  findings: 'The file “{file}” cannot be used yet: {reasons}',
  isSummary: 'The file “{file}” is a summary made from other workbooks, not the workbook of an agency.',
  isForm: 'The file “{file}” is a form that was sent to a department, not the register of an agency.',
  otherYear: 'The file “{file}” is of fiscal year {year}, not of {expected}, which was chosen.',
  link: '“{file}” is a link to another place and was not opened. Put the file itself into the folder.',
  folder: 'The folder “{file}” may not be opened; the files in it are not counted.',

  looking: 'Looking for workbooks in {folder} …',
  found: 'Found {count} files',
  none: 'There is no workbook (.xlsx, .xlsm) in the folder “{folder}”',
  resumed: 'Going on from last time ({journal}): {done} of {total} files are read, as of {day}',
  afresh: 'Reading everything anew: the options are not those of the work begun in {journal}',
  progress: 'Read {done} of {total} files',
  bar: 'Read {value}/{total} files |{bar}| {percentage}% about {eta_formatted} left',
  writing: 'Writing the summary …',
  made: 'Made: {file}',
  figures: 'Counted {used} files · left out {left} · to look at {doubtful} · measures past due {late}',
  leftOut: 'Left out ({count}):',
  more: '… and {count} more (see the sheet “{sheet}”)',
  interrupted:
    'Stopped: {done} of {total} files are read, no summary was written. Give the same command again to go on (kept in {journal})',
  lateTold: 'The first {shown} measures past due are listed; {left} more are counted but not listed',
} as const;
