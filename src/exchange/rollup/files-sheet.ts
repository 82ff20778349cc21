import type { PlanRow, SheetContent } from '../../workbook';
import type { Doubt } from './doubts';
import type { RollUp } from './roll-up';
import { rollupSheet } from './table';
import { inDigits, put, subtitles } from './titles';

/** pt */
const WIDTHS = [30, 210, 130, 70, 274] as const;
const TAB_COLOR = '#ffc000';
/** Names of files that one sentence lists. */
const LISTED = 5;

/** Which files are not among the figures and why, and which are but should be looked at. */
export function filesSheet(rollUp: RollUp): SheetContent {
  const { words, options, leftOut, doubts, summaries } = rollUp;
  const { filesHeaders, headers } = words;
  const outside = leftOut.map(({ file, reason }) => [file, '', words.leftOut, reason]);
  const doubtful = summaries.flatMap(({ file, agency }) =>
    (doubts.get(file) ?? []).map((doubt) => [file, agency ?? '', words.counted, doubtText(rollUp, doubt)]),
  );
  const rows = [...outside, ...doubtful].map((texts, at): PlanRow => [
    { value: at + 1, style: 'figure' },
    ...texts.map((value) => ({ value: value === '' ? null : value, style: 'text' })),
  ]);
  const columns = [
    headers.number,
    filesHeaders.file,
    filesHeaders.agency,
    filesHeaders.what,
    filesHeaders.reason,
  ];
  return rollupSheet({
    titles: [words.filesTitle, ...subtitles(rollUp).slice(1)],
    columns: columns.map((header, at) => ({ header, width: WIDTHS[at] ?? 60 })),
    rows,
    digits: options.digits,
    remarks: [...(rows.length === 0 ? [words.none] : []), ...othersLine(rollUp)],
    tabColor: TAB_COLOR,
  });
}

function doubtText({ words, options }: RollUp, doubt: Doubt): string {
  const template = words.doubts[doubt.doubt];
  switch (doubt.doubt) {
    case 'twice':
      return put(template, { count: doubt.files.length, files: filesText(doubt.files) }, options);
    case 'other-year':
      return put(template, { year: doubt.year, expected: doubt.expected }, options);
    case 'no-year':
    case 'no-name':
      return template;
  }

  function filesText(files: readonly string[]): string {
    const shown = files.slice(0, LISTED).join(', ');
    const count = files.length - LISTED;
    return count > 0 ? put(words.moreFiles, { files: shown, count }, options) : shown;
  }
}

/** `12 files of other kinds (.pdf 10, .jpg 2)`. */
function othersLine({ words, options, others }: RollUp): readonly string[] {
  const kinds = Object.entries(others).sort(([, a], [, b]) => b - a);
  const count = kinds.reduce((sum, [, files]) => sum + files, 0);
  if (count === 0) return [];
  const named = kinds.map(([kind, files]) => `${kind} ${inDigits(files, options)}`).join(', ');
  return [put(words.others, { count, kinds: named }, options)];
}
