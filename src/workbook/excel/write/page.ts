import { areaAddress, type PageSetup } from '../..';
import { SINCE } from '../level';
import { CALL_BYTES, call, type Step } from '../steps';
import { sheetIn } from '../sheet-in';

/** Excel's codes for the three parts of a header: `&Lleft&Ccentre&Rright`. */
const PART = /&([LCR])/;

/** How the sheet prints: A4, as wide as one page and as long as it needs. Nothing on an Excel that has no page layout. */
export function pageSteps(
  sheet: string,
  page: PageSetup,
  supports: (version: string) => boolean,
): Step<null>[] {
  if (!supports(SINCE['page-set-up'])) return [];
  const breaks = [...new Set(page.breaksBefore ?? [])].filter((row) => row > 0).sort((a, b) => a - b);
  return [
    call((context) => setLayout(sheetIn(context, sheet).pageLayout, page), 20 * CALL_BYTES),
    ...breaks.map((row) =>
      call((context) => {
        sheetIn(context, sheet).horizontalPageBreaks.add(`A${row + 1}`);
      }),
    ),
  ];
}

function setLayout(layout: Excel.PageLayout, page: PageSetup): void {
  const { titleRows, printArea, header = '', footer = '' } = page;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.setPrintMargins('Centimeters', { ...page.margins });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = page.centerHorizontally ?? false;
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (printArea) layout.setPrintArea(areaAddress(printArea));
  const all = layout.headersFooters.defaultForAllPages;
  const head = headerParts(header);
  const foot = headerParts(footer);
  all.leftHeader = head.L;
  all.centerHeader = head.C;
  all.rightHeader = head.R;
  all.leftFooter = foot.L;
  all.centerFooter = foot.C;
  all.rightFooter = foot.R;
}

/** A header in Excel's codes, by part; what stands before the first code is in the centre. */
export function headerParts(codes: string): Record<'L' | 'C' | 'R', string> {
  const [centre = '', ...rest] = codes.split(PART);
  const parts = { L: '', C: centre, R: '' };
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const part = rest[at];
    if (part === 'L' || part === 'C' || part === 'R') parts[part] += rest[at + 1] ?? '';
  }
  return parts;
}
