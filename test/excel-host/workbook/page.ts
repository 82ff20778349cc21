import type { RangeRef } from './range-ref';

/** Texts around the page; Excel's codes (`&P`) stay codes. */
export class HostHeaderFooter {
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}

/** How a sheet prints. Margins in pt, as the API has them. */
export class HostPage {
  orientation = 'Portrait';
  paperSize = 'A4';
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  printOrder = 'DownThenOver';
  printComments = 'NoComments';
  printErrors = 'AsDisplayed';
  firstPageNumber: number | '' = '';
  zoom: Readonly<Record<string, unknown>> = { scale: 100 };
  headerState = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly defaultPages = new HostHeaderFooter();
  readonly firstPages = new HostHeaderFooter();
  readonly evenPages = new HostHeaderFooter();
  readonly oddPages = new HostHeaderFooter();
  printArea: readonly RangeRef[] = [];
  titleRows: RangeRef | null = null;
  titleColumns: RangeRef | null = null;
}
