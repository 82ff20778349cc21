import { daysBetween } from '../../domain';
import type { PlanRow, SheetContent } from '../../workbook';
import type { RollUp } from './roll-up';
import { rollupSheet } from './table';
import { put, subtitles } from './titles';

/** pt */
const WIDTHS = [30, 116, 62, 62, 144, 86, 34, 66, 86, 38] as const;
const TAB_COLOR = '#ed7d31';
const TABLE = 'Tidtam_Rollup_Late';

/** What is past due and not done, agency by agency, in the order of their workbooks. */
export function lateSheet(rollUp: RollUp): SheetContent {
  const { words, options, late, lateLeft } = rollUp;
  const { headers, lateHeaders } = words;
  const columns = [
    headers.number,
    headers.agency,
    headers.district,
    headers.province,
    lateHeaders.measure,
    lateHeaders.owner,
    headers.round,
    lateHeaders.due,
    lateHeaders.status,
    lateHeaders.days,
  ];
  const rows = late.map(({ of, title, owner, round, due, status }, at): PlanRow => [
    { value: at + 1, style: 'figure' },
    { value: of.agency ?? words.nameless, style: 'text' },
    { value: of.district ?? words.nowhere, style: 'text' },
    { value: of.province ?? words.nowhere, style: 'text' },
    { value: title, style: 'text' },
    { value: owner === '' ? words.nowhere : owner, style: 'text' },
    { value: round, style: 'plain' },
    { date: due, style: 'date' },
    { value: words.statuses[status], style: 'text' },
    { value: daysBetween(due, options.today), style: 'figure' },
  ]);
  const more = put(words.lateMore, { count: lateLeft, sheet: words.sheets.agencies }, options);
  return rollupSheet({
    titles: [words.lateTitle, ...subtitles(rollUp).slice(1)],
    columns: columns.map((header, at) => ({ header, width: WIDTHS[at] ?? 60 })),
    rows,
    digits: options.digits,
    remarks: [...(late.length === 0 && lateLeft === 0 ? [words.none] : []), ...(lateLeft > 0 ? [more] : [])],
    tableName: TABLE,
    tabColor: TAB_COLOR,
  });
}
