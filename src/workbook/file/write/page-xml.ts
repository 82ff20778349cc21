import type { PageSetup } from '../..';
import { cellText } from './cell-text';

const CM_PER_INCH = 2.54;
/** ISO A4 in Excel's list of papers. */
const A4 = 9;
const LAST_COLUMN = 16_383;

/**
 * How the sheet prints: A4, as wide as one page and as long as it needs. Everything from `printOptions` to
 * `rowBreaks`, in the order of the schema; fit-to-width works only with `fitToPage` in `sheetPr`.
 */
export function pageXml(page: PageSetup): string {
  const { top, bottom, left, right, header, footer } = page.margins;
  return [
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}"`,
    ` bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`,
    `<pageSetup paperSize="${A4}" fitToHeight="0" orientation="${page.orientation}"/>`,
    headerFooterXml(page),
    breaksXml(page.breaksBefore ?? []),
  ].join('');
}

function headerFooterXml({ header, footer }: PageSetup): string {
  if (!header && !footer) return '';
  const head = header ? `<oddHeader>${cellText(header)}</oddHeader>` : '';
  const foot = footer ? `<oddFooter>${cellText(footer)}</oddFooter>` : '';
  return `<headerFooter>${head}${foot}</headerFooter>`;
}

/** A break stands after the row with that 1-based number, so before the 0-based one. */
function breaksXml(breaksBefore: readonly number[]): string {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

function inches(cm: number): number {
  return Math.round((cm / CM_PER_INCH) * 1e6) / 1e6;
}
