import type { Severity } from './finding';

/**
 * Every rule by its id, with its severity. To add one: a line here, and a sentence in each language table
 * (`i18n/th/findings.ts`, `i18n/en/findings.ts`); the type checker asks for both. Behind each stand the keys of its data.
 */
export const RULES = {
  // The workbook as a whole
  'workbook.no-table': 'error',
  'workbook.no-measure': 'error',
  'sheet.not-found': 'error', // sheet, sheets
  'sheet.hidden': 'warning', // sheet, rows // –
  'register.ambiguous': 'error', // tables: `sheet!range, sheet!range`; at the second one
  'register.kept': 'info', // measure, field, kept: what the register says; other: what was to be taken in
  'table.too-large': 'error', // rows, limit
  'table.empty': 'warning', // –
  'table.doubtful': 'info', // headers: of what may be a table of measures, and was not read as one
  'table.unused': 'info', // table: `sheet!range` of a plan that has nothing to do with the report
  // How the table was read
  'column.unknown': 'info', // header
  'column.unused': 'info', // header: of results or evidence in a plan, which says nothing of how far its measures are
  'column.guessed': 'info', // header; like: the known header it reads like, its role
  'header.repeated': 'info', // –
  'cell.shared': 'info', // count of measures, field
  'cell.inherited': 'warning', // text, field (owner, monitoring, topic, measure)
  'heading.used': 'info', // text of a line over the table; field (owner, topic) of count measures that it was taken for
  'rows.unread': 'warning', // count; first, last (as shown, from 1): rows like the table's that stand behind its end
  'rows.apart': 'info', // count; first, last (as shown, from 1): rows read with the table though empty rows stand before them
  'rows.hidden': 'info', // count: hidden rows that were read like the others
  'columns.hidden': 'info', // columns: `D, E`, hidden and read like the others
  'columns.unmarked': 'info', // –: columns of months without any mark
  'cell.error': 'warning', // error: `#REF!`
  'rule.lost': 'warning', // range: `sheet!F5:F20` of a drop-down that some of its cells have lost
  // Measures; `measure` is the title, cut to one line
  'measure.untitled': 'warning', // measure (empty), number
  'measure.lone': 'info', // measure: nothing else stands in its row, which may be a heading
  'steps.missing': 'warning', // measure
  'owner.missing': 'warning', // measure
  'monitoring.missing': 'info', // measure
  'measure.duplicate': 'warning', // measure, row (as shown, from 1) of the first one
  'id.missing': 'warning', // measure
  'id.duplicate': 'warning', // measure, id, row (as shown, from 1) of the first one
  'owner.unlisted': 'warning', // measure, owner, nearest: of the list of departments, or empty
  'measure.late': 'warning', // measure, due
  'plan.reworded': 'info', // plan, report: the two titles; at the report's
  'plan.unmatched': 'warning', // measure; at the plan's
  'plan.other-year': 'info', // plan, report: the two fiscal years; at the plan's header
  'report.unplanned': 'info', // measure; at the report's
  // Status
  'status.missing': 'warning', // measure
  'status.unknown': 'warning', // measure, text, nearest (a status or empty)
  'status.outside': 'warning', // measure, text, nearest
  'status.many-ticks': 'warning', // measure, count
  'status.not-a-tick': 'warning', // measure, text
  'status.share': 'warning', // measure, text: what is said; share: `60%`, which says otherwise; nearest
  'status.denied': 'warning', // measure, text: the words beside a tick that speak against it; nearest
  'status.rows-differ': 'warning', // measure, text: what the rows of one measure say
  'status.conflict': 'warning', // measure, first, second: what two tables of one round say; at the second
  'status.wording': 'info', // measure, text, label: the word of the official table for it
  'result.unstarted': 'warning', // measure, text: what was done of a measure that is said not to have begun
  'evidence.missing': 'warning', // measure
  'evidence.copied': 'warning', // text, count of measures that have it word for word; at the second
  'evidence.picture-unusable': 'warning', // name: of a picture beside a measure that Word cannot print
  'evidence.picture-unplaced': 'info', // name: of a picture on the register that lies beside no measure
  'link.unsafe': 'warning', // link: an address that is no page of the web (a program, a file, a share)
  'link.malformed': 'warning', // link: a web address that leads nowhere as typed
  'round.missing': 'warning', // round: that of the report, of which no table speaks
  'round.unreported': 'info', // round: one before it, of which the tables have columns and say nothing
  // Dates and years
  'period.unreadable': 'warning', // text
  'period.assumed': 'info', // text, which names no end, or a quarter without saying of which year
  'period.era': 'info', // text: a real date that stands in a year of the Buddhist era
  'period.reversed': 'warning', // text
  'period.outside-year': 'warning', // text, year
  'digits.mixed': 'warning', // text: the number
  'budget.unreadable': 'warning', // text
  'year.missing': 'warning', // –
  'year.disagree': 'warning', // years: `2565, 2566`
  'year.score': 'warning', // year of the measures; expected: that of the score they answer to; years there are
  'year.report-date': 'warning', // year; date of the report, long before or after it
  // A document that measures are taken in from
  'table.guessed': 'warning', // –: a table put together from lines of text that do not say where a cell ends
  'source.other-year': 'info', // source, register: the two fiscal years; only the plan is taken in
  // The agency, for the memo
  'agency.missing': 'warning',
  'agency.from-title': 'info',
  'agency.incomplete': 'warning',
  'emblem.missing': 'info',
  'emblem.unusable': 'warning', // name: of a picture that Word cannot print (a drawing in vectors, or too large a file)
  'emblem.coarse': 'info', // name; dots: of the picture from top to bottom, too few to print it sharp
  'memo.class-unknown': 'warning', // text of a speed or secrecy class; classes: those that there are
  'memo.outdated': 'warning', // part, text: what was written there; proposed: what the facts would now say
  // The e-mail addresses of departments, and mails
  'mailbox.invalid': 'warning', // owner, text: no address
  'mailbox.several': 'info', // owner, emails: all of them get the mail
  'mailbox.no-owner': 'warning', // emails: of nobody
  'mailbox.missing': 'info', // owner of count measures, whom no address is listed for; nearest on the list, or empty
  'mail.no-address': 'info', // name: of whom no address is listed, to be typed in the mail
  'mail.many-people': 'warning', // count, limit
  'mail.too-large': 'warning', // size, limit: megabytes of the attachments
  // Workbooks that are sent to departments
  'send.due-passed': 'warning', // due
  'send.unowned': 'warning', // measure: it goes to nobody
  'send.again': 'warning', // owner, day of a sending of the same round that was not answered
  'send.not-remembered': 'warning', // –: what the workbook remembers cannot be read, and is not written over
  'send.made-anew': 'info', // –: no author, no comments, nothing else of the workbook
  'send.sheets-stay': 'info', // sheets, count: those that are not sent
  'send.hidden-stay': 'info', // sheets, count: those of them that are hidden
  'send.columns-stay': 'info', // columns, count: of the person's own in the register
  // Workbooks that come back; `file` is the name of each
  'exchange.macros': 'info', // file
  'exchange.linked': 'info', // file, count of other files that its formulas read from
  'exchange.formulas': 'info', // file, sheet, cells, count: of which the value shown is taken
  'exchange.links': 'warning', // file, sheet, cells, count: the same, of formulas that read from other files
  'exchange.errors': 'warning', // file, sheet, cells, count: of which nothing is taken; formulas that show nothing, too
  'exchange.beside': 'warning', // file, sheet, cells, count, text: typed where the form asks for nothing
  'exchange.comments': 'warning', // file, sheet, cells, count, text: comments, which are not merged
  'exchange.drawings': 'warning', // file, sheet, count of pictures and text boxes, which are not merged
  'exchange.beside-unread': 'warning', // file, sheet: comments or drawings that could not be read
  'exchange.addresses': 'warning', // file, sheet, cells, count, text: links on cells of which only the words are taken
  'exchange.below': 'info', // file, sheet, count, text: lines below the table, such as signatures
  'exchange.several': 'warning', // file, sheets, count of tables, which are all merged
  'exchange.sheets': 'info', // file, sheets, count: beside the form, with something on them
  'exchange.columns': 'warning', // file, columns, count: that were asked for and are not there any more
  'exchange.formulas-here': 'warning', // sheet, cells, count: formulas of the register that what came back replaces
  'exchange.no-room': 'warning', // range of the register with cells of the person's own: proposed rows are not added
  'exchange.not-remembered': 'warning', // –: what the workbook remembers cannot be read; who has answered is not noted
  // What Tidtam keeps in the workbook
  'memory.unreadable': 'warning',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;
