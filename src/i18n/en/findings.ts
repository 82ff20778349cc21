import type { findings as th } from '../th/findings';

export const findings: Readonly<Record<keyof typeof th, string>> = {
  'workbook.no-table':
    'No table of measures was found in this workbook. A table needs a column “มาตรการ” (measure) and at least one more, such as steps, owner or status. Check the headers, or open another workbook.',
  'workbook.no-measure': 'There are headers of a table, but no measures below them. Type the measures first.',
  'sheet.not-found': 'There is no table of measures on the sheet “{sheet}”. Sheets with one: {sheets}.',
  'sheet.hidden':
    'The sheet “{sheet}” is hidden and holds a table of {rows} measures, which was not used. Unhide the sheet to use it.',
  'register.ambiguous': 'More than one table could be reported on ({tables}). Choose the sheet to report on.',
  'register.kept':
    'The register says “{kept}” of the measure “{measure}”. It stays so and was not changed to “{other}”.',
  'table.too-large':
    'This table has {rows} rows, more than the {limit} that are supported. Split it into several workbooks, or delete the rows that are not measures.',
  'table.empty': 'This table has headers but no measures yet. Type the measures below the headers.',
  'table.doubtful':
    'This may be a table of measures, but too few of its headers are known ({headers}), so it was not read. Correct the headers, or choose this table by hand.',
  'table.guessed':
    'Text copied from a PDF does not say where a cell ends: the cells of this table were told apart by their words. Compare every row with the original, or use the Word file (.docx).',
  'source.other-year':
    'The document is of fiscal year {source}, the register of {register}: only the plan is taken in, its days moved by whole years, and no results.',
  'table.unused': 'The table {table} has nothing to do with the table reported on; it was not used.',
  'column.unknown': 'The column “{header}” is none of the known ones; it is not used in the report.',
  'column.unused': 'The column “{header}” is not used: nothing in this table says how far its measures are.',
  'column.guessed': 'The column “{header}” was read as “{like}”, which it is spelt like. Please check.',
  'header.repeated':
    'The header is repeated inside the table (a page break of the printed form); it was skipped.',
  'cell.shared': 'The text of this merged cell applies to {count} rows.',
  'cell.inherited': 'This cell is empty; it was taken to be as its neighbour: “{text}”. Please confirm.',
  'heading.used': 'The line “{text}” was taken to speak of the {count} measures below it. Please confirm.',
  'rows.unread':
    '{count} rows that look like measures stand below the end of the table (rows {first} to {last}) and were not read. If they are measures, move them up to the table.',
  'rows.apart':
    '{count} rows ({first} to {last}) stand behind empty ones and were read as part of this table. If they are another table, give it a header of its own.',
  'rows.hidden':
    'This table has {count} hidden rows; they were read like the others. Delete them if they are not meant.',
  'columns.hidden':
    'This table has hidden columns ({columns}); they were read like the others. Delete them if they are not meant.',
  'columns.unmarked':
    'The columns of months or quarters hold no marks (colours of cells cannot be read). Put a ✓ into the months in which the measure is done.',
  'cell.error': 'This cell holds the error {error}. Mend the formula or type the value.',
  'rule.lost':
    'The drop-down of {range} is gone from some of its cells (by pasting over them, perhaps). Put it back.',
  'measure.untitled': 'This row has the number {number} but no measure. Please type it.',
  'measure.lone':
    'Nothing but a name stands in the row of “{measure}”; it was read as a measure. If it is the heading of the rows below, merge its cells across the table.',
  'steps.missing': 'The measure “{measure}” has no steps yet.',
  'owner.missing': 'The measure “{measure}” has no owner yet.',
  'monitoring.missing': 'The measure “{measure}” does not say how it is monitored.',
  'measure.duplicate':
    'The measure “{measure}” is the same as the one in row {row}. Check whether both are meant.',
  'id.missing': 'The measure “{measure}” has no id yet. Give it one that no other measure has.',
  'id.duplicate':
    'The id {id} of the measure “{measure}” is also that of row {row}. Give each measure an id of its own.',
  'owner.unlisted':
    'The owner “{owner}” is not on the workbook’s list of departments. Check the spelling, or add the name to the sheet of lists.',
  'measure.late': 'The measure “{measure}” was due on {due} and is not done.',
  'plan.reworded':
    'Plan and report word it differently: plan “{plan}”, report “{report}”. Taken as one measure.',
  'plan.unmatched':
    'The measure “{measure}” is in the plan but not in the report table; it is reported without a status.',
  'plan.other-year':
    'This plan is for fiscal year {plan}, but the report is for {report}; they were not joined.',
  'report.unplanned': 'The measure “{measure}” is in the report but not in the plan.',
  'status.missing': 'The measure “{measure}” has no status yet. Choose one of the three.',
  'status.unknown': '“{text}” is none of the three statuses. Please confirm the status of this measure.',
  'status.outside':
    '“{text}” is outside the three statuses. Choose the one that is true, and give the reason under the result.',
  'status.many-ticks': 'The measure “{measure}” has more than one status ticked. Leave one.',
  'status.not-a-tick':
    '“{text}” in a status column is not a tick. Please confirm the status of this measure.',
  'status.share':
    'Measure “{measure}” is given as “{text}”, but its share done is {share}. Please confirm the status.',
  'status.denied':
    'Measure “{measure}” is ticked, but the words beside the tick say otherwise: “{text}”. Please confirm the status.',
  'status.rows-differ':
    'The rows of measure “{measure}” have different statuses: “{text}”. Please give one status for the whole measure.',
  'status.conflict':
    'Two tables give the measure “{measure}” different statuses: “{first}” and “{second}”. Please confirm.',
  'status.wording':
    'The status “{text}” was understood as “{label}”. Use the same words throughout the table.',
  'result.unstarted':
    'The measure “{measure}” is given as not started, but it has a result: “{text}”. Check its status.',
  'evidence.missing': 'The measure “{measure}” is reported as done, but has no result or evidence.',
  'evidence.copied':
    'The same evidence “{text}” is given for {count} measures. Check that it proves each of them.',
  'evidence.picture-unusable':
    'The picture of evidence “{name}” cannot be used and is not in the memo. Place it as PNG or JPEG of no more than 5 MB, of 50 MB in all.',
  'evidence.picture-unplaced':
    'The picture “{name}” lies in the row of no measure and is not in the memo. Move its top left corner into the row of the measure.',
  'link.unsafe':
    '“{link}” is not the address of a web page: readers cannot open it, or it is not safe. Use one that begins with https://.',
  'link.malformed': 'The web address “{link}” is not complete, so it leads nowhere. Please check it.',
  'round.missing':
    'No table reports on the {round}-month round, so no measure has a status in it. Choose another round, or fill in the statuses.',
  'round.unreported':
    'Nothing is reported yet for the {round}-month round of this table. Fill it in if that round is reported as well.',
  'period.unreadable': 'The period “{text}” could not be read. Type it like 1 ต.ค. 2564 - 31 มี.ค. 2565.',
  'period.assumed':
    'The period “{text}” does not name its end or its fiscal year; it was read by the fiscal year. Please confirm.',
  'period.era':
    'The date “{text}” in this cell keeps a Buddhist year as a common one; it was read as Buddhist. Formulas that use the cell will be wrong. Type the date again.',
  'period.reversed': 'The period “{text}” ends before it begins. Please check.',
  'period.outside-year': 'The period “{text}” lies outside fiscal year {year}. Please check.',
  'digits.mixed': '“{text}” mixes Thai and Arabic digits in one number. Check that it was read correctly.',
  'budget.unreadable': 'The budget “{text}” could not be read. Type it as a number of baht.',
  'year.missing':
    'No fiscal year was found in the titles or on the agency sheet. Add one, such as “ประจำปีงบประมาณ พ.ศ. ๒๕๖๙”.',
  'year.disagree': 'The fiscal years do not agree: {years}. Check the titles and the agency sheet.',
  'year.score':
    'Measures of fiscal year {year} answer to the ITA score of {expected}, but the agency sheet has scores of {years}. Add the score, or check the year.',
  'year.report-date':
    'The report is dated {date}, but the measures are of fiscal year {year}. Check the date or the year.',
  'agency.missing':
    'Nothing is known of the agency, so the memo leaves blanks to fill in by hand. Add a sheet “หน่วยงาน” (name, department, telephone, signers).',
  'agency.from-title':
    'The name of the agency was taken from the title of the table: “{name}”. Please confirm.',
  'agency.incomplete':
    'The agency sheet is not complete: {fields}. The memo leaves these blank to fill in by hand.',
  'emblem.missing':
    'There is no picture of the Garuda emblem yet; the memo leaves its space free. Place one (PNG or JPEG) on the agency sheet, once and for all.',
  'emblem.unusable':
    'The picture “{name}” on the agency sheet cannot be used as the Garuda emblem; the memo leaves its space free. Place it as PNG or JPEG of no more than 5 MB.',
  'emblem.coarse':
    'The emblem’s picture “{name}” is only {dots} dots high and will not be sharp in print at 1.5 cm. Use a finer one, or make it larger on the sheet.',
  'memo.class-unknown':
    'The agency sheet names a class “{text}” that is not known; it is not printed in the memo. Classes: {classes}.',
  'memo.outdated':
    'The facts have changed since this part of the memo was edited: it says “{text}”, and “{proposed}” would be proposed now. Please look at it again.',
  'mailbox.invalid':
    '“{text}” of “{owner}” is no e-mail address, so no mail goes there. Please correct it, as in klang@example.go.th',
  'mailbox.several': '“{owner}” has several e-mail addresses ({emails}): mail goes to all of them',
  'mailbox.no-owner':
    'The e-mail address {emails} belongs to nobody: please type the department in the first cell of its row',
  'mailbox.missing':
    'There is no e-mail address of “{owner}” ({count} measures): please add one to the table of e-mail addresses if you want to send it mail',
  'mail.no-address':
    'There is no e-mail address of “{name}” on the agency sheet: please add the recipient in the mail',
  'mail.many-people':
    'This mail has {count} recipients, more than the {limit} there can be: please send it in parts',
  'mail.too-large':
    'The attachments have {size} MB together, more than mail servers usually take ({limit} MB): make them smaller or send a link',
  'send.due-passed': 'The day for answers, {due}, has passed already: please check it before you send',
  'send.unowned':
    'The measure “{measure}” has no owner, so it goes to no department. Please name one, or send one workbook to all.',
  'send.again':
    'A workbook of this round went to “{owner}” on {day} and has not come back. The new one can take its place; if both come back, both are merged.',
  'send.not-remembered':
    'What Tidtam remembers in this workbook cannot be read, so this sending is not noted. What comes back can still be merged by the codes of its rows, but nobody is told who has not answered.',
  'send.made-anew':
    'The files are made anew: no author, no last person to save, no comments, history, formulas or links of this workbook travel with them',
  'send.sheets-stay': 'Sheets that are not sent ({count}): {sheets}',
  'send.hidden-stay': 'Hidden ones among them ({count}): {sheets}',
  'send.columns-stay': 'Columns of your own in the register that are not sent ({count}): {columns}',
  'exchange.macros':
    'The file “{file}” has macros. Only the values of its cells are taken; no macro was run.',
  'exchange.linked': 'The file “{file}” links to {count} other files. Only the values shown are taken.',
  'exchange.formulas':
    'The file “{file}” has formulas in text cells ({sheet}: {cells}). The values shown are taken, as text.',
  'exchange.links':
    'The file “{file}” has formulas that read from other files ({sheet}: {cells}). The values shown are taken; check them.',
  'exchange.errors':
    'The file “{file}” has cells with errors, or with formulas that show nothing ({sheet}: {cells}), of which nothing is taken.',
  'exchange.beside':
    'The file “{file}” has text outside of the cells to be filled in ({sheet}: {cells}), such as “{text}”, which is not merged. Read it yourself.',
  'exchange.comments':
    'The file “{file}” has comments on cells ({sheet}: {cells}), such as “{text}”, which are not merged. Read them yourself.',
  'exchange.beside-unread':
    'Comments or drawings on the sheet “{sheet}” of the file “{file}” could not be read. Open the file and see what they say.',
  'exchange.drawings':
    'The file “{file}” has {count} pictures or text boxes on the sheet “{sheet}”, which are not merged. Look at them yourself.',
  'exchange.addresses':
    'The file “{file}” has links on cells ({sheet}: {cells}), such as “{text}”. Only the words are taken, not where the links lead. Look at them yourself.',
  'exchange.below':
    'The file “{file}” has {count} lines below the table, such as “{text}”, which are no measures and are not merged.',
  'exchange.several':
    'The file “{file}” has the table of the form {count} times (sheets {sheets}). All are merged; where they differ you choose.',
  'exchange.sheets':
    'The file “{file}” has {count} other sheets with text ({sheets}), which are not merged. Read them yourself.',
  'exchange.columns':
    'The file “{file}” no longer has {count} columns that were asked for ({columns}). The register keeps what it has in them.',
  'exchange.formulas-here':
    'The register has formulas in {count} cells that take what came back ({sheet}: {cells}). Merged, text stands in their place.',
  'exchange.no-room':
    'The register has cells of your own ({range}), so the proposed rows cannot be added yet. All else is merged; move those cells and merge once more.',
  'exchange.not-remembered':
    'What Tidtam keeps in the workbook cannot be read, so it is not noted who has answered. All is merged as usual.',
  'memory.unreadable':
    'Part of what Tidtam remembers in this workbook (findings passed over, headers confirmed) could not be read, and is not used.',
};
