import type { PageSetup } from '../..';
import { parseAddress, PLACE } from '../read/excel-address';

const PT_PER_CM = 72 / 2.54;
const MARGINS = 'topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin';
const HEADERS = 'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter';

/** How a sheet prints without anything said; for an Excel that has no page layout. */
export const PLAIN_PAGE: PageSetup = {
  orientation: 'portrait',
  margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
};

/** Queues how a sheet prints, as a plan says it. */
export function queuePage(worksheet: Excel.Worksheet): () => PageSetup {
  const layout = worksheet.pageLayout.load(`orientation,centerHorizontally,${MARGINS}`);
  const texts = layout.headersFooters.defaultForAllPages.load(HEADERS);
  const area = layout.getPrintAreaOrNullObject().load('address');
  const titles = layout.getPrintTitleRowsOrNullObject().load(PLACE);
  const breaks = worksheet.horizontalPageBreaks.load('items/rowIndex');
  return () => {
    const printArea = area.isNullObject ? null : (parseAddress(area.address)?.area ?? null);
    const header = codes(texts.leftHeader, texts.centerHeader, texts.rightHeader);
    const footer = codes(texts.leftFooter, texts.centerFooter, texts.rightFooter);
    return {
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      margins: {
        top: layout.topMargin / PT_PER_CM,
        bottom: layout.bottomMargin / PT_PER_CM,
        left: layout.leftMargin / PT_PER_CM,
        right: layout.rightMargin / PT_PER_CM,
        header: layout.headerMargin / PT_PER_CM,
        footer: layout.footerMargin / PT_PER_CM,
      },
      centerHorizontally: layout.centerHorizontally,
      breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex),
      ...(printArea ? { printArea } : {}),
      ...(titles.isNullObject
        ? {}
        : { titleRows: { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 } }),
      ...(header === '' ? {} : { header }),
      ...(footer === '' ? {} : { footer }),
    };
  };
}

function codes(left: string, centre: string, right: string): string {
  return [
    ['&L', left],
    ['&C', centre],
    ['&R', right],
  ]
    .map(([code, text]) => (text ? `${code}${text}` : ''))
    .join('');
}
