import type { PageSetup } from '../../workbook';

const PT_PER_CM = 72 / 2.54;

/** How a sheet of the report prints on A4, and what fits on its page. Lengths in pt but for the margins. */
export interface ReportPage {
  readonly orientation: PageSetup['orientation'];
  readonly margins: PageSetup['margins'];
  /** Sum of the columns' widths; a little under the text width, so that nothing is scaled down. */
  readonly width: number;
  /** Room for rows on a page; a little under the text height, since programs round heights to dots. */
  readonly room: number;
}

/** The text width is 26.2 cm (742 pt): 2 cm on the left are for the binding. */
export const TABLE_PAGE: ReportPage = {
  orientation: 'landscape',
  margins: { top: 1.5, bottom: 1.6, left: 2, right: 1.5, header: 0.7, footer: 0.7 },
  width: 735,
  room: (21 - 1.5 - 1.6) * PT_PER_CM * 0.97,
};

/** The text width is 17.5 cm (496 pt). */
export const SUMMARY_PAGE: ReportPage = {
  orientation: 'portrait',
  margins: { top: 1.5, bottom: 1.6, left: 2, right: 1.5, header: 0.7, footer: 0.7 },
  width: 488,
  room: (29.7 - 1.5 - 1.6) * PT_PER_CM * 0.97,
};
