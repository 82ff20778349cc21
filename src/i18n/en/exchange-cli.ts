const rollup = {
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
};

const send = {
  everyone: 'All departments',
  file: '{owner} ({rows} rows): {file}',
  remembered: 'The register remembers it: {file}',
  notRemembered:
    'The register was not changed (with --remember it keeps to whom was sent, and who has not answered)',
  stranger: 'The register has no department “{owner}” (it has: {owners}); nothing was written',
};

const collect = {
  reading: 'Reading {count} returned files …',
  none: 'There is no returned file (.xlsx, .xlsm)',
  files: 'Files ({count})',
  file: '{file}: {owner}, {rows} rows',
  fileSaved: '{file}: {owner}, {rows} rows, saved by {savedBy}',
  unknownOwner: 'unknown department',
  everyone: 'all departments',
  taken: '{count} cells taken',
  agreed: '{count} cells already say so',
  conflicts: '{count} cells in conflict (the register keeps what it says; choose in the pane or on the page)',
  conflict: '{id} {field}: the register says “{now}”',
  side: '“{text}” in {files}',
  refused: '{count} changes not taken',
  refusal: '{id} {field}: “{text}” in {files} ({reason})',
  refusedRow: '{id}: in {files} ({reason})',
  proposed: '{count} new rows proposed (not added)',
  unsure: '{count} rows that may be others (not merged)',
  row: '“{text}” in {files}',
  unsureRow: '“{text}” in {files} may be {id}',
  more: '… and {count} more (all of them on the sheet “{sheet}”, or with --all)',
  nothing: 'There is nothing to merge; nothing was written',
  noRegister: 'This workbook has no register, so there is nothing to merge into',
  dryRun: 'Nothing was written (--dry-run)',
  written: 'Merged: {file}',
  writtenMore: 'What became of each cell is on the sheet “{sheet}”',
};

export const exchangeCli = { rollup, send, collect };
